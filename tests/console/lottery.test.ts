import { expect, test } from 'vitest';
import { useApi, type Api } from '../support/api.ts';
import { useBrowser } from '../support/browser.ts';
import * as funds from '../support/funds.ts';
import { faintTexts, tooWide } from '../support/looks.ts';
import { LAST, lotteryFunds, lotteryReport } from '../support/lottery.ts';
import { settled } from '../support/settle.ts';
import { built, signIn } from './desk.ts';

const api = useApi({ console: built }, arrange);
const browser = useBrowser();

async function arrange(a: Api): Promise<void> {
  await funds.staffed(a);
  await lotteryFunds(a);
  const [registrar, coordinator] = [await a.as('registrar'), await a.as('coordinator')];
  const id = await settled(registrar, coordinator, [lotteryReport()]);
  await settled(registrar, coordinator, [{ publishLotteryReport: { id, update: {} } }]);
  await settled(registrar, coordinator, [lotteryReport({ fiscalYear: LAST - 1 })]);
}

const heading = `三元区 ${LAST} 年度福利彩票公益金使用公告`;

test('anybody finds what became of the lottery money, without signing in', async () => {
  const page = await browser.open(`${api.url}/sign-in`);
  await page.getByRole('link', { name: '福利彩票公益金使用公告' }).click();
  const report = page.getByRole('article').filter({ hasText: heading });
  for (const figure of [
    '¥19,000.00',
    '上年 ¥3,000.00',
    '执行率 18.42%',
    '19.00%',
    '比上年下降 11.00 个百分点',
  ])
    await report.getByText(figure, { exact: true }).waitFor();
  const project = report.getByRole('row').filter({ hasText: '居家养老社工服务' });
  for (const cell of ['社会福利服务项目', '¥12,000.00', '¥2,500.00', '20.8%', '服务老人 320 人'])
    await project.getByText(cell).waitFor();
  expect(await page.getByRole('navigation', { name: '年度' }).getByRole('link').allTextContents()).toEqual([
    `${LAST} 年`,
  ]);
  await page.goto(`${api.url}/lottery?year=${LAST - 1}`);
  await page.getByText('这一年度没有已公布的使用公告').waitFor();
  expect(page.problems).toEqual([]);
});

test('it leads to the notices and back, and prints without what is for the screen', async () => {
  const page = await browser.open(`${api.url}/notices`);
  await page.getByRole('link', { name: '福利彩票公益金' }).click();
  await page.getByRole('heading', { name: heading }).waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: /打\s*印/ }).isVisible()).toBe(false);
  expect(await page.getByRole('banner').isVisible()).toBe(false);
  expect(await page.getByRole('heading', { name: heading }).isVisible()).toBe(true);
  expect(page.problems).toEqual([]);
});

test.each([true, false])('on a phone it is read without scrolling sideways (dark: %s)', async (dark) => {
  const page = await browser.open(`${api.url}/lottery`, { width: 390, height: 844, dark });
  await page.getByRole('heading', { name: heading }).waitFor();
  expect(await tooWide(page)).toBe(0);
  expect(await faintTexts(page)).toEqual([]);
  expect(page.problems).toEqual([]);
});

test('the record shows its projects as a table, too', async () => {
  const page = await browser.open(`${api.url}/sign-in`);
  await signIn(page, 'registrar');
  await page.goto(`${api.url}/lotteryReports`);
  await page.getByRole('link', { name: heading, exact: true }).click();
  await page.getByRole('row').filter({ hasText: '困境儿童关爱' }).getByText('50.0%').waitFor();
  await page.getByText('-11.00').waitFor();
  expect(page.problems).toEqual([]);
});
