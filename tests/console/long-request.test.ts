import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { decide, practitioner, submit } from '../support/requests.ts';
import { signIn, useConsole } from './desk.ts';

const api = useConsole();
const browser = useBrowser();

const MANY = 130;

test('a request longer than a page is read to its end, and sent again without losing any of it', async () => {
  const [maker, checker] = [await api.as('union'), await api.as('coordinator')];
  const operations = Array.from({ length: MANY }, (_, i) => ({
    createPractitioner: practitioner({ name: `第${i + 1}人` }),
  }));
  const { requestId, errors } = await submit(maker, operations, { mode: 'ROWS' });
  expect(errors).toEqual([]);

  const page = await browser.open(api.url);
  await signIn(page, 'coordinator');
  await page.goto(`${api.url}/changeRequests/${requestId}`);
  await page.getByRole('button', { name: `显示其余 ${MANY - 100} 项操作` }).click();
  await page.getByRole('heading', { name: `第${MANY}人` }).waitFor();
  expect(await page.getByRole('button', { name: /^显示其余/ }).count()).toBe(0);
  expect(page.problems).toEqual([]);

  await decide(checker, [requestId], 'RETURN', '请核对单位');
  const desk = await browser.open(api.url);
  await signIn(desk, 'union');
  await desk.goto(`${api.url}/changeRequests/${requestId}/revise`);
  await desk.getByText(`这份申请有 ${MANY} 项操作`).waitFor();
  await desk.getByLabel('给审核人的说明（可不填）').fill('已核对');
  await desk.getByRole('button', { name: '提交审批' }).click();
  await desk.waitForURL(/\/changeRequests\/\d+$/);
  const { changeRequest } = await checker.get(
    `{ changeRequest(id: "${requestId}") { state note operations { totalCount } } }`,
  );
  expect(changeRequest).toEqual({ state: 'PENDING', note: '已核对', operations: { totalCount: MANY } });
  expect(desk.problems).toEqual([]);
});
