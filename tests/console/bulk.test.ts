import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { create, practitioner, withdraw } from '../support/requests.ts';
import { signIn, useConsole } from './desk.ts';

const api = useConsole();
const browser = useBrowser();

test('a bulk approval tells of each request what became of it', async () => {
  const maker = await api.as('union');
  const names = ['陈一', '陈二', '陈三'];
  const made = [];
  for (const name of names) made.push(await create(maker, practitioner({ name })));

  const page = await browser.open(api.url);
  await signIn(page, 'coordinator');
  await page.goto(`${api.url}/inbox`);
  for (const name of names) await page.getByLabel(`选中：新增从业人员：${name}`).check();
  // What is ticked in one list is not decided from another.
  await page.getByLabel('搜索标题、提交人').fill('陈一');
  await expect.poll(() => page.getByRole('button', { name: '批量通过' }).count()).toBe(0);
  await page.getByLabel('搜索标题、提交人').fill('');
  await page.getByText('已选 3 件').waitFor();
  await withdraw(maker, made[1]!.requestId);
  await page.getByRole('button', { name: '批量通过' }).click();

  const results = page.getByRole('dialog', { name: /2 件成功，1 件未办/ });
  await results.waitFor();
  const rows = await results.getByRole('listitem').allInnerTexts();
  expect(rows).toHaveLength(3);
  expect(rows[1]).toMatch(/陈二[^]*[一-龥]{4}/);
  await results.getByRole('button', { name: '知道了' }).click();

  const { practitioners } = await (await api.as('analyst')).get('{ practitioners { nodes { name } } }');
  expect(practitioners.nodes.map((n: { name: string }) => n.name).toSorted()).toEqual(
    ['陈一', '陈三'].toSorted(),
  );
  expect(page.problems).toEqual([]);
});
