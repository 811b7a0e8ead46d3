import { beforeAll, describe, expect, test } from 'vitest';
import { useApi, type Person } from '../support/api.ts';
import { appoint, oneOfEach } from '../support/people.ts';
import { create, decide, inForce, practitioner, revise, update } from '../support/requests.ts';

const api = useApi({}, (a) => appoint(a, oneOfEach));
let union: Person, city: Person;
beforeAll(async () => {
  [union, city] = await api.people('union', 'city');
});

describe('a key stands for all that was asked under it', () => {
  test('a draft, the note and the mode included', async () => {
    const values = practitioner();
    const draft = await create(union, values, { draft: true, idempotencyKey: 'k-draft' });
    expect(draft.state).toBe('DRAFT');
    await expect(create(union, values, { draft: false, idempotencyKey: 'k-draft' })).rejects.toThrow(
      /幂等键/,
    );
    await expect(
      create(union, values, { draft: true, note: '注', idempotencyKey: 'k-draft' }),
    ).rejects.toThrow(/幂等键/);
    const again = await create(union, values, { draft: true, idempotencyKey: 'k-draft' });
    expect(again.requestId).toBe(draft.requestId);
  });

  test('a change of all that match is answered alike once none match any more', async () => {
    const id = await inForce(union, city, { remark: '甲' });
    const query = `mutation($input: UpdateManyPractitionersInput!) { done: updateManyPractitioners(input: $input) { changeRequest { id } userErrors { code path } } }`;
    const filter = { id: { eq: id }, remark: { eq: '甲' } };
    const ask = async (idempotencyKey: string) =>
      (await union.get(query, { input: { filter, update: { remark: '乙' }, idempotencyKey } })).done;
    const first = await ask('k-many');
    await decide(city, [first.changeRequest.id]);
    expect(await ask('k-many')).toEqual(first);
    expect(await ask('k-other')).toEqual({
      changeRequest: null,
      userErrors: [{ code: 'NO_MATCH', path: ['filter'] }],
    });
  });

  test('a decision: of these requests, with this verdict', async () => {
    const ids = [await create(union, practitioner()), await create(union, practitioner())].map(
      (m) => m.requestId,
    );
    const query = `mutation($input: DecideChangeRequestsInput!) { decideChangeRequests(input: $input) { results { userErrors { code } } } }`;
    const ask = (input: object) => city.ask(query, { input: { ...input, idempotencyKey: 'k-decide' } });
    const first = { ids: [ids[0]], verdict: 'RETURN', reason: '核对' };
    for (let i = 0; i < 2; i++)
      expect((await ask(first)).data!.decideChangeRequests.results).toEqual([{ userErrors: [] }]);
    for (const other of [
      { ...first, reason: '别的' },
      { ids: [ids[1]], verdict: 'REJECT', reason: '不同' },
    ])
      expect((await ask(other)).errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
    const { changeRequest } = await union.get(`{ changeRequest(id: "${ids[1]}") { state } }`);
    expect(changeRequest.state).toBe('PENDING');
  });

  test('and is of a length that can be kept', async () => {
    await expect(create(union, practitioner(), { idempotencyKey: '长'.repeat(9000) })).rejects.toThrow(/200/);
  });
});

describe('what no record can have', () => {
  test.each([0, -1, 99])('version %i', async (version) => {
    const id = await inForce(union, city);
    const { errors } = await update(union, id, { version, remark: '改' });
    expect(errors).toMatchObject([{ code: 'CONFLICT', path: ['update', 'version'] }]);
  });

  test('no operation at all, also when revising', async () => {
    const { requestId } = await create(union, practitioner(), { draft: true });
    const { errors } = await revise(union, requestId, { operations: [], draft: true });
    expect(errors).toMatchObject([{ code: 'REQUIRED', path: ['operations'] }]);
  });

  test('a note that nobody would read', async () => {
    const { errors } = await create(union, practitioner(), { note: '长'.repeat(2001) });
    expect(errors).toMatchObject([{ path: ['note'] }]);
  });
});
