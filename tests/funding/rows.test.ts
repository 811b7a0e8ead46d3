import { beforeAll, expect, test } from 'vitest';
import { useApi } from '../support/api.ts';
import * as funds from '../support/funds.ts';
import { enacted, type Office } from '../support/funds.ts';
import { decide, submit } from '../support/requests.ts';

const api = useApi({}, funds.staffed);
let office: Office;
beforeAll(async () => {
  office = await funds.officeOf(api);
});

test('acts of different kinds that together overdraw an account are told so, and nothing of them stays', async () => {
  const name = '合计';
  const sourceId = await enacted(office, funds.source('BUDGET', { name }));
  const programmeId = await enacted(office, funds.programme('TRAINING', { name }));
  await enacted(office, funds.appropriation(sourceId, 10_00));
  const allocationId = await enacted(office, funds.allocation(sourceId, programmeId, 10_00));
  const commitmentId = await enacted(office, funds.commitment(allocationId, 10_00));
  const acts = [funds.disbursement(commitmentId, 6_00), funds.reversal('COMMITMENT', { commitmentId }, 6_00)];
  const { requestId } = await submit(office.maker, acts);
  const [result] = await decide(office.coordinator, [requestId]);
  expect(result!.changeRequest!.state).toBe('CONFLICT');
  const { commitment, changeRequest } = await office.maker.get(
    `{ commitment(id: "${commitmentId}") { outstanding } changeRequest(id: "${requestId}") { failure } }`,
  );
  expect(commitment.outstanding).toBe(10_00);
  expect(changeRequest.failure).toContain('余额不足');
});

test('rows that no longer all stand are applied each for itself', async () => {
  const sourceId = await enacted(office, funds.source());
  const programmeId = await enacted(office, funds.programme());
  await enacted(office, funds.appropriation(sourceId, 100_00));
  const allocationId = await enacted(office, funds.allocation(sourceId, programmeId, 100_00));
  const rows = [40_00, 40_00].map((amount) => funds.commitment(allocationId, amount));
  const made = await submit(office.maker, rows, { mode: 'ROWS' });
  expect(made.errors).toEqual([]);
  await enacted(office, funds.commitment(allocationId, 50_00));
  const [result] = await decide(office.coordinator, [made.requestId]);
  expect(result!.changeRequest!.state).toBe('APPLIED');
  const { changeRequest, allocation } = await office.maker.get(
    `{ changeRequest(id: "${made.requestId}") { operations { nodes { state } } } allocation(id: "${allocationId}") { committed } }`,
  );
  expect(changeRequest.operations.nodes).toEqual([{ state: 'APPLIED' }, { state: 'FAILED' }]);
  expect(allocation.committed).toBe(90_00);
});
