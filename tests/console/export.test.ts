import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { inForce } from '../support/requests.ts';
import { Rank } from '../../server/src/incentives/rank.entity.ts';
import { RankHolding } from '../../server/src/incentives/rank-holding.entity.ts';
import { asPipeline } from '../../server/src/kernel/store/transaction.ts';
import { COUNTY } from '../support/people.ts';
import { keep, keepInstitution, keepPractitioner } from '../support/rows.ts';
import { signIn, useConsole } from './desk.ts';

const api = useConsole();
const browser = useBrowser();

/** Presses the button; what the saved sheet is called and holds. */
async function exported(page: Page, button = '导出本列表为 Excel') {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  const [header, ...rows] = await readSheet(await readFile(await download.path()));
  const column = (label: string) => rows.map((row) => row[header!.indexOf(label)]);
  return { name: download.suggestedFilename(), header, rows, column };
}

test('a list is saved as a sheet: what its filter keeps, in its order, as it reads', async () => {
  const [union, coordinator] = [await api.as('union'), await api.as('coordinator')];
  for (const remark of ['=1+1', '350404199001011234', null])
    await inForce(union, coordinator, { name: `欧阳${remark ?? ''}`, remark });
  await inForce(union, coordinator, { name: '司马' });
  const page = await browser.open(api.url);
  await signIn(page, 'coordinator');
  const filter = new URLSearchParams({
    'filters[0][field]': 'search',
    'filters[0][operator]': 'eq',
    'filters[0][value]': '欧阳',
    'sorters[0][field]': 'name',
    'sorters[0][order]': 'asc',
  });
  await page.goto(`${api.url}/practitioners?${filter.toString()}`);
  await page.getByRole('link', { name: '欧阳=1+1', exact: true }).waitFor();
  const { name, rows, column } = await exported(page);
  expect(name).toMatch(/^从业人员 \d{4}-\d{2}-\d{2} 共3条\.xlsx$/);
  const { practitioners } = await coordinator.get(
    '{ practitioners(filter: { search: "欧阳" }, sorting: [{ field: name, direction: ASC }]) { totalCount nodes { name } } }',
  );
  expect(column('姓名')).toEqual(practitioners.nodes.map((one: { name: string }) => one.name));
  expect(rows).toHaveLength(practitioners.totalCount);
  expect(column('系统')).toEqual(['工会', '工会', '工会']);
  expect(page.problems).toEqual([]);
});

test('where the record’s name leads each line, the sheet has it too', async () => {
  await asPipeline(api.orm, { accountId: null }, async (em) => {
    const place = { division: COUNTY, sector: 'TRADE_UNION' } as const;
    const { id: institutionId, postId } = await keepInstitution(em, place);
    const { id: practitionerId } = await keepPractitioner(em, place, postId, institutionId);
    const rankId = await keep(em, Rank, { name: '一级社工', step: 1 });
    await keep(em, RankHolding, { practitionerId, rankId, since: '2024-01-01' });
  });
  const page = await browser.open(api.url);
  await signIn(page, 'coordinator');
  await page.goto(`${api.url}/rankHoldings`);
  await page.locator('main tbody').getByText('2024-01-01').first().waitFor();
  const { column } = await exported(page);
  expect(column('名称')).toEqual(['一级社工 2024-01-01']);
  expect(column('起始日期')).toEqual(['2024-01-01']);
});

test('a sheet says in words what the page says in words', async () => {
  const [union, coordinator] = [await api.as('union'), await api.as('coordinator')];
  await inForce(union, coordinator, { name: '诸葛' });
  const page = await browser.open(api.url);
  await signIn(page, 'auditadmin');
  await page.goto(`${api.url}/auditEntries`);
  await page.locator('main tbody').getByText('审批通过').first().waitFor();
  const { column } = await exported(page);
  expect(column('动作')).toContain('审批通过');
  expect(column('身份')).toContain('组织部门协调员');
  expect(column('记录类型')).toContain('从业人员');
  const codes = ['动作', '身份', '记录类型']
    .flatMap(column)
    .filter((text) => /^[\w.]+$/.test(String(text ?? '')));
  expect(codes).toEqual([]);
  expect(page.problems).toEqual([]);
});

test('who reads the console in English gets sheets in English', async () => {
  const page = await browser.open(api.url);
  await signIn(page, 'coordinator');
  await page.evaluate(() => localStorage.setItem('shegong:locale', 'en'));
  await page.goto(`${api.url}/policyParameters`);
  await page.locator('main tbody').getByRole('link').first().waitFor();
  const { name, header, column } = await exported(page, 'Save this list as a sheet');
  expect(name).toMatch(/^Policy parameters \d{4}-\d{2}-\d{2}, \d+ rows\.xlsx$/);
  expect(header?.join()).not.toMatch(/\p{Script=Han}/u);
  expect(column('Unit')).toContain('working days');
  expect(page.problems).toEqual([]);
});
