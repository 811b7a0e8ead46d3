import { singular } from 'pluralize';
import { beforeAll, describe, expect, test } from 'vitest';
import { asPipeline } from '../../server/src/kernel/store/transaction.ts';
import { useApi, type Person } from '../support/api.ts';
import { appoint, COUNTY } from '../support/people.ts';
import { arrangeRegister, type Register } from '../support/practitioners.ts';
import { Draw } from '../support/random-query-draw.ts';

let register: Register;
const api = useApi({}, async (a) => {
  register = await arrangeRegister(a, Draw.seeded(3));
  await appoint(a, [
    { username: 'city', role: 'COORDINATOR' },
    { username: 'analyst', role: 'ANALYST', division: COUNTY },
    { username: 'person', role: 'PRACTITIONER', subject: Number(register.practitioners[0]!.id) },
  ]);
});
let city: Person;
let people: { id: string; name: string; sex: string | null }[];
beforeAll(async () => {
  city = await api.as('city');
  people = register.practitioners.map(({ id, name, sex }) => ({ id, name, sex }));
});

const byNumber = (a: string, b: string): number => Number(a) - Number(b);

async function ids(filter: object | null | undefined, person = city): Promise<string[]> {
  const { practitioners } = await person.get(
    `query($filter: PractitionerFilter) { practitioners(filter: $filter, first: 1000) { nodes { id } } }`,
    { filter },
  );
  return practitioners.nodes.map((n: { id: string }) => n.id).toSorted(byNumber);
}

const idsOf = (keeps: (p: (typeof people)[number]) => boolean): string[] =>
  people
    .filter(keeps)
    .map((p) => p.id)
    .toSorted(byNumber);
const everybody = (): string[] => idsOf(() => true);

test('1. an explicit null in a comparison asks for nothing there; an omitted one asks nothing', async () => {
  expect(await ids({ sex: { is: null } })).toEqual(idsOf((p) => p.sex === null));
  expect(await ids({ sex: { isNot: null } })).toEqual(idsOf((p) => p.sex !== null));
  expect(await ids({ sex: { eq: null } })).toEqual(idsOf((p) => p.sex === null));
  expect(await ids({ sex: {} })).toEqual(everybody());
  const omitted = await city.get(
    `query($is: Boolean) { practitioners(filter: { sex: { is: $is } }) { totalCount } }`,
  );
  expect(omitted.practitioners.totalCount).toBe(people.length);
  const explicit = await city.get(
    `query($is: Boolean) { practitioners(filter: { sex: { is: $is } }) { totalCount } }`,
    { is: null },
  );
  expect(explicit.practitioners.totalCount).toBe(idsOf((p) => p.sex === null).length);
});

test('2. without paging, ids asked for are not cut short', async () => {
  const { divisions } = await city.get(`{ divisions(first: 300) { nodes { id } } }`);
  const wanted = divisions.nodes.map((n: { id: string }) => n.id);
  const many = await city.get(
    `query($filter: DivisionFilter!) { divisions(filter: $filter) { nodes { id } } }`,
    { filter: { id: { in: wanted } } },
  );
  expect(many.divisions.nodes).toHaveLength(300);
});

test('3. an unlimited page is cut to the maximum, and hasNextPage says so', async () => {
  const { divisions } = await city.get(
    `{ divisions(paging: { limit: 2147483647, offset: 0 }) { nodes { id } totalCount pageInfo { hasNextPage } } }`,
  );
  expect(divisions.nodes).toHaveLength(1000);
  expect(divisions.totalCount).toBeGreaterThan(1000);
  expect(divisions.pageInfo.hasNextPage).toBe(true);
});

test('4. sibling keys and several operators on one field all hold', async () => {
  expect(await ids({ name: { like: '%a%', neq: 'a_b' }, sex: { eq: 'MALE' } })).toEqual(
    idsOf((p) => p.name.includes('a') && p.name !== 'a_b' && p.sex === 'MALE'),
  );
  expect(
    await ids({ sex: { eq: 'MALE' }, or: [{ name: { eq: '张三' } }, { name: { eq: '李四' } }] }),
  ).toEqual(idsOf((p) => p.sex === 'MALE' && ['张三', '李四'].includes(p.name)));
});

test('5. % and _ are wild unless the client escapes them, and the schema says so', async () => {
  expect(await ids({ name: { like: '%0%%' } })).toEqual(idsOf((p) => p.name.includes('0')));
  expect(await ids({ name: { like: 'a_b' } })).toEqual(idsOf((p) => /^a.b$/.test(p.name)));
  expect(await ids({ name: { like: 'a\\_b' } })).toEqual(idsOf((p) => p.name === 'a_b'));
  expect(await ids({ name: { like: '%\\%' } })).toEqual(idsOf((p) => p.name.endsWith('%')));
  expect(await ids({ search: '_' })).toEqual(idsOf((p) => p.name.includes('_')));
  const { __type: type } = await city.get(
    `{ __type(name: "StringFieldComparison") { inputFields { name description } } }`,
  );
  expect(type.inputFields.find((f: { name: string }) => f.name === 'like').description).toMatch(/转义/);
});

test('6. every list is the English plural of something else', async () => {
  const { __schema: schema } = await city.get(
    `{ __schema { queryType { fields { name type { ofType { name } } } } } }`,
  );
  const fields = schema.queryType.fields as {
    name: string;
    type: { ofType: { name: string | null } | null };
  }[];
  const lists = fields.filter((f) => f.type.ofType?.name?.endsWith('Connection'));
  expect(lists.length).toBeGreaterThan(10);
  for (const { name, type } of lists) {
    expect(singular(name)).not.toBe(name);
    expect(`${singular(name)}Connection`.toLowerCase()).toBe(type.ofType!.name!.toLowerCase());
  }
});

