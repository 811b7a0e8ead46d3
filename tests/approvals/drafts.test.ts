import { expect, test } from 'vitest';
import { useApi } from '../support/api.ts';
import { appoint, oneOfEach } from '../support/people.ts';
import { create, practitioner, revise } from '../support/requests.ts';

const api = useApi({}, (a) => appoint(a, oneOfEach));

test('a draft may lack anything; what is missing is told when it is submitted', async () => {
  const union = await api.as('union');
  const draft = await create(union, { name: '半成品' }, { draft: true });
  expect(draft).toMatchObject({ state: 'DRAFT', errors: [] });
  const early = await revise(union, draft.requestId);
  expect(early.errors.map((e) => e.path.at(-1))).toEqual(
    expect.arrayContaining(['documentNumber', 'divisionId', 'sector']),
  );
  expect(early.errors[0]!.message).toMatch(/必须填写/);
  const { changeRequest } = await union.get(`{ changeRequest(id: "${draft.requestId}") { state round } }`);
  expect(changeRequest).toEqual({ state: 'DRAFT', round: 1 });
  const done = await revise(union, draft.requestId, {
    operations: [{ createPractitioner: practitioner({ name: '成品' }) }],
  });
  expect(done).toMatchObject({ state: 'PENDING', errors: [], requestId: draft.requestId });
});
