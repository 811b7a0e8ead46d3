import { beforeAll, describe, expect, test } from 'vitest';
import { useApi, type Person } from '../support/api.ts';
import { decide, revise, submit, update } from '../support/requests.ts';
import { arrangeWorld, type World } from '../support/rows-world.ts';

let world: World;
let [city, county, union] = [] as unknown as [Person, Person, Person];
const api = useApi({}, async (a) => {
  world = await arrangeWorld(a);
});
beforeAll(async () => {
  [city, county, union] = [await api.as('city'), await api.as('county'), await api.as('union')];
});

/** A change to the practitioner at a place of the world: the first is the county's, the fourth the other county's. */
const change = (index: number, remark: string): object => ({
  updatePractitioner: { id: world.people[index]!.id, update: { remark } },
});
const seen = async (person: Person, id: string): Promise<object | null> =>
  (await person.get(`{ changeRequest(id: "${id}") { title operations { nodes { recordId } } } }`))
    .changeRequest;

describe('a request', () => {
  test('that reaches over two counties is neither seen nor decided by one of them', async () => {
    const { requestId } = await submit(city, [change(0, '甲'), change(3, '乙')]);
    expect(await seen(county, requestId)).toBeNull();
    expect(await decide(county, [requestId])).toMatchObject([{ userErrors: [{ code: 'NOT_FOUND' }] }]);
    expect(await decide(await api.as('everywhere'), [requestId])).toMatchObject([
      { changeRequest: { state: 'APPLIED' } },
    ]);
  });

  test('goes, when it is revised, to those whom it then concerns, under a title that says so', async () => {
    const { requestId } = await submit(city, [change(0, '丙')], { draft: true });
    await revise(city, requestId, { operations: [change(3, '丁')] });
    const { name } = (await city.get(`{ practitioner(id: "${world.people[3]!.id}") { name } }`)).practitioner;
    expect(await seen(county, requestId)).toBeNull();
    expect(await seen(await api.as('other'), requestId)).toMatchObject({ title: `修改从业人员：${name}` });
    expect(await decide(await api.as('other'), [requestId])).toMatchObject([
      { changeRequest: { state: 'APPLIED' } },
    ]);
  });
});

describe('a record that is out of sight', () => {
  const unseen = [{ code: 'NOT_FOUND' }];
  const preview = async (id: string, values: object): Promise<{ userErrors: { code: string }[] }> => {
    const query = `mutation($input: PreviewChangesInput!) { previewChanges(input: $input) { operations { derived } userErrors { code } } }`;
    return (
      await union.get(query, { input: { operations: [{ updatePractitioner: { id, update: values } }] } })
    ).previewChanges;
  };

  test('does not tell whether a guess at its content is right', async () => {
    const { id, documentNumber } = world.people[3]!;
    for (const values of [{ documentNumber }, { name: '别名' }, { version: 1, name: '别名' }]) {
      expect((await update(union, id, values)).errors).toMatchObject(unseen);
      expect(await preview(id, values)).toMatchObject({ operations: [], userErrors: unseen });
      expect((await update(union, '987654', values)).errors).toMatchObject(unseen);
    }
  });

  test('is not described by the rules about those who point to it', async () => {
    const appointment = {
      practitionerId: world.people[0]!.id,
      postId: world.institutions[3]!.postId,
      startOn: '2025-01-01',
    };
    const { errors } = await submit(union, [{ createAppointment: appointment }]);
    expect(errors.map((e) => e.code)).toEqual(['UNKNOWN_REFERENCE']);
  });
});

test('an administration is not delegated to somebody with another role, nor the other way round', async () => {
  const idOf = (username: string): string => world.viewers.find((v) => v.username === username)!.account;
  const delegate = async (from: string, to: string): Promise<string[]> => {
    const input = { delegateId: idOf(to), since: '2026-01-01', until: '2099-01-01' };
    const query = `mutation($input: DelegateInput!) { delegate(input: $input) { userErrors { code } } }`;
    const { userErrors } = (await (await api.as(from)).get(query, { input })).delegate;
    return userErrors.map((e: { code: string }) => e.code);
  };
  for (const [from, to] of [
    ['county', 'sysadmin'],
    ['sysadmin', 'county'],
    ['secadmin', 'auditadmin'],
  ] as const) {
    expect([from, to, await delegate(from, to)]).toEqual([from, to, ['ADMINISTRATIONS_APART']]);
  }
  expect(await delegate('county', 'registrar')).toEqual([]);
});
