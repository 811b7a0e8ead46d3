import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useApi } from '../support/api.ts';
import { useBrowser } from '../support/browser.ts';
import { inForce } from '../support/requests.ts';
import { appoint, COUNTY, oneOfEach } from '../support/people.ts';
import { signIn } from './desk.ts';

const DAY = 86_400_000;
let at = Date.parse('2026-03-02T01:00:00Z');
const built = join(import.meta.dirname, '../../admin/dist');
const api = useApi({ console: built, now: () => new Date(at) }, (a) => appoint(a, oneOfEach));
const browser = useBrowser();

test('a session that ends over a half-filled form is renewed there, and the form goes on', async () => {
  const id = await inForce(await api.as('union'), await api.as('coordinator'), { name: '周一' });
  const page = await browser.open(api.url);
  await signIn(page, 'union');
  await page.goto(`${api.url}/practitioners/${id}/edit`);
  await page.getByLabel('备注').fill('写到一半');
  at += DAY;
  await page.getByRole('button', { name: '提交审批' }).click();

  const again = page.getByRole('dialog', { name: '登录已过期' });
  await again.waitFor();
  await expect.poll(() => again.getByLabel('用户名').inputValue()).toBe('union');
  expect(await page.getByLabel('备注').inputValue()).toBe('写到一半');
  await again.getByLabel('密码').fill('Shegong-2026');
  await again.getByRole('button', { name: /登\s*录/ }).click();

  await page.waitForURL(/\/changeRequests\/\d+$/);
  const { changeRequests } = await (
    await api.as('coordinator')
  ).get(
    '{ changeRequests(filter: { awaitingMe: { is: true } }) { nodes { operations { nodes { fields { field proposedText } } } } } }',
  );
  const fields = changeRequests.nodes[0].operations.nodes[0].fields;
  expect(fields).toContainEqual({ field: 'remark', proposedText: '写到一半' });
  expect(page.problems).toEqual([]);
});

async function signInAgain(page: Page): Promise<void> {
  const again = page.getByRole('dialog', { name: '登录已过期' });
  await again.getByLabel('密码').fill('Shegong-2026');
  await again.getByRole('button', { name: /登\s*录/ }).click();
  await again.waitFor({ state: 'hidden' });
}

test('one that ends behind a hidden page leaves the page as it was, in the role it was in', async () => {
  await appoint(api, [
    { username: 'youth', role: 'SECTOR_OFFICER', division: COUNTY, sector: 'WOMENS_FEDERATION' },
  ]);
  const page = await browser.open(api.url);
  await signIn(page, 'youth');
  const role = page.getByRole('banner').getByRole('button', { name: /^当前角色/ });
  await role.click();
  await page.getByRole('menuitem', { name: /妇联/ }).first().click();
  await expect.poll(() => role.innerText()).toMatch(/妇联/);
  await page.goto(`${api.url}/practitioners/create`);
  await page.getByLabel('备注').fill('写到一半');

  at += DAY;
  // So long ago that everything read is old, and the page asks anew who is there when it is looked at again.
  await page.clock.setSystemTime(Date.now() + 3_600_000);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
  await signInAgain(page);
  expect(await page.getByLabel('备注').inputValue()).toBe('写到一半');
  await expect.poll(() => role.innerText()).toMatch(/妇联/);
  expect(page.problems).toEqual([]);
});
