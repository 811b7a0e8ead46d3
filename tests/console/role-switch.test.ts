import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { COUNTY, appoint } from '../support/people.ts';
import { create, practitioner } from '../support/requests.ts';
import { signIn, useConsole } from './desk.ts';

const api = useConsole();
const browser = useBrowser();

test('who has two roles changes between them in the header, and sees what each may see', async () => {
  await appoint(api, [{ username: 'analyst', role: 'COORDINATOR', division: COUNTY }]);
  await create(await api.as('union'), practitioner({ name: '钱一' }));
  const page = await browser.open(api.url);
  await signIn(page, 'analyst');
  const navigation = page.getByRole('navigation', { name: '主导航' });
  const role = page.getByRole('banner').getByRole('button', { name: /^当前角色/ });
  const inbox = navigation.getByRole('link', { name: /^审批/ });
  expect([await role.innerText(), await inbox.count()]).toEqual([expect.stringMatching(/分析/), 0]);

  await role.click();
  await page.getByRole('menuitem', { name: /三元区.*协调员/ }).click();
  await inbox.waitFor();
  await expect.poll(() => role.innerText()).toMatch(/三元区.*协调员/);
  await inbox.click();
  await page.getByRole('heading', { name: '新增从业人员：钱一' }).waitFor();
  expect(page.problems).toEqual([]);
});

test('who has one role is shown it and offered nothing to change', async () => {
  const page = await browser.open(api.url);
  await signIn(page, 'union');
  const header = page.getByRole('banner');
  await header.getByText('三元区 工会').waitFor();
  expect(await header.getByRole('button', { name: /当前角色/ }).count()).toBe(0);
  expect(page.problems).toEqual([]);
});
