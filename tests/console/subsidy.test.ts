import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { Certificate } from '../../server/src/workforce/certificate.entity.ts';
import { useApi } from '../support/api.ts';
import { useBrowser } from '../support/browser.ts';
import * as funds from '../support/funds.ts';
import { COUNTY } from '../support/people.ts';
import { keep } from '../support/rows.ts';
import { arranged, keepCommunity, keepWorker } from '../support/subsidy-world.ts';
import { built, signIn } from './desk.ts';

const api = useApi({ console: built }, funds.staffed);
const browser = useBrowser();
let late: string;

beforeAll(async () => {
  await arranged(api, async (em) => {
    const post = await keepCommunity(em, COUNTY);
    await keepWorker(em, post, { level: 'MID' });
    late = await keepWorker(em, post);
    await keepWorker(em, post);
  });
  const office = await funds.officeOf(api);
  const sourceId = await funds.enacted(office, funds.source());
  const programmeId = await funds.enacted(office, funds.programme('SUBSIDY'));
  await funds.enacted(office, funds.appropriation(sourceId, 10_000_00));
  await funds.enacted(office, funds.allocation(sourceId, programmeId, 10_000_00));
});

async function choose(page: Page, label: string, typed: string, option: string): Promise<void> {
  await page.getByLabel(label).click();
  await page.getByLabel(label).fill(typed);
  await page
    .locator('.ant-select-item-option, .ant-select-tree-node-content-wrapper', { hasText: option })
    .first()
    .click();
}

async function fillDay(page: Page, label: string, day: string): Promise<void> {
  await page.getByLabel(label).fill(day);
  await page.keyboard.press('Enter');
}

const submit = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '提交审批' }).click();
  await page
    .getByText(/已提交审批|已生效/)
    .first()
    .waitFor();
};

/** The coordinator approves whatever lies uppermost in the inbox. */
async function approve(page: Page, title: string): Promise<void> {
  await page.goto(`${api.url}/inbox`);
  await page.getByRole('article').getByRole('heading', { name: title }).waitFor();
  await page.keyboard.press('a');
  await page.getByText(/没有等待您审批的申请/).waitFor();
}

/** @returns the new run's path */
async function newRun(page: Page, month: string): Promise<string> {
  await page.goto(`${api.url}/subsidyRuns/create`);
  await choose(page, '县（市、区）', '三元', '三元区');
  await fillDay(page, '月份', `${month}-01`);
  await page.getByRole('button', { name: '提交审批' }).click();
  await page.waitForURL(/subsidyRuns\/\d+$/);
  return page.url();
}

test('a month is run, reviewed, approved, paid, corrected and audited in the browser', async () => {
  const [registrar, coordinator, finance] = [
    await browser.open(api.url),
    await browser.open(api.url),
    await browser.open(api.url),
  ];
  await signIn(registrar, 'registrar');
  await signIn(coordinator, 'coordinator');
  await signIn(finance, 'finance.county');

  const august = await newRun(registrar, '2026-08');
  await registrar.goto(`${august}/review`);
  await registrar.getByText('240.00').first().waitFor();
  await registrar.getByRole('button', { name: /审\s*定/ }).click();
  await submit(registrar);
  await approve(coordinator, '审定：三元区 2026-08');

  await finance.goto(`${august}/actions/commit`);
  await choose(finance, '资金分配', '', '项目SUBSIDY');
  await fillDay(finance, '列支日期', '2026-09-01');
  await submit(finance);
  await approve(coordinator, '列支：三元区 2026-08');
  await finance.goto(`${august}/actions/disburse`);
  await fillDay(finance, '发放日期', '2026-09-02');
  await submit(finance);
  await approve(coordinator, '发放：三元区 2026-08');

  await finance.goto(august);
  await finance.getByText('已发放').first().waitFor();
  await finance.getByRole('button', { name: '发放文件' }).click();
  const [download] = await Promise.all([finance.waitForEvent('download'), finance.getByText(/^CSV/).click()]);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv.trim().split('\r\n').at(-1)).toBe('合计,,3 人,,,,240.00');
  await finance.getByText(/SHA-256 校验码.*[0-9a-f]{64}/).waitFor();

  await arranged(api, (em) =>
    keep(em, Certificate, { practitionerId: late, level: 'MID', number: 'M-1', issuedOn: '2026-08-01' }),
  );
  await registrar.goto(`${await newRun(registrar, '2026-09')}/review`);
  const correction = registrar.getByRole('row').filter({ hasText: '更正' });
  await correction.getByText('60.00').first().waitFor();
  await correction.getByRole('link').first().click();
  await registrar
    .getByText(/✓ 证书/)
    .first()
    .waitFor();

  await finance.goto(`${api.url}/ledgerTransfers`);
  await finance.getByText('拨付').first().waitFor();
  expect([...registrar.problems, ...coordinator.problems, ...finance.problems]).toEqual([]);
}, 240_000);
