import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { create, decide, practitioner } from '../support/requests.ts';
import { lineOf, signIn, useConsole } from './desk.ts';

const api = useConsole();
const browser = useBrowser();

test('a returned entry comes back to its maker with the reason, and goes round again without its secrets typed anew', async () => {
  const maker = await api.as('union');
  const { requestId } = await create(maker, practitioner({ name: '林一' }));

  const coordinator = await browser.open(api.url);
  await signIn(coordinator, 'coordinator');
  await coordinator.goto(`${api.url}/inbox`);
  await coordinator.getByRole('heading', { name: '新增从业人员：林一' }).waitFor();
  await coordinator.keyboard.press('r');
  await coordinator.getByLabel('理由').fill('姓名与证件不符');
  await coordinator.keyboard.press('Control+Enter');
  await coordinator.getByText(/没有等待您审批的申请。新的/).waitFor();

  // Who may see it may not revise it, whatever address they type.
  await coordinator.goto(`${api.url}/changeRequests/${requestId}/revise`);
  await coordinator.getByText('只有提交人可以修改申请').waitFor();

  const union = await browser.open(api.url);
  await signIn(union, 'union');
  await union.goto(`${api.url}/inbox?tab=returned`);
  await lineOf(union, '林一').click();
  await union.getByRole('link', { name: '修改后重新提交' }).click();
  await union.getByText('姓名与证件不符').waitFor();
  await expect.poll(() => union.getByLabel('证件号码').getAttribute('placeholder')).toMatch(/350\*+/);
  await union.getByLabel('姓名', { exact: true }).fill('林逸');
  await union.getByRole('button', { name: '提交审批' }).click();
  await union.getByRole('heading', { name: '新增从业人员：林逸' }).first().waitFor();

  const [decided] = await decide(await api.as('coordinator'), [requestId]);
  expect(decided).toMatchObject({ changeRequest: { state: 'APPLIED' }, userErrors: [] });
  expect([...coordinator.problems, ...union.problems]).toEqual([]);
});
