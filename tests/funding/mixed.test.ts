import { expect, test } from 'vitest';
import { useApi } from '../support/api.ts';
import * as funds from '../support/funds.ts';
import { decide, practitioner, submit } from '../support/requests.ts';

const api = useApi({}, funds.staffed);

test('what is put beside an act of money does not spare it a checker', async () => {
  const [registrar, finance, coordinator] = await Promise.all(
    ['registrar', 'finance.county', 'coordinator'].map((name) => api.as(name)),
  );
  const made = await submit(registrar!, [funds.source(), { createPractitioner: practitioner() }]);
  expect(made.errors).toEqual([]);
  const [tooSoon] = await decide(coordinator!, [made.requestId]);
  expect(tooSoon!.userErrors.map((e) => e.code)).toEqual(['NOT_YOUR_STEP']);
  const [first] = await decide(finance!, [made.requestId]);
  expect(first!.changeRequest).toMatchObject({ state: 'PENDING', stepName: '组织部门审核' });
  const [second] = await decide(coordinator!, [made.requestId]);
  expect(second!.changeRequest!.state).toBe('APPLIED');
});
