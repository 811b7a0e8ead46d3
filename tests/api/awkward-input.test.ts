import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { useApi, type Person } from '../support/api.ts';
import { appoint, oneOfEach } from '../support/people.ts';
import { inForce } from '../support/requests.ts';

const api = useApi({}, (a) => appoint(a, oneOfEach));
let union: Person, city: Person;
beforeAll(async () => {
  [union, city] = await api.people('union', 'city');
});

const codeOf = async (query: string, variables = {}): Promise<string | undefined> =>
  (await union.ask(query, variables)).errors?.[0]?.extensions?.code;

describe('what GraphQL admits and PostgreSQL does not', () => {
  const cases: [string, string, object?][] = [
    ['a fraction compared with an integer', '{ posts(filter: { quota: { gte: 2.5 } }) { totalCount } }'],
    ['an integer beyond integers', '{ practitioners(filter: { version: { lt: 3e9 } }) { totalCount } }'],
    ['an offset beyond offsets', '{ practitioners(asOf: "2026-11-26T23:00:00+23:59") { totalCount } }'],
    [
      'a NUL written in a document',
      'mutation { signIn(input: { username: "a\\u0000", password: "b" }) { userErrors { code } } }',
    ],
    ['a NUL in a variable', 'query($s: String!) { colleagues(search: $s) { id } }', { s: 'a\0' }],
    [
      'half a character',
      'query($s: String!) { practitioners(filter: { search: $s }) { totalCount } }',
      { s: '\ud83d' },
    ],
  ];
  test.each(cases)('%s', async (_name, query, variables) => {
    expect(await codeOf(query, variables)).toBe('BAD_REQUEST');
  });

  test('is told with the field where there is one', async () => {
    const { errors } = await union.ask('{ posts(filter: { quota: { in: [1, 2.5] } }) { totalCount } }');
    expect(errors![0]!.message).toMatch(/「核定数」.*2\.5/);
  });

  test('more values than a statement takes', async () => {
    const query = `query($f: PractitionerFilter!) { practitioners(filter: $f) { totalCount } }`;
    const or = Array.from({ length: 25_000 }, () => ({ search: 'a' }));
    expect(await codeOf(query, { f: { or } })).toBe('BAD_REQUEST');
  });

  test('a single value for a list of secrets', async () => {
    const query = `{ practitioners(filter: { documentNumber: { in: "350404198112284516" } }) { totalCount } }`;
    expect((await union.get(query)).practitioners.totalCount).toBe(0);
  });

  test('text is found however it is composed', async () => {
    const id = await inForce(union, city, { name: '李中微' });
    const name = '\uf9e1中微'; // A compatibility form of 李.
    const query = `query($n: String!) { a: practitioners(filter: { search: $n }) { nodes { id } } b: practitioners(filter: { name: { eq: $n } }) { nodes { id } } }`;
    expect(await union.get(query, { n: name })).toEqual({ a: { nodes: [{ id }] }, b: { nodes: [{ id }] } });
  });
});

describe('a known query is asked as the protocol has it, or not at all', () => {
  const query = `query W($f: PractitionerFilter) { practitioners(filter: $f) { totalCount } }`;
  const post = async (body: object): Promise<any> =>
    (
      await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: union.cookie },
        body: JSON.stringify({ query, ...body }),
      })
    ).json();

  test.each([
    ['variables in a text', { variables: '{"f":{"name":{"eq":"没有此人"}}}' }],
    ['variables in a list', { variables: [1] }],
    ['a number for variables', { variables: 5 }],
    ['a number for a name', { operationName: 5 }],
  ])('%s', async (_name, body) => {
    for (let i = 0; i < 2; i++) await union.get(query, { f: { name: { eq: '没有此人' } } });
    const answer = await post(body);
    expect(answer.data).toBeUndefined();
    expect(answer.errors).toHaveLength(1);
  });

  test('a body that is compressed', async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body: gzipSync(JSON.stringify({ query })),
    });
    expect(response.status).toBe(415);
    expect(await response.text()).toMatch(/压缩/);
  });
});

describe('what Apollo refuses is told in words of ours', () => {
  const asked = JSON.stringify({ query: '{ me { permissions } }' });
  test.each([
    ['a form', 'POST', '', 'text/plain', asked, /防伪/],
    ['several operations at once', 'POST', '', 'application/json', `[${asked}]`, /逐个/],
    [
      'a digest of another query',
      'GET',
      `?query=${encodeURIComponent('{ me { permissions } }')}&extensions=${encodeURIComponent('{"persistedQuery":{"version":1,"sha256Hash":"00"}}')}`,
      'application/json',
      undefined,
      /摘要/,
    ],
  ])('%s', async (_name, method, query, type, body, say) => {
    const headers = { 'content-type': type };
    const response = await fetch(`${api.url}/graphql${query}`, {
      method,
      headers,
      ...(body ? { body } : {}),
    });
    const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
    expect(errors[0]!.message).toMatch(say);
    expect(errors[0]!.extensions).toEqual({ code: 'BAD_REQUEST' });
  });
});

describe('no address answers with a trace or a page of the framework’s', () => {
  test.each([
    ['GET', '/files/1%00', 401],
    ['PUT', '/files/1', 404],
    ['GET', '/nowhere/%E0%A4%A', 404],
    ['DELETE', '/healthz', 404],
  ])('%s %s', async (method, path, status) => {
    const response = await fetch(api.url + path, { method });
    expect(response.status).toBe(status);
    const { errors } = (await response.json()) as { errors: { message: string }[] };
    expect(errors[0]!.message).toMatch(/^[^a-zA-Z/\\]+$/);
  });

  test('a file whose name no file system takes', async () => {
    const response = await fetch(`${api.url}/files?name=a%00b.txt`, {
      method: 'POST',
      headers: { cookie: union.cookie, 'apollo-require-preflight': '1', 'content-type': 'text/plain' },
      body: 'text',
    });
    expect(response.status).toBe(201);
    const { id } = (await response.json()) as { id: string };
    const { headers } = await fetch(`${api.url}/files/${id}`, { headers: { cookie: union.cookie } });
    expect(headers.get('content-disposition')).toContain('ab.txt');
    expect(headers.get('cache-control')).toBe('no-store');
  });
});
