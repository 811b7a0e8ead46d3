import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { Post } from '../../server/src/institutions/post.entity.ts';
import { asPipeline } from '../../server/src/kernel/store/transaction.ts';
import type { Person } from '../support/api.ts';
import { useBrowser } from '../support/browser.ts';
import { COUNTY } from '../support/people.ts';
import { decide, submit } from '../support/requests.ts';
import { keep, keepInstitution } from '../support/rows.ts';
import { signIn, useConsole } from './desk.ts';

const api = useConsole();
const browser = useBrowser();
let registrar: Person, coordinator: Person;
let posts: string[];

beforeAll(async () => {
  registrar = await api.as('registrar');
  coordinator = await api.as('coordinator');
  const institution = { name: '同心社', kind: 'SOCIAL_GROUP', divisionId: COUNTY, sector: 'CIVIL_AFFAIRS' };
  const post = { institutionId: '#0', kind: 'GENERAL', level: 'MID', quota: 1 };
  const states = { 甲岗: 'PROPOSED', 乙岗: 'OPEN', 丙岗: 'OPEN' };
  const { requestId } = await submit(registrar, [
    { createInstitution: institution },
    ...Object.entries(states).map(([name, state]) => ({ createPost: { ...post, name, state } })),
  ]);
  await decide(coordinator, [requestId]);
  const { posts: made } = await coordinator.get(
    '{ posts(sorting: [{ field: id, direction: ASC }]) { nodes { id } } }',
  );
  posts = made.nodes.map((p: { id: string }) => p.id);
});

const statesOf = async (): Promise<string[]> =>
  (
    await coordinator.get('{ posts(sorting: [{ field: id, direction: ASC }]) { nodes { state } } }')
  ).posts.nodes.map((p: { state: string }) => p.state);

test('a record offers the actions that its state allows; one is filled in, submitted and approved', async () => {
  const page = await browser.open(api.url);
  await signIn(page, 'registrar');
  await page.goto(`${api.url}/posts/${posts[0]}`);
  expect(await page.getByRole('button', { name: '满员' }).count()).toBe(0);
  await page.getByRole('button', { name: '批准设岗' }).click();
  await page.getByRole('heading', { name: '批准设岗岗位：甲岗' }).waitFor();
  await page.getByLabel('设立日期').fill('2024-03-01');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '提交审批' }).click();
  await page.getByText('批准设岗：甲岗（岗位）').first().waitFor();

  const checker = await browser.open(api.url);
  await signIn(checker, 'coordinator');
  await checker.goto(`${api.url}/inbox`);
  await checker.getByText('拟设').first().waitFor();
  await checker.getByText('已批准').first().waitFor();
  await checker.keyboard.press('a');
  await expect.poll(statesOf).toEqual(['APPROVED', 'OPEN', 'OPEN']);
  expect([...page.problems, ...checker.problems]).toEqual([]);
});

test('an action is taken on many rows at once; a row that cannot take it does not hold up the others', async () => {
  const page = await browser.open(api.url);
  await signIn(page, 'registrar');
  await page.goto(`${api.url}/posts`);
  await page.getByText('乙岗').waitFor();
  await page.getByLabel('选中本页全部').first().check();
  const toolbar = page.getByRole('toolbar', { name: '批量办理' });
  await toolbar.getByRole('button', { name: '撤销' }).waitFor();
  const { requestId } = await submit(registrar, [{ abolishPost: { id: posts[2], update: {} } }]);
  await decide(coordinator, [requestId]);
  await toolbar.getByRole('button', { name: '冻结' }).click();
  const dialog = page.getByRole('dialog', { name: '冻结：3 条' });
  await dialog.getByRole('button', { name: /提\s*交/ }).click();
  await dialog.getByText(/丙岗：「状态」现为“撤销”/).waitFor();
  await dialog.getByRole('button', { name: /提交其余 2 条/ }).click();
  await page
    .getByText(/冻结：.+等 2 项/)
    .first()
    .waitFor();
  expect(page.problems).toEqual([]);
});

interface Sent {
  idempotencyKey: string;
  operations: unknown[];
}

/** Collects what the page submits; the submissions that are listed here (the first is 0) are refused with these words. */
async function submissions(page: Page, refusals: Record<number, { path: string[]; message: string }[]>) {
  const sent: Sent[] = [];
  await page.route('**/graphql', (route) => {
    const { query, variables } = route.request().postDataJSON() as { query: string; variables: any };
    if (!query.includes('mutation SubmitRows')) return route.continue();
    const refusal = refusals[sent.length];
    sent.push(variables.input);
    if (!refusal) return route.continue();
    const userErrors = refusal.map((one) => ({ __typename: 'RuleError', code: 'TEST', ...one }));
    return route.fulfill({ json: { data: { submitChangeRequest: { changeRequest: null, userErrors } } } });
  });
  return sent;
}

let batch = 0;

