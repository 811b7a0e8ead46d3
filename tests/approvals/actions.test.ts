import { beforeAll, expect, test } from 'vitest';
import { useApi, type Person } from '../support/api.ts';
import { appoint, COUNTY, oneOfEach } from '../support/people.ts';
import { decide, revise, submit, type Made } from '../support/requests.ts';

const api = useApi({}, (a) => appoint(a, oneOfEach));
let registrar: Person, coordinator: Person, city: Person, analyst: Person, institutionId: string;
beforeAll(async () => {
  [registrar, coordinator, city, analyst] = await api.people('registrar', 'coordinator', 'city', 'analyst');
  const made = await submit(registrar, [
    {
      createInstitution: {
        name: '同心社',
        kind: 'SOCIAL_GROUP',
        divisionId: COUNTY,
        sector: 'CIVIL_AFFAIRS',
      },
    },
  ]);
  institutionId = made.recordId!;
  await decide(coordinator, [made.requestId]);
});

async function post(more: object = {}): Promise<string> {
  const values = { name: '社工岗', institutionId, kind: 'GENERAL', level: 'MID', quota: 1, ...more };
  const { requestId, recordId } = await submit(registrar, [{ createPost: values }]);
  await decide(coordinator, [requestId]);
  return recordId!;
}
const act = (person: Person, action: string, id: string, update: object = {}): Promise<Made> =>
  submit(person, [{ [`${action}Post`]: { id, update } }]);
const stateOf = async (id: string): Promise<string> =>
  (await city.get(`{ post(id: "${id}") { state } }`)).post.state;

test('an action takes effect when it is approved, and sets the state with what its form takes', async () => {
  const id = await post();
  const { requestId, state } = await act(registrar, 'approve', id, { establishedOn: '2024-03-01' });
  expect([state, await stateOf(id)]).toEqual(['PENDING', 'PROPOSED']);
  expect(await decide(coordinator, [requestId])).toMatchObject([{ changeRequest: { state: 'APPLIED' } }]);
  const { post: after } = await city.get(`{ post(id: "${id}") { state establishedOn } }`);
  expect(after).toEqual({ state: 'APPROVED', establishedOn: '2024-03-01' });
  const { changeRequest } = await city.get(
    `{ changeRequest(id: "${requestId}") { title operations { nodes { kind action actionLabel } } } }`,
  );
  expect(changeRequest).toEqual({
    title: '批准设岗：社工岗（岗位）',
    operations: { nodes: [{ kind: 'ACTION', action: 'approve', actionLabel: '批准设岗' }] },
  });
});

test('an action that the state does not allow is refused, saying which states do', async () => {
  const { errors } = await act(registrar, 'fill', await post());
  expect(errors).toMatchObject([{ __typename: 'RuleError', code: 'OUT_OF_TURN' }]);
  expect(errors[0]!.message).toContain('只有“已批准、招聘中”的岗位可以');
});

test('of two actions approved one after the other, the second finds the state gone and is in conflict', async () => {
  const id = await post({ state: 'APPROVED' });
  const freeze = await act(registrar, 'freeze', id);
  const abolish = await act(registrar, 'abolish', id);
  await decide(coordinator, [abolish.requestId]);
  expect(await decide(coordinator, [freeze.requestId])).toMatchObject([
    { changeRequest: { state: 'CONFLICT' } },
  ]);
  expect(await stateOf(id)).toBe('ABOLISHED');
});

test('a returned action is revised and goes a second round', async () => {
  const id = await post();
  const { requestId } = await act(registrar, 'approve', id);
  await decide(coordinator, [requestId], 'RETURN', '请填设立日期');
  const update = { establishedOn: '2024-05-06' };
  expect(await revise(registrar, requestId, { operations: [{ approvePost: { id, update } }] })).toMatchObject(
    {
      state: 'PENDING',
      errors: [],
    },
  );
  await decide(coordinator, [requestId]);
  expect(await stateOf(id)).toBe('APPROVED');
});

test('who may not take an action is told so, and the state is nobody’s to type', async () => {
  const id = await post();
  const { errors } = await analyst.ask(
    `mutation { abolishPost(input: { id: "${id}" }) { userErrors { code } } }`,
  );
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  const typed = await registrar.ask(
    `mutation { updateOnePost(input: { id: "${id}", update: { state: OPEN } }) { userErrors { code } } }`,
  );
  expect(typed.errors?.[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
});
