import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { useApi, type Person } from '../support/api.ts';
import { appoint, oneOfEach } from '../support/people.ts';
import { create, decide, inForce, practitioner, remove, revise, update } from '../support/requests.ts';

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

describe('a record that others refer to', () => {
  const certify = (id: string) =>
    `mutation { done: createOneCertificate(input: { certificate: { practitionerId: "${id}", level: MID, number: "C-${id}", issuedOn: "2020-06-01" } }) { changeRequest { id } userErrors { message } } }`;

  test('is not offered for deletion', async () => {
    const id = await inForce(union, city);
    const { done } = await union.get(certify(id));
    expect(done.userErrors).toEqual([]);
    await decide(city, [done.changeRequest.id]);
    const { errors, requestId } = await remove(union, id);
    expect(requestId).toBeUndefined();
    expect(errors).toMatchObject([{ code: 'IN_USE', message: expect.stringContaining('职业水平证书') }]);
  });

  test('meanwhile, comes back as a conflict, and the other decisions stand', async () => {
    const id = await inForce(union, city);
    const deletion = await remove(union, id);
    const { done } = await union.get(certify(id));
    await decide(city, [done.changeRequest.id]);
    const other = await create(union, practitioner());
    const results = await decide(city, [deletion.requestId, other.requestId]);
    expect(results).toMatchObject([
      { changeRequest: { state: 'CONFLICT' }, userErrors: [{ code: 'IN_USE' }] },
      { changeRequest: { state: 'APPLIED' }, userErrors: [] },
    ]);
  });
});