describe('7. a filter never widens', () => {
  const code = async (query: string, person = city): Promise<string | undefined> =>
    (await person.ask(query)).errors?.[0]?.extensions?.code;

  test('an operator that nobody knows is an error', async () => {
    expect(await code(`{ practitioners(filter: { name: { resembles: "a" } }) { totalCount } }`)).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
    expect(await code(`{ practitioners(filter: { nickname: { eq: "a" } }) { totalCount } }`)).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
  });

  const nobody: [string, object][] = [
    ['in of nothing', { id: { in: [] } }],
    ['within nothing', { divisionId: { within: [] } }],
    ['in null', { id: { in: null } }],
    ['within null', { divisionId: { within: null } }],
    ['like null', { name: { like: null } }],
    ['greater than null', { birthDate: { gt: null } }],
    ['a secret in null', { documentNumber: { in: null } }],
    ['a secret ending in null', { documentNumber: { endsWith: null } }],
  ];
  test.each(nobody)('%s keeps nobody', async (_name, filter) => expect(await ids(filter)).toEqual([]));

  test('an empty comparison leaves its siblings as they are', async () => {
    expect(await ids({ name: {}, and: [], sex: { eq: 'MALE' } })).toEqual(idsOf((p) => p.sex === 'MALE'));
  });

  test('a branch that asks nothing keeps all, and its neighbours do no harm', async () => {
    expect(await ids({ or: [{ name: { eq: '张三' } }, {}] })).toEqual(everybody());
  });

  test('an operand that cannot be is refused, not dropped', async () => {
    expect(await code(`{ practitioners(filter: { name: { like: "\\\\" } }) { totalCount } }`)).toBe(
      'BAD_REQUEST',
    );
    expect(await code(`{ practitioners(filter: { divisionId: { within: ["abc"] } }) { totalCount } }`)).toBe(
      'BAD_REQUEST',
    );
    expect(
      await code(`{ practitioners(filter: { documentNumber: { endsWith: "12" } }) { totalCount } }`),
    ).toBe('BAD_REQUEST');
  });

  test('a list of codes that grew is not served by the statement of the shorter one', async () => {
    const query = `query($codes: [ID!]) { practitioners(filter: { divisionId: { within: $codes } }) { totalCount } }`;
    const count = async (codes: string[]): Promise<number> =>
      (await city.get(query, { codes })).practitioners.totalCount;
    const [one, other] = [await count([COUNTY]), await count(['350405000000'])];
    expect(one + other).toBe(people.length);
    expect(await count([COUNTY, '350405000000'])).toBe(people.length);
    expect(await count([COUNTY, '350405000000', '350421000000', '350423000000', '350424000000'])).toBe(
      people.length,
    );
    expect(await count([])).toBe(0);
  });

  test('a filter on what the caller may not read is refused', async () => {
    const analyst = await api.as('analyst');
    expect(
      await code(
        `{ practitioners(filter: { documentNumber: { endsWith: "1234" } }) { totalCount } }`,
        analyst,
      ),
    ).toBe('FORBIDDEN');
    const requests = `{ changeRequests(filter: { operations: { some: { kind: { eq: CREATE } } } }) { totalCount } }`;
    expect(await code(requests, analyst)).toBe('FORBIDDEN');
  });
});

describe('8. every list has a maximum, and a cursor is good for its own list only', () => {
  test('a nested list is cut to its default and to what is asked', async () => {
    const { practitioners } = await city.get(
      `{ practitioners { nodes { certificates(paging: { limit: 2147483647 }) { nodes { id } totalCount pageInfo { hasNextPage } } } } }`,
    );
    for (const { certificates } of practitioners.nodes) {
      expect(certificates.nodes).toHaveLength(Math.min(certificates.totalCount, 1000));
      expect(certificates.pageInfo.hasNextPage).toBe(certificates.totalCount > 1000);
    }
  });

  test('more groups than the maximum are refused, since a cut would falsify sums', async () => {
    const groups = (): Promise<{ errors?: { message: string }[] }> =>
      city.ask(`{ codes { groups(by: [code]) { code count } } }`);
    expect((await groups()).errors).toBeUndefined();
    await asPipeline(api.orm, { accountId: null }, (em) =>
      em.execute(
        `insert into code (list, code, name, position) select 'many', i, i, i from generate_series(1, 10001) i`,
      ),
    );
    expect((await groups()).errors?.[0]?.message).toMatch(/超过 10000 组/);
  });

  test('a cursor of another filter or sorting is refused', async () => {
    const read = (args: string) => city.ask(`{ practitioners(${args}) { pageInfo { endCursor } } }`);
    const sorting = 'sorting: [{ field: name, direction: ASC }]';
    const cursor = (await read(`first: 1, ${sorting}`)).data!.practitioners.pageInfo.endCursor as string;
    expect((await read(`first: 1, ${sorting}, after: "${cursor}"`)).errors).toBeUndefined();
    for (const other of [
      `filter: { sex: { eq: MALE } }, ${sorting}`,
      'sorting: [{ field: name, direction: DESC }]',
      '',
    ]) {
      expect((await read(`first: 1, after: "${cursor}" ${other}`)).errors?.[0]?.extensions?.code, other).toBe(
        'BAD_REQUEST',
      );
    }
  });
});