/** Posts in a state; what all their names begin with. */
const keepPosts = (count: number, state: string): Promise<string> =>
  asPipeline(api.orm, { accountId: null }, async (em) => {
    const { id: institutionId } = await keepInstitution(em, { division: COUNTY, sector: 'CIVIL_AFFAIRS' });
    const named = `第${++batch}批`;
    const post = { institutionId, kind: 'GENERAL', level: 'MID', quota: 1, state };
    for (let i = 0; i < count; i++) await keep(em, Post, { ...post, name: `${named}第${i}岗` });
    return named;
  });

const listOf = (search: string): string => {
  const filter = { field: 'search', operator: 'eq', value: search };
  const entries = Object.entries(filter).map(([key, value]) => [`filters[0][${key}]`, value]);
  return `${api.url}/posts?${new URLSearchParams(entries).toString()}`;
};

test('rows refused for a value of the form are sent once the value is mended', async () => {
  const named = await keepPosts(2, 'PROPOSED');
  const page = await browser.open(api.url);
  await signIn(page, 'registrar');
  const refusal = [0, 1].map((i) => ({
    path: ['operations', String(i), 'post', 'establishedOn'],
    message: '日期太早',
  }));
  await submissions(page, { 0: refusal });
  await page.goto(listOf(named));
  await page.getByText(`${named}第0岗`).waitFor();
  await page.getByLabel('选中本页全部').first().check();
  await page.getByRole('toolbar', { name: '批量办理' }).getByRole('button', { name: '批准设岗' }).click();
  const dialog = page.getByRole('dialog', { name: '批准设岗：2 条' });
  const establish = async (day: string) => {
    await dialog.getByLabel('设立日期').fill(day);
    await page.keyboard.press('Tab');
  };
  await establish('2004-03-01');
  const send = dialog.getByRole('button', { name: /提\s*交/ });
  await send.click();
  await dialog.getByText(`${named}第1岗：日期太早`).waitFor();
  await expect.poll(() => send.isDisabled()).toBe(true);
  await establish('2024-03-01');
  await dialog.getByText(`${named}第1岗：日期太早`).waitFor({ state: 'detached' });
  await send.click();
  await page
    .getByText(/批准设岗：.+等 2 项/)
    .first()
    .waitFor();
  expect(page.problems).toEqual([]);
});

test('rows of a block that was sent are ticked no more when the next is refused, which is sent again as it was', async () => {
  const named = await keepPosts(501, 'OPEN');
  const page = await browser.open(api.url);
  await signIn(page, 'registrar');
  const sent = await submissions(page, { 1: [{ path: ['note'], message: '暂不受理' }] });
  await page.goto(listOf(named));
  await page.getByText(named).first().waitFor();
  await page.getByLabel('选中本页全部').first().check();
  const toolbar = page.getByRole('toolbar', { name: '批量办理' });
  await toolbar.getByRole('button', { name: /选择符合筛选的全部/ }).click();
  await toolbar.getByText('已选 501').waitFor();
  await toolbar.getByRole('button', { name: '冻结' }).click();
  await page
    .getByRole('dialog', { name: '冻结：501 条' })
    .getByRole('button', { name: /提\s*交/ })
    .click();

  const rest = page.getByRole('dialog', { name: '冻结：1 条' });
  await rest.getByText('暂不受理').waitFor({ timeout: 60_000 });
  await rest.getByText('已办 500 条').waitFor();
  await toolbar.getByText(/已选 1 /).waitFor();
  await rest.getByRole('button', { name: /提\s*交/ }).click();
  await page.waitForURL(/\/changeRequests\/\d+$/);
  expect(sent.map(({ operations }) => operations.length)).toEqual([500, 1, 1]);
  const [first, second, again] = sent.map(({ idempotencyKey }) => idempotencyKey);
  expect(again).toBe(second);
  expect(second).not.toBe(first);
  expect(page.problems).toEqual([]);
});

test('a deletion asked for with Ctrl+Enter, held or pressed twice, is asked for once', async () => {
  const named = await keepPosts(1, 'PROPOSED');
  const page = await browser.open(api.url);
  await signIn(page, 'registrar');
  await page.goto(listOf(named));
  await page.getByRole('link', { name: `${named}第0岗`, exact: true }).click();
  await page.getByRole('button', { name: '删除' }).click();
  const keys: string[] = [];
  let answer = () => {};
  const answering = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/graphql', async (route) => {
    const { query, variables } = route.request().postDataJSON() as { query: string; variables: any };
    if (query.includes('deleteOnePost')) {
      keys.push(variables.input.idempotencyKey);
      await answering;
    }
    await route.continue();
  });
  await page.getByLabel('删除理由').fill('重复登记');
  await page.keyboard.down('Control');
  for (let i = 0; i < 3; i++) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect.poll(() => keys.length).toBe(1);
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
  answer();
  await page.waitForURL(/\/changeRequests\/\d+$/);
  expect(keys).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
  expect(page.problems).toEqual([]);
});
