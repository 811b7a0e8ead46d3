import { describe, expect, test } from 'vitest';
import { useApi, type Person } from '../support/api.ts';
import { appoint, oneOfEach } from '../support/people.ts';
import { create, decide, inForce, practitioner, revise, update } from '../support/requests.ts';

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

describe('what others changed meanwhile', () => {
  const CONFLICT = [{ __typename: 'ConflictError', code: 'CONFLICT', path: ['operations', '0', 'major'] }];
  const majorOf = async (person: Person, id: string): Promise<string> =>
    (await person.get(`{ practitioner(id: "${id}") { major } }`)).practitioner.major;
  const columns = async (person: Person, requestId: string): Promise<object> => {
    const query = `{ changeRequest(id: "${requestId}") { state operations { nodes { fields { originalText currentText proposedText conflict } } } } }`;
    const { state, operations } = (await person.get(query)).changeRequest;
    return { state, ...operations.nodes[0].fields[0] };
  };

  test.each(['DRAFT', 'RETURNED'])('is not overwritten by a request that was %s', async (state) => {
    const [union, coordinator] = [await api.as('union'), await api.as('coordinator')];
    const id = await inForce(union, coordinator, { major: '法学' });
    const mine = await update(union, id, { major: '史学' }, { draft: state === 'DRAFT' });
    if (state === 'RETURNED') await decide(coordinator, [mine.requestId], 'RETURN', '请核对');
    const theirs = await update(union, id, { major: '数学' });
    await decide(coordinator, [theirs.requestId]);

    expect((await revise(union, mine.requestId)).errors).toMatchObject(CONFLICT);
    const inColumns = { originalText: '法学', currentText: '数学', proposedText: '史学', conflict: true };
    expect(await columns(union, mine.requestId)).toEqual({ state, ...inColumns });
    expect(await majorOf(union, id)).toBe('数学');

    const seen = { updatePractitioner: { id, update: { version: 2, major: '史学' } } };
    const again = await revise(union, mine.requestId, { operations: [seen] });
    expect(again).toMatchObject({ state: 'PENDING', errors: [] });
    await decide(coordinator, [mine.requestId]);
    expect(await majorOf(union, id)).toBe('史学');
  });

  test('does not stand in the way where it is about something else', async () => {
    const [union, coordinator] = [await api.as('union'), await api.as('coordinator')];
    const id = await inForce(union, coordinator, { major: '法学' });
    const mine = await update(union, id, { major: '史学' }, { draft: true });
    const theirs = await update(union, id, { remark: '备注' });
    await decide(coordinator, [theirs.requestId]);
    expect(await revise(union, mine.requestId)).toMatchObject({ state: 'PENDING', errors: [] });
  });
});
