import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { create, inForce, practitioner, update } from '../support/requests.ts';
import { approved, settled } from '../support/settled.ts';
import { lineOf, signIn, useConsole } from './desk.ts';

const api = useConsole();
const browser = useBrowser();

test('a comment half written stays with its request', async () => {
  const maker = await api.as('union');
  for (const name of ['吕一', '吕二']) await create(maker, practitioner({ name }));
  const page = await browser.open(api.url);
  await signIn(page, 'coordinator');
  await page.goto(`${api.url}/inbox`);
  const box = page.getByLabel('写留言');
  const open = async (name: string) => {
    await lineOf(page, name).click();
    await page.getByRole('heading', { name: `新增从业人员：${name}` }).waitFor();
  };
  await open('吕二');
  await open('吕一');
  await box.fill('请补学历证明');
  await open('吕二');
  expect(await box.inputValue()).toBe('');
  await page.reload();
  await open('吕一');
  expect(await box.inputValue()).toBe('请补学历证明');
  expect(page.problems).toEqual([]);
});

/** A union officer over the form of somebody in force. */
async function editing(name: string) {
  const [maker, checker] = await api.people('union', 'coordinator');
  const id = await inForce(maker, checker, { name, remark: '旧' });
  const page = await browser.open(api.url);
  await signIn(page, 'union');
  await page.goto(`${api.url}/practitioners/${id}/edit`);
  return { maker, checker, id, page };
}

test('what was typed is restored, and what others changed meanwhile stays', async () => {
  const { maker, checker, id, page } = await editing('施一');
  await page.getByLabel('姓名', { exact: true }).fill('施一一');
  await page.getByLabel('给审核人的说明（可不填）').fill('改名');
  await page.goto(`${api.url}/practitioners`);
  await settled(maker, checker, [{ updatePractitioner: { id, update: { remark: '新' } } }]);

  await page.goto(`${api.url}/practitioners/${id}/edit`);
  await page.getByRole('button', { name: '恢复' }).click();
  expect(await page.getByLabel('姓名', { exact: true }).inputValue()).toBe('施一一');
  expect(await page.getByLabel('给审核人的说明（可不填）').inputValue()).toBe('改名');
  expect(await page.getByLabel('备注').inputValue()).toBe('新');
  await page.getByRole('button', { name: '提交审批' }).click();
  await page.waitForURL(/\/changeRequests\/\d+$/);
  const { changeRequests } = await checker.get(
    '{ changeRequests(filter: { awaitingMe: { is: true }, title: { like: "%施一%" } }) { nodes { operations { nodes { fields { field changed } } } } } }',
  );
  const fields = changeRequests.nodes[0].operations.nodes[0].fields as { field: string; changed: boolean }[];
  const changed = fields.filter((one) => one.changed).map(({ field }) => field);
  expect(changed).toContain('name');
  expect(changed).not.toContain('remark');
  expect(page.problems).toEqual([]);
});

test('what somebody else wrote over it meanwhile is told, not undone', async () => {
  const { maker, checker, id, page } = await editing('孔一');
  await page.getByLabel('备注').fill('我的');
  await page.goto(`${api.url}/practitioners`);
  const made = await update(maker, id, { remark: '别人的' });
  expect(made.errors).toEqual([]);
  await approved(checker, made);
  await page.goto(`${api.url}/practitioners/${id}/edit`);
  await page.getByRole('button', { name: '恢复' }).click();
  await page.getByRole('button', { name: '提交审批' }).click();
  await page.getByText('「备注」在您打开之后已被他人修改').first().waitFor();
  expect(page.url()).toMatch(/\/edit$/);
  expect(page.problems).toEqual([]);
});
