import { beforeAll, expect, test } from 'vitest';
import { useApi, type Person } from '../support/api.ts';
import { appoint, oneOfEach, OTHER_COUNTY } from '../support/people.ts';
import { decide, inForce, remove, submit, update, withdraw } from '../support/requests.ts';

const api = useApi({}, (a) => appoint(a, oneOfEach));
let union: Person, coordinator: Person, second: Person, city: Person;
beforeAll(async () => {
  [union, coordinator, second, city] = await api.people('union', 'coordinator', 'second', 'city');
});

type Shown = Record<
  'field' | 'originalText' | 'currentText' | 'proposedText' | 'conflict',
  string | null | boolean
>;

const fieldsOf = async (person: Person, requestId: string): Promise<Shown[]> => {
  const query = `{ changeRequest(id: "${requestId}") { operations { nodes { fields { field originalText currentText proposedText conflict } } } } }`;
  const { changeRequest } = await person.get(query);
  return changeRequest.operations.nodes.flatMap((o: { fields: Shown[] }) => o.fields);
};
const majorOnly = (to: string, from: string): Shown[] => [
  { field: 'major', originalText: from, currentText: null, proposedText: to, conflict: false },
];

/** Moves somebody to the other county and has a word written there that is nobody else's business. */
async function moveAway(id: string): Promise<void> {
  const moved = await update(coordinator, id, { divisionId: OTHER_COUNTY });
  await decide(second, [moved.requestId]);
  await decide(city, [moved.requestId]);
  const noted = await update(city, id, { remark: '新单位的备注' });
  expect(await decide(await api.as('elsewhere'), [noted.requestId])).toMatchObject([
    { changeRequest: { state: 'APPLIED' } },
  ]);
}

test('a request that is over shows what it changed, whatever becomes of the record', async () => {
  const id = await inForce(union, coordinator, { major: '法学', remark: '原备注' });
  const applied = await update(union, id, { major: '社会学' });
  await decide(coordinator, [applied.requestId]);
  const rejected = await update(union, id, { major: '史学' });
  await decide(coordinator, [rejected.requestId], 'REJECT', '不符');
  const withdrawn = await update(union, id, { major: '数学' });
  await withdraw(union, withdrawn.requestId);
  await moveAway(id);
  for (const person of [union, coordinator, city]) {
    expect(await fieldsOf(person, applied.requestId)).toEqual(majorOnly('社会学', '法学'));
    expect(await fieldsOf(person, rejected.requestId)).toEqual(majorOnly('史学', '社会学'));
    expect(await fieldsOf(person, withdrawn.requestId)).toEqual(majorOnly('数学', '社会学'));
  }
});

test('a creation shows its values, before and after it is approved', async () => {
  const made = await submit(union, [
    {
      createPractitioner: {
        name: '新增者',
        documentNumber: '11010519491231002X',
        divisionId: '350404000000',
        sector: 'TRADE_UNION',
      },
    },
  ]);
  const before = await fieldsOf(coordinator, made.requestId);
  expect(before.find((f) => f.field === 'name')).toMatchObject({
    originalText: null,
    proposedText: '新增者',
  });
  expect(before.find((f) => f.field === 'documentNumber')?.proposedText).toMatch(/^110\*+\w{4}$/);
  await decide(coordinator, [made.requestId]);
  expect(await fieldsOf(coordinator, made.requestId)).toEqual(before);
});

test('what is under way shows the record as it stands to those only who may read it now', async () => {
  const id = await inForce(union, coordinator, { major: '法学', remark: '原备注' });
  const pending = await update(union, id, { major: '史学' });
  const removal = await remove(union, id);
  expect((await fieldsOf(coordinator, pending.requestId)).map((f) => f.field)).toContain('remark');
  await moveAway(id);
  for (const person of [union, coordinator]) {
    expect(await fieldsOf(person, pending.requestId)).toEqual(majorOnly('史学', '法学'));
    expect(await fieldsOf(person, removal.requestId)).toEqual([]);
  }
  const whole = await fieldsOf(city, pending.requestId);
  expect(whole.find((f) => f.field === 'remark')?.currentText).toBe('新单位的备注');
});

test('many operations cost no more statements than one', async () => {
  const ids: string[] = [];
  for (let i = 0; i < 4; i++) ids.push(await inForce(union, coordinator));
  const edits = ids.map((id) => ({ updatePractitioner: { id, update: { major: '法学' } } }));
  const costOf = async (operations: object[]): Promise<number> => {
    const { requestId } = await submit(union, operations);
    const before = api.server.reader.statements;
    await fieldsOf(coordinator, requestId);
    return api.server.reader.statements - before;
  };
  expect(await costOf(edits.slice(1))).toBe(await costOf(edits.slice(0, 1)));
});
