import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useApi, type Api } from '../support/api.ts';
import { useBrowser } from '../support/browser.ts';
import * as funds from '../support/funds.ts';
import { faintTexts, tooWide } from '../support/looks.ts';
import { COUNTY } from '../support/people.ts';
import { built, signIn } from './desk.ts';

const api = useApi({ console: built }, arrange);
const browser = useBrowser();

/** 2 万元 appropriated, 1.2 allocated, 0.8 committed, 0.3 paid, of which 500 元 came back. */
async function arrange(a: Api): Promise<void> {
  await funds.staffed(a);
  const office = await funds.officeOf(a);
  const sourceId = await funds.enacted(office, funds.source());
  const programmeId = await funds.enacted(office, funds.programme());
  await funds.enacted(office, funds.appropriation(sourceId, 20_000_00));
  const allocationId = await funds.enacted(office, funds.allocation(sourceId, programmeId, 12_000_00));
  const commitmentId = await funds.enacted(office, funds.commitment(allocationId, 8_000_00));
  const disbursementId = await funds.enacted(office, funds.disbursement(commitmentId, 3_000_00));
  await funds.enacted(office, funds.reversal('DISBURSEMENT', { disbursementId }, 500_00));
}

const figure = (page: Page, label: string) =>
  page.getByRole('list', { name: '资金总览' }).getByRole('link', { name: new RegExp(`^${label}`) });
const unit = (page: Page, name: string) =>
  page.getByRole('group', { name: '合计' }).getByText(name, { exact: true });

async function overview(
  username: string,
  query = `?year=${funds.YEAR}`,
): Promise<Page & { problems: string[] }> {
  const page = await browser.open(`${api.url}/sign-in`);
  await signIn(page, username);
  await page.goto(`${api.url}/funds${query}`);
  return page;
}

test('finance sees a year’s money, in the unit that it likes, and each figure leads to a list with the same total', async () => {
  const page = await overview('finance');
  await page
    .getByRole('img', { name: `${funds.YEAR} 年资金流向` })
    .locator('svg')
    .waitFor();
  await figure(page, '预算安排').filter({ hasText: '¥20,000.00' }).waitFor();
  await figure(page, '执行率').filter({ hasText: '12.5%' }).waitFor();
  await page.getByText('万元', { exact: true }).click();
  await figure(page, '已拨付').filter({ hasText: '0.25 万元' }).click();

  await page.getByRole('heading', { name: '资金项目' }).waitFor();
  const totals = page.getByRole('group', { name: '合计' });
  await totals.getByText('已拨付 0.25 万元').waitFor();
  await unit(page, '元').click();
  await totals.getByText('已拨付 ¥2,500.00').waitFor();
  expect(page.problems).toEqual([]);
});

test('a purpose leads to what was promised for it, and a promise is written out as on a voucher', async () => {
  const page = await overview('analyst', `?year=${funds.YEAR}&divisionId=${COUNTY}`);
  const purposes = page.getByRole('region', { name: '按用途' });
  await purposes.getByRole('link', { name: '¥2,500.00' }).click();
  await page.getByRole('heading', { name: '资金承诺' }).waitFor();
  await page.getByText('共 1 条').waitFor();
  await page.getByRole('group', { name: '合计' }).getByText('已拨付 ¥2,500.00').waitFor();
  await page.getByRole('search').getByText('教育培训').waitFor();
  await page.getByRole('link', { name: '培训费' }).click();
  await page.getByText('人民币捌仟元整').waitFor();
  expect(page.problems).toEqual([]);
});

test('a year without money says what to do, to whoever may do it', async () => {
  const finance = await overview('finance', '?year=2020');
  await finance.getByRole('link', { name: '登记资金来源' }).click();
  await finance.getByRole('heading', { name: '新增资金来源' }).waitFor();
  const analyst = await overview('analyst', '?year=2020');
  await analyst.getByText('请联系财政或民政部门办理').waitFor();
  expect(await analyst.getByRole('link', { name: '登记资金来源' }).count()).toBe(0);
  expect([...finance.problems, ...analyst.problems]).toEqual([]);
});

test.each([true, false])('on a phone it is read without scrolling sideways (dark: %s)', async (dark) => {
  const page = await browser.open(`${api.url}/sign-in`, { width: 390, height: 844, dark });
  await signIn(page, 'analyst');
  await page.goto(`${api.url}/funds?year=${funds.YEAR}`);
  await page
    .getByRole('img', { name: `${funds.YEAR} 年资金流向` })
    .locator('svg')
    .waitFor();
  expect(await tooWide(page)).toBe(0);
  expect(await faintTexts(page)).toEqual([]);
  expect(page.problems).toEqual([]);
});
