import { beforeAll, expect, test } from 'vitest';
import { useApi, type Person } from '../support/api.ts';
import { appoint, oneOfEach, OTHER_COUNTY } from '../support/people.ts';
import { decide, inForce, revise, submit, update } from '../support/requests.ts';

const api = useApi({}, (a) => appoint(a, oneOfEach));
let union: Person, coordinator: Person, second: Person, city: Person, elsewhere: Person;
beforeAll(async () => {
  [union, coordinator, second, city, elsewhere] = await api.people(
    'union',
    'coordinator',
    'second',
    'city',
    'elsewhere',
  );
});

const LEFT = /已转到其他区划，原区划的审核不再有效，请提交人核对最新内容后重新提交/;

async function transfer(id: string): Promise<void> {
  const moved = await update(coordinator, id, { divisionId: OTHER_COUNTY });
  await decide(second, [moved.requestId]);
  expect(await decide(city, [moved.requestId])).toMatchObject([{ changeRequest: { state: 'APPLIED' } }]);
}
const majorOf = async (id: string): Promise<string | null> =>
  (await city.get(`{ practitioner(id: "${id}") { major } }`)).practitioner.major;
const failureOf = async (person: Person, requestId: string): Promise<string> =>
  (await person.get(`{ changeRequest(id: "${requestId}") { failure } }`)).changeRequest.failure;

test('a change to somebody who has left the county is not for that county to approve any more', async () => {
  const id = await inForce(union, coordinator);
  const edit = await update(city, id, { major: '法学' });
  await transfer(id);
  const [result] = await decide(coordinator, [edit.requestId]);
  expect(result).toMatchObject({ changeRequest: { state: 'CONFLICT' }, userErrors: [{ code: 'CONFLICT' }] });
  expect(result!.userErrors[0]!.message).toMatch(LEFT);
  expect(await failureOf(city, edit.requestId)).toMatch(LEFT);
  expect(await majorOf(id)).toBeNull();

  expect(await revise(city, edit.requestId)).toMatchObject({ state: 'PENDING', errors: [] });
  expect(await decide(coordinator, [edit.requestId])).toMatchObject([
    { userErrors: [{ code: 'NOT_FOUND' }] },
  ]);
  expect(await decide(elsewhere, [edit.requestId])).toMatchObject([{ changeRequest: { state: 'APPLIED' } }]);
  expect(await majorOf(id)).toBe('法学');
});

test('nor is what would be added to them; their maker, who does not see them, can only take it back', async () => {
  const id = await inForce(union, coordinator);
  const certificate = { practitionerId: id, level: 'MID', number: 'L-0001', issuedOn: '2020-10-20' };
  const added = await submit(union, [{ createCertificate: certificate }]);
  await transfer(id);
  expect(await decide(coordinator, [added.requestId])).toMatchObject([
    { changeRequest: { state: 'CONFLICT' } },
  ]);
  expect(await failureOf(union, added.requestId)).toMatch(LEFT);
  expect((await revise(union, added.requestId)).errors).not.toEqual([]);
});

test('row by row, that one is refused and the others are applied', async () => {
  const [gone, kept] = [await inForce(union, coordinator), await inForce(union, coordinator)];
  const rows = [gone, kept].map((id) => ({ updatePractitioner: { id, update: { major: '史学' } } }));
  const made = await submit(union, rows, { mode: 'ROWS' });
  await transfer(gone);
  await decide(coordinator, [made.requestId]);
  const { changeRequest } = await union.get(
    `{ changeRequest(id: "${made.requestId}") { state operations(sorting: [{ field: seq, direction: ASC }]) { nodes { state errorText } } } }`,
  );
  expect(changeRequest).toEqual({
    state: 'APPLIED',
    operations: {
      nodes: [
        { state: 'FAILED', errorText: expect.stringMatching(LEFT) },
        { state: 'APPLIED', errorText: null },
      ],
    },
  });
  expect([await majorOf(gone), await majorOf(kept)]).toEqual([null, '史学']);
});
