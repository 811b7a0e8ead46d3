import { beforeAll, describe, expect, test } from 'vitest';
import { useApi, type Person } from '../support/api.ts';
import { citizenId } from '../support/citizen-id.ts';
import { appoint, oneOfEach } from '../support/people.ts';
import { create, practitioner } from '../support/requests.ts';

const api = useApi({}, (a) => appoint(a, oneOfEach));
let union: Person, city: Person;
beforeAll(async () => {
  [union, city] = [await api.as('union'), await api.as('city')];
});

const counts = async (): Promise<unknown> =>
  city.get(`{ changeRequests { totalCount } practitioners { totalCount } }`);
const code = async (query: string, variables = {}): Promise<string | undefined> =>
  (await union.ask(query, variables)).errors?.[0]?.extensions?.code;

describe('a value that cannot be is refused by name, and nothing is written', () => {
  const good = citizenId('1990-01-01', 7);
  const wrongCheck = good.slice(0, 17) + (good.endsWith('1') ? '2' : '1');
  const cases: [string, object, string, RegExp][] = [
    ['a wrong checksum', { documentNumber: wrongCheck }, 'documentNumber', /校验/],
    ['a birth date in the future', { documentNumber: citizenId('2090-01-01') }, 'documentNumber', /晚于今天/],
    ['a text that is too long', { name: '长'.repeat(51) }, 'name', /最多 50 个字/],
    ['a control character', { name: '张\u0007三' }, 'name', /控制字符/],
    ['a bidirectional override', { name: '张\u202e三' }, 'name', /控制字符/],
    ['blanks for a required text', { name: '   ' }, 'name', /必须填写/],
    ['a line break in one line', { name: '张\n三' }, 'name', /换行/],
    ['a code that is not in its list', { ethnicGroup: '77' }, 'ethnicGroup', /./],
    ['a division that was abolished', { divisionId: '350402000000' }, 'divisionId', /./],
  ];
  test.each(cases)('%s', async (_name, values, field, message) => {
    const before = await counts();
    const { errors, requestId } = await create(city, practitioner(values));
    expect(requestId).toBeUndefined();
    const said = errors.find((e) => e.path.at(-1) === field);
    expect(said?.message, JSON.stringify(errors)).toMatch(message);
    expect(await counts()).toEqual(before);
  });
});

