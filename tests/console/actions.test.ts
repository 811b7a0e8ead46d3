import { beforeAll, expect, test } from 'vitest';
import type { Person } from '../support/api.ts';
import { useBrowser } from '../support/browser.ts';
import { COUNTY } from '../support/people.ts';
import { decide, submit } from '../support/requests.ts';
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
  const names = ['甲岗', '乙岗', '丙岗'];
  const { requestId } = await submit(registrar, [
    { createInstitution: institution },
    ...names.map((name) => ({ createPost: { ...post, name } })),
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
  await expect.poll(statesOf).toEqual(['APPROVED', 'PROPOSED', 'PROPOSED']);
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
