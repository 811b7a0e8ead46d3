import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useApi } from '../support/api.ts';
import { useBrowser } from '../support/browser.ts';
import { citizenId } from '../support/citizen-id.ts';
import { appoint, oneOfEach } from '../support/people.ts';

const api = useApi({ console: join(import.meta.dirname, '../../admin/dist') }, (a) => appoint(a, oneOfEach));
const browser = useBrowser();

async function signIn(page: Page, username: string): Promise<void> {
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码').fill('Shegong-2026');
  await page.getByRole('button', { name: /登\s*录/ }).click();
  await page.getByRole('heading', { name: '首页' }).waitFor();
}

async function choose(page: Page, label: string, typed: string, option: RegExp): Promise<void> {
  await page.getByLabel(label, { exact: true }).click();
  await page.keyboard.type(typed);
  await page
    .locator('.ant-select-item-option, .ant-select-tree-node-content-wrapper', { hasText: option })
    .first()
    .click();
}

test('an officer enters a practitioner, a coordinator compares and approves, an analyst counts', async () => {
  const union = await browser.open(api.url);
  await signIn(union, 'union');
  await union.goto(`${api.url}/practitioners/create`);
  await union.getByLabel('姓名', { exact: true }).fill('欧阳明');
  await union.getByLabel('证件号码').fill(citizenId('1988-08-08', 16));
  await union.getByLabel('证件号码').press('Tab');
  await expect.poll(() => union.getByLabel('出生日期').inputValue()).toBe('1988-08-08');
  await choose(union, '所属区划', '三元', /三元区/);
  await choose(union, '系统', '', /工会/);
  await union.getByPlaceholder(/说明/).fill('新入职');
  await union.getByRole('button', { name: '提交审批' }).click();
  await union.getByText('新增从业人员：欧阳明').first().waitFor();
  expect(union.problems).toEqual([]);

  const coordinator = await browser.open(api.url);
  await signIn(coordinator, 'coordinator');
  await coordinator.goto(`${api.url}/inbox`);
  await coordinator.getByText('新增从业人员：欧阳明').first().waitFor();
  await coordinator.getByText('1988-08-08').waitFor();
  await coordinator
    .getByText(/^350\*+\w{4}$/)
    .first()
    .waitFor();
  await coordinator.keyboard.press('a');
  await coordinator.getByText(/没有等待您审批的申请。新的/).waitFor();
  expect(coordinator.problems).toEqual([]);

  await union.goto(`${api.url}/practitioners`);
  await union.waitForTimeout(4000);
  await union.screenshot({ path: '/tmp/u.png' });
  await union.getByRole('link', { name: '欧阳明', exact: true }).waitFor();

  const analyst = await api.as('analyst');
  const { practitioners } = await analyst.get(
    `{ practitioners(filter: { name: { eq: "欧阳明" } }) { totalCount nodes { pinyin sex } } }`,
  );
  expect(practitioners).toEqual({ totalCount: 1, nodes: [{ pinyin: 'ouyangming', sex: 'FEMALE' }] });
});
