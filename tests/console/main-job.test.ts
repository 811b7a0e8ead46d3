import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { citizenId } from '../support/citizen-id.ts';
import { signIn, useConsole } from './desk.ts';

const api = useConsole();
const browser = useBrowser();

async function choose(page: Page, label: string, typed: string, option: RegExp): Promise<void> {
  await page.getByLabel(label, { exact: true }).click();
  await page.keyboard.type(typed);
  await page
    .locator('.ant-select-item-option, .ant-select-tree-node-content-wrapper', { hasText: option })
    .first()
    .click();
}

/** Types a question over the one in the editor, runs it by the keyboard, and reads the answer beside it. */
async function askInGraphiql(page: Page, question: string): Promise<unknown> {
  await page.locator('.graphiql-query-editor .view-lines').click({ position: { x: 40, y: 10 } });
  await page.keyboard.press('Control+A');
  await page.keyboard.type(question);
  // The editor has closed some brackets of itself.
  await page.keyboard.press('Control+Shift+End');
  await page.keyboard.press('Delete');
  const lines = page.locator('.result-window .view-lines');
  // GraphiQL notices which operation the editor holds a moment after it was typed.
  const answer = async (): Promise<string> => {
    await page.keyboard.press('Control+Enter');
    await page.waitForTimeout(1000);
    return lines.innerText();
  };
  await expect.poll(answer).toMatch(/"data"[^]*\}\s*$/);
  return JSON.parse((await lines.innerText()).replaceAll('\u00a0', ' '));
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
  await union.getByRole('link', { name: '欧阳明', exact: true }).waitFor();

  const analyst = await browser.open(api.url);
  await signIn(analyst, 'analyst');
  await analyst.getByRole('link', { name: '数据查询' }).click();
  const answer = await askInGraphiql(
    analyst,
    '{ practitioners(filter: { name: { eq: "欧阳明" } }) { totalCount nodes { pinyin sex } } }',
  );
  expect(answer).toEqual({
    data: { practitioners: { totalCount: 1, nodes: [{ pinyin: 'ouyangming', sex: 'FEMALE' }] } },
  });
  expect(analyst.problems).toEqual([]);
});
