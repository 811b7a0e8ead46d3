import type { Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { signIn, useConsole } from './desk.ts';

const api = useConsole();
const browser = useBrowser();

test('an analyst issues a token, reads with it, and revokes it', async () => {
  const page = await browser.open(api.url);
  await signIn(page, 'analyst');
  await page.goto(`${api.url}/account`);
  await page.getByRole('button', { name: '签发令牌' }).click();
  await page.getByLabel('用途').fill('月报程序');
  await page.getByRole('button', { name: /^签\s*发$/ }).click();
  const token = await page.getByRole('dialog').locator('code').innerText();
  const headers = { authorization: `Bearer ${token.trim()}` };
  const read = async () =>
    (await (await api.anonymous().raw('{ practitioners { totalCount } }', {}, headers)).json()).data;
  expect(await read()).toEqual({ practitioners: { totalCount: 0 } });

  await page.getByRole('button', { name: '已保存好' }).click();
  await page.getByRole('button', { name: /^撤\s*销$/ }).click();
  await page.getByRole('button', { name: /^确\s*定$/ }).click();
  await page.getByText('没有令牌').waitFor();
  expect(await read()).toBeFalsy();
  expect(page.problems).toEqual([]);
});

test('who has no use for a token is offered none', async () => {
  const page = await browser.open(api.url);
  await signIn(page, 'union');
  await page.goto(`${api.url}/account`);
  await page.getByText('审批委托').waitFor();
  expect(await page.getByText('访问令牌').count()).toBe(0);
  expect(page.problems).toEqual([]);
});

test('a coordinator hands over the role for some days, and takes it back', async () => {
  const page = await browser.open(api.url);
  await signIn(page, 'coordinator');
  await page.goto(`${api.url}/account`);
  await page.getByRole('button', { name: '委托他人代行' }).click();
  await page.getByLabel('受托人').click();
  await page.keyboard.type('second');
  await page.locator('.ant-select-item-option', { hasText: 'second' }).click();
  await page.getByLabel('委托期间').click();
  await page.locator('.ant-picker-cell-today').first().click();
  await page.locator('.ant-picker-cell-today').first().click();
  await page.getByLabel('事由').fill('休假');
  await page.getByRole('button', { name: /^委\s*托$/ }).click();
  await page.getByRole('cell', { name: '休假' }).waitFor();
  const { me } = await (await api.as('second')).get('{ me { grants { delegatorName } } }');
  expect(me.grants).toContainEqual({ delegatorName: 'coordinator' });

  await page.getByRole('button', { name: '提前结束' }).click();
  await page.getByRole('button', { name: /^确\s*定$/ }).click();
  await page.getByText('已结束', { exact: true }).waitFor();
  const after = await (await api.as('second')).get('{ me { grants { delegatorName } } }');
  expect(after.me.grants).toEqual([{ delegatorName: null }]);
  expect(page.problems).toEqual([]);
});

test('what cannot be read says so, and is read when it is asked for again', async () => {
  const page = await browser.open(api.url);
  await signIn(page, 'analyst');
  const fail = (route: Route): Promise<void> =>
    route.request().postData()?.includes('ReadAccessTokens')
      ? route.fulfill({ status: 500, body: '' })
      : route.fallback();
  await page.route('**/graphql', fail);
  await page.goto(`${api.url}/account`);
  await page.getByText(/^未能读取：/).waitFor();
  expect(await page.getByText('没有令牌').count()).toBe(0);

  await page.unroute('**/graphql', fail);
  await page.getByRole('button', { name: '重试' }).click();
  await page.getByText('没有令牌').waitFor();
  expect(page.problems).toEqual([]);
});
