import { beforeAll, describe, expect, test } from 'vitest';
import { useApi, type Person } from '../support/api.ts';
import { appoint, oneOfEach } from '../support/people.ts';
import { decide, inForce, practitioner } from '../support/requests.ts';
import { nestjsQuery, refineGraphql, type Documents, type StockProvider } from './stock-providers.ts';

const api = useApi({}, (a) => appoint(a, oneOfEach));
let union: Person;
let coordinator: Person;
beforeAll(async () => {
  [union, coordinator] = [await api.as('union'), await api.as('coordinator')];
});

const resource = 'practitioners';
const request = 'changeRequest { id state operations { totalCount } } userErrors { message }';

/** Approves all that waits for the coordinator. */
async function approveAll(): Promise<void> {
  const { changeRequests } = await coordinator.get(
    `{ changeRequests(filter: { awaitingMe: { is: true } }) { nodes { id } } }`,
  );
  const ids = changeRequests.nodes.map((r: { id: string }) => r.id);
  expect(ids).toHaveLength(1);
  const [result] = await decide(coordinator, ids);
  expect(result!.userErrors).toEqual([]);
}

const read = async (id: string): Promise<{ name: string; remark: string | null; version: number } | null> =>
  (await union.get(`query($id: ID!) { practitioner(id: $id) { name remark version } }`, { id })).practitioner;

describe.each([
  ['nestjs-query', nestjsQuery],
  ['graphql', refineGraphql],
])('the stock %s provider', (_name, make) => {
  let stock: StockProvider;
  let documents: Documents;
  beforeAll(() => {
    stock = make(api.url, union);
    documents = stock.documents(resource, 'Practitioner', 'id name remark version');
  });

  test('creates: the record waits for approval, then is in force', async () => {
    const meta = documents.write('createOnePractitioner', `id practitioner { id } ${request}`);
    const { data } = await stock.provider.create({
      resource,
      variables: practitioner({ name: '新人' }),
      meta,
    });
    expect(data).toMatchObject({ practitioner: null, changeRequest: { state: 'PENDING' }, userErrors: [] });
    expect(await read(String(data.id))).toBeNull();
    await approveAll();
    expect(await read(String(data.id))).toMatchObject({ name: '新人' });
  });

  test('updates: the old content stands until approval', async () => {
    const id = await inForce(union, coordinator);
    const meta = documents.write('updateOnePractitioner', `practitioner { remark } ${request}`);
    const { data } = await stock.provider.update({
      resource,
      id,
      variables: { version: 1, remark: '改' },
      meta,
    });
    expect(data).toMatchObject({
      practitioner: { remark: null },
      changeRequest: { state: 'PENDING' },
      userErrors: [],
    });
    await approveAll();
    expect(await read(id)).toMatchObject({ remark: '改', version: 2 });
  });

  test('deletes: the record is there until approval', async () => {
    const id = await inForce(union, coordinator);
    const meta = documents.write('deleteOnePractitioner', `id ${request}`);
    const { data } = await stock.provider.deleteOne({ resource, id, meta });
    expect(data).toMatchObject({ id, changeRequest: { state: 'PENDING' }, userErrors: [] });
    expect(await read(id)).not.toBeNull();
    await approveAll();
    expect(await read(id)).toBeNull();
  });

  test('creates many as one request', async () => {
    const meta = documents.write('createManyPractitioners', `affectedCount ${request}`);
    const variables = [practitioner({ name: '甲甲' }), practitioner({ name: '乙乙' })];
    const { data } = await stock.provider.createMany({ resource, variables, meta });
    expect(data).toMatchObject({
      affectedCount: 2,
      changeRequest: { state: 'PENDING', operations: { totalCount: 2 } },
      userErrors: [],
    });
    await approveAll();
    const found = await union.get(
      `{ practitioners(filter: { name: { in: ["甲甲", "乙乙"] } }) { nodes { name } } }`,
    );
    expect(found.practitioners.nodes.length).toBeGreaterThanOrEqual(2);
  });

  test('updates many as one request with an operation for each', async () => {
    const ids = [await inForce(union, coordinator), await inForce(union, coordinator)];
    const meta = documents.write('updateManyPractitioners', 'updatedCount');
    await stock.provider.updateMany({ resource, ids, variables: { remark: '齐改' }, meta });
    expect(await Promise.all(ids.map(read))).toMatchObject([{ remark: null }, { remark: null }]);
    await approveAll();
    expect(await Promise.all(ids.map(read))).toMatchObject([{ remark: '齐改' }, { remark: '齐改' }]);
  });

  test('deletes many as one request', async () => {
    const ids = [await inForce(union, coordinator), await inForce(union, coordinator)];
    await stock.provider.deleteMany({
      resource,
      ids,
      meta: documents.write('deleteManyPractitioners', 'deletedCount'),
    });
    expect((await Promise.all(ids.map(read))).every((r) => r !== null)).toBe(true);
    await approveAll();
    expect(await Promise.all(ids.map(read))).toEqual([null, null]);
  });
});

describe('the nestjs-query provider with documents of its own making', () => {
  test('creates, updates and deletes with the default selection', async () => {
    const { provider } = nestjsQuery(api.url, union);
    const made = await provider.create({ resource, variables: practitioner() });
    const id = String(made.data.id);
    await approveAll();
    expect((await provider.update({ resource, id, variables: { remark: '默认' } })).data).toEqual({ id });
    await approveAll();
    expect(await read(id)).toMatchObject({ remark: '默认' });
    expect((await provider.deleteOne({ resource, id })).data).toEqual({ id });
    await approveAll();
    expect(await read(id)).toBeNull();
  });
});
