import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { decide, inForce, update } from '../support/requests.ts';
import { lineOf, signIn, useConsole } from './desk.ts';

const api = useConsole();
const browser = useBrowser();

test('two changes of one field stand in three columns, and the later approval is told so', async () => {
  const maker = await api.as('union');
  const checker = await api.as('second');
  const id = await inForce(maker, checker, { name: '吴一', remark: '原先的备注' });
  await update(maker, id, { remark: '先提交的备注' });
  const later = await update(maker, id, { remark: '后提交的备注' });
  await decide(checker, [later.requestId]);

  const page = await browser.open(api.url);
  await signIn(page, 'coordinator');
  await page.goto(`${api.url}/inbox`);
  await lineOf(page, '吴一').click();
  await page.getByText(/他人已改动了同一字段/).waitFor();
  const heads = await page.getByRole('columnheader').allInnerTexts();
  expect(heads).toEqual(['字段', '原值', '现在', '改为']);
  const cells = await page.getByRole('row', { name: /备注/ }).getByRole('cell').allInnerTexts();
  expect(cells).toEqual(['原先的备注', '后提交的备注', '先提交的备注']);

  await page.keyboard.press('a');
  await page.getByText(/冲突/).first().waitFor();
  const { practitioner } = await checker.get(`{ practitioner(id: "${id}") { remark } }`);
  expect(practitioner.remark).toBe('后提交的备注');
  expect(page.problems).toEqual([]);
});