describe('a request that cannot be is refused as a whole', () => {
  const nested = (depth: number): string =>
    'institution { posts { nodes { '.repeat(depth) + 'id' + ' } } }'.repeat(depth);
  const cases: [string, string, string][] = [
    [
      'an unknown enum value',
      `{ practitioners(filter: { sex: { eq: NEITHER } }) { totalCount } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['an unknown field', `{ practitioners { nodes { shoeSize } } }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['a query 20 levels deep', `{ practitioners { nodes { ${nested(6)} } } }`, 'QUERY_TOO_COMPLEX'],
    [
      'a thousand aliases',
      `{ ${Array.from({ length: 1000 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
      'QUERY_TOO_COMPLEX',
    ],
    [
      'a fragment that spreads itself',
      `{ practitioners { nodes { ...f } } } fragment f on Practitioner { institution { posts { nodes { institution { ...g } } } } } fragment g on Institution { posts { nodes { institution { ...g } } } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'fragments without a field that all spread one another',
      `{ ...f0 } ${Array.from({ length: 14 }, (_, i) => `fragment f${i} on Query { ${Array.from({ length: 14 }, (_, j) => `...f${j}`).join(' ')} }`).join(' ')}`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'two ways of paging',
      `{ practitioners(paging: { limit: 1 }, first: 1) { totalCount nodes { id } } }`,
      'BAD_REQUEST',
    ],
    ['a negative page', `{ practitioners(paging: { limit: -1 }) { nodes { id } } }`, 'BAD_REQUEST'],
    [
      'an id that is no number in a filter',
      `{ practitioners(filter: { id: { eq: "x' or 1=1" } }) { totalCount } }`,
      'BAD_REQUEST',
    ],
    ['a cursor made up', `{ practitioners(first: 1, after: "abc.def") { nodes { id } } }`, 'BAD_REQUEST'],
    [
      'a day that is none',
      `{ practitioners(filter: { birthDate: { eq: "2023-02-29" } }) { totalCount } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ];
  test.each(cases)('%s', async (_name, query, expected) => {
    expect(await code(query)).toBe(expected);
  });

  test('a cursor of another filter', async () => {
    const { practitioners } = await (
      await api.as('coordinator')
    )
      .get(
        `{ divisions(filter: { level: { eq: COUNTY } }, first: 1) { pageInfo { endCursor } } practitioners { totalCount } divisionsAll: divisions(first: 1) { pageInfo { endCursor } } }`,
      )
      .then((d) => ({ practitioners: d }));
    const cursor = practitioners.divisions.pageInfo.endCursor;
    expect(
      await code(
        `{ divisions(filter: { level: { eq: TOWN } }, first: 1, after: "${cursor}") { nodes { id } } }`,
      ),
    ).toBe('BAD_REQUEST');
    expect(
      await code(
        `{ divisions(filter: { level: { eq: COUNTY } }, first: 1, after: "${cursor}") { nodes { id } } }`,
      ),
    ).toBeUndefined();
  });

  test('a page of 2147483647 is cut to the maximum and says that there is more', async () => {
    const { divisions } = await union.get(
      `{ divisions(paging: { limit: 2147483647 }) { nodes { id } pageInfo { hasNextPage } } }`,
    );
    expect(divisions.nodes).toHaveLength(1000);
    expect(divisions.pageInfo.hasNextPage).toBe(true);
  });

  test('a cyclic reference among the operations of one request', async () => {
    const { data, errors } = await union.ask(
      `mutation($input: SubmitChangeRequestInput!) { submitChangeRequest(input: $input) { changeRequest { id } userErrors { code } } }`,
      {
        input: {
          operations: [
            {
              createCertificate: { practitionerId: '#1', level: 'MID', number: 'C1', issuedOn: '2020-01-01' },
            },
            {
              createCertificate: { practitionerId: '#0', level: 'MID', number: 'C2', issuedOn: '2020-01-01' },
            },
          ],
        },
      },
    );
    expect(errors).toBeUndefined();
    expect(data!.submitChangeRequest).toMatchObject({
      changeRequest: null,
      userErrors: [{ code: 'UNKNOWN_REFERENCE' }, { code: 'UNKNOWN_REFERENCE' }],
    });
  });
});

describe('at the door', () => {
  const post = (headers: Record<string, string>, body: string): Promise<Response> =>
    fetch(`${api.url}/graphql`, { method: 'POST', headers, body });
  const json = { 'content-type': 'application/json' };
  const asked = JSON.stringify({ query: '{ me { permissions } }' });

  test('a body of 10 MB', async () => {
    const response = await post(
      json,
      JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(10_000_000) } }),
    );
    expect(response.status).toBe(413);
    expect(
      ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code,
    ).toBe('TOO_LARGE');
  });

  test('a wrong content type and broken JSON', async () => {
    expect((await post({ 'content-type': 'text/plain' }, asked)).status).toBe(400);
    expect((await post(json, '{"query":')).status).toBe(400);
  });

  test('a post from another site', async () => {
    expect(
      (await post({ ...json, origin: 'https://evil.example', cookie: union.cookie }, asked)).status,
    ).toBe(403);
    const form = await post(
      { 'content-type': 'application/x-www-form-urlencoded', cookie: union.cookie },
      'query=%7Bme%7Bpermissions%7D%7D',
    );
    expect(form.status).toBeGreaterThanOrEqual(400);
  });

  test('an operation that the document does not hold', async () => {
    const ask = (query: string, operationName?: string) =>
      post({ ...json, cookie: union.cookie }, JSON.stringify({ query, operationName }));
    for (const answer of [
      await ask('query A { me { permissions } }', 'B'),
      await ask('query A { me { permissions } } query B { me { permissions } }'),
    ]) {
      const { errors } = (await answer.json()) as { errors: { message: string }[] };
      expect(errors[0]!.message).toMatch(/operation/i);
    }
  });

  test('a forged session is nobody’s', async () => {
    const person = api.anonymous();
    person.cookie = 'shegong=forged';
    expect((await person.get('{ me { permissions } }')).me).toBeNull();
    expect((await person.ask('{ practitioners { totalCount } }')).errors?.[0]?.extensions?.code).toBe(
      'UNAUTHENTICATED',
    );
  });

  test('a fault tells a number, never a stack or SQL', async () => {
    const text = await (
      await union.raw('{ practitioners(filter: { remark: { like: "\\\\" } }) { totalCount } }')
    ).text();
    expect(text).not.toMatch(/select |pg_|node_modules|at \w+ \(/i);
  });
});
