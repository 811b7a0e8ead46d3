import { beforeAll, describe, expect, test } from 'vitest';
import { printSchema, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { AccessToken } from '../../server/src/access/access-token.entity.ts';
import { digestOf } from '../../server/src/access/sessions.ts';
import { makeSchema } from '../../server/src/app/schema.ts';
import { useApi, type Answer, type Person } from '../support/api.ts';
import { appoint, COUNTY, OTHER_COUNTY, type Holder } from '../support/people.ts';
import { keepInstitution, keepPractitioner } from '../support/rows.ts';
import { asPipeline } from '../../server/src/kernel/store/transaction.ts';
import { least } from '../support/matrix-least-input.ts';

const DAY = 24 * 3_600_000;
let at = Date.parse('2026-03-02T01:00:00Z');
const holders: Holder[] = [
  { username: 'analyst', role: 'ANALYST', division: COUNTY },
  { username: 'county', role: 'COORDINATOR', division: COUNTY },
  { username: 'other', role: 'COORDINATOR', division: OTHER_COUNTY },
  { username: 'leaving', role: 'ANALYST', division: COUNTY },
  { username: 'forgetful', role: 'ANALYST', division: COUNTY },
  { username: 'sysadmin', role: 'SYSTEM_ADMIN' },
  { username: 'registrar', role: 'REGISTRAR', division: COUNTY },
  { username: 'union', role: 'SECTOR_OFFICER', division: COUNTY, sector: 'TRADE_UNION' },
  { username: 'finance', role: 'FINANCE_OFFICER', division: COUNTY },
  { username: 'clerk', role: 'INSTITUTION_CLERK', division: COUNTY, subject: 1 },
  { username: 'person', role: 'PRACTITIONER', division: COUNTY, subject: 1 },
  { username: 'secadmin', role: 'SECURITY_ADMIN' },
  { username: 'auditadmin', role: 'AUDIT_ADMIN' },
];
let practitionerId: string;
const api = useApi({ now: () => new Date(at) }, async (a) => {
  await appoint(a, holders);
  await asPipeline(a.orm, { accountId: null }, async (em) => {
    const { id, postId } = await keepInstitution(em, { division: COUNTY, sector: 'TRADE_UNION' });
    practitionerId = (await keepPractitioner(em, { division: COUNTY, sector: 'TRADE_UNION' }, postId, id)).id;
    await keepInstitution(em, { division: OTHER_COUNTY, sector: 'TRADE_UNION' });
  });
});

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await makeSchema();
});

const issue = async (person: Person, days = 30): Promise<string> =>
  (await person.get(`mutation { issueAccessToken(input: { name: "程序", days: ${days} }) { token } }`))
    .issueAccessToken.token;

async function bear(token: string, query: string, variables: object = {}): Promise<Answer<any>> {
  return (await (
    await api.anonymous().raw(query, variables, { authorization: `Bearer ${token}` })
  ).json()) as Answer<any>;
}

const list = `{ institutions { nodes { divisionId } } }`;
const codeOf = async (token: string): Promise<string | undefined> =>
  (await bear(token, list)).errors?.[0]?.extensions?.code;

describe('an access token', () => {
  test('reads as the grant under which it was issued', async () => {
    for (const [username, division] of [
      ['analyst', COUNTY],
      ['other', OTHER_COUNTY],
    ] as const) {
      const token = await issue(await api.as(username));
      expect((await bear(token, list)).data).toEqual({ institutions: { nodes: [{ divisionId: division }] } });
    }
  });

  test.each(['registrar', 'union', 'finance', 'clerk', 'person', 'sysadmin', 'secadmin', 'auditadmin'])(
    'is for analysis: %s is given none, and reads with none of before',
    async (username) => {
      const person = await api.as(username);
      const refused = await person.ask(
        'mutation { issueAccessToken(input: { name: "程序", days: 1 }) { token } }',
      );
      expect(refused.errors).toMatchObject([
        { extensions: { code: 'FORBIDDEN' }, message: expect.stringContaining('访问令牌') },
      ]);
      const { me } = await person.get('{ me { permissions account { id } grant { id } } }');
      expect(me.permissions).not.toContain('accessTokens:read');
      const kept = { account: me.account.id, grant: me.grant.id, name: '旧', expiresOn: '2099-01-01' };
      await asPipeline(api.orm, { accountId: null }, async (em) => {
        em.persist(em.create(AccessToken, { ...kept, digest: digestOf(`shegong_${username}`) } as never));
      });
      expect(
        (await bear(`shegong_${username}`, '{ divisions(first: 1) { totalCount } }')).errors,
      ).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    },
  );

  test('tells when it was last used, and ends when its owner is given another password', async () => {
    const owner = await api.as('forgetful');
    const token = await issue(owner);
    const used = async () =>
      (await owner.get('{ accessTokens { nodes { usedAt } } }')).accessTokens.nodes.map(
        (one: { usedAt: string | null }) => one.usedAt,
      );
    expect(await used()).toEqual([null]);
    expect(await codeOf(token)).toBeUndefined();
    expect(await used()).toEqual([new Date(at).toISOString()]);
    const { me } = await owner.get('{ me { account { id } } }');
    const sysadmin = await api.as('sysadmin');
    const input = { accountId: me.account.id };
    await sysadmin.get(
      'mutation($input: IssuePasswordInput!) { issuePassword(input: $input) { userErrors { message } } }',
      { input },
    );
    expect(await codeOf(token)).toBe('UNAUTHENTICATED');
  });

  test('has no session: it can neither become another nor see who it is', async () => {
    const token = await issue(await api.as('county'));
    expect((await bear(token, '{ me { permissions } }')).data).toEqual({ me: null });
  });

  test('is refused every mutation there is', async () => {
    const token = await issue(await api.as('county'));
    const mutations = Object.keys((schema.getMutationType() as GraphQLObjectType).getFields()).filter(
      (m) => !open.has(m),
    );
    expect(mutations.length).toBeGreaterThan(80);
    for (const name of mutations) {
      const { query, variables } = mutationOf(name);
      const { errors } = await bear(token, query, variables);
      expect([name, errors?.[0]?.extensions?.code]).toEqual([
        name,
        expect.stringMatching(/^(FORBIDDEN|UNAUTHENTICATED|BAD_REQUEST)$/),
      ]);
    }
    expect(await api.orm.em.fork().execute('select id from change_request')).toEqual([]);
  });

  test('does not open secrets', async () => {
    const token = await issue(await api.as('county'));
    const input = { resource: 'practitioners', id: practitionerId, field: 'mobile', reason: '核对' };
    const { errors } = await bear(
      token,
      `mutation($input: RevealSecretInput!) { revealSecret(input: $input) { value } }`,
      { input },
    );
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  test('uploads nothing', async () => {
    const token = await issue(await api.as('county'));
    const headers = { authorization: `Bearer ${token}`, 'apollo-require-preflight': '1' };
    expect((await fetch(`${api.url}/files?name=a`, { method: 'POST', body: 'a', headers })).status).toBe(401);
  });

  test('ends on its day, when revoked, with its account and with its grant', async () => {
    const person = await api.as('analyst');
    const [short, revoked] = [await issue(person, 1), await issue(person)];
    expect([await codeOf(short), await codeOf(revoked)]).toEqual([undefined, undefined]);
    const { accessTokens } = await person.get(
      `{ accessTokens(sorting: [{ field: id, direction: DESC }], first: 1) { nodes { id } } }`,
    );
    await person.get(
      `mutation { revokeAccessToken(input: { id: "${accessTokens.nodes[0].id}" }) { userErrors { code } } }`,
    );
    expect([await codeOf(short), await codeOf(revoked)]).toEqual([undefined, 'UNAUTHENTICATED']);
    const leaving = await issue(await api.as('leaving'));
    await api.orm.em.fork().execute(`update account set disabled = true where username = 'leaving'`);
    at += DAY;
    expect([await codeOf(short), await codeOf(revoked), await codeOf(leaving)]).toEqual(
      Array(3).fill('UNAUTHENTICATED'),
    );
    const kept = await issue(await api.as('analyst'));
    await api.orm.em.fork().execute(`update "grant" set until = '2026-03-03' where role = 'ANALYST'`);
    at += 10_000;
    expect(await codeOf(kept)).toBe('UNAUTHENTICATED');
  });

  test('is not to be forged, nor another’s to revoke, nor kept in plain text', async () => {
    const [token, digests] = [
      await issue(await api.as('county')),
      await api.orm.em.fork().execute('select digest from access_token'),
    ];
    const forged = [
      `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
      'shegong_',
      'shegong_x',
      ...(digests as { digest: string }[]).map((d) => `shegong_${d.digest}`),
    ];
    for (const attempt of forged) expect(await codeOf(attempt)).toBe('UNAUTHENTICATED');
    expect((digests as { digest: string }[]).some((d) => token.includes(d.digest))).toBe(false);
    const [{ id }] = (await api.orm.em.fork().execute('select max(id)::text as id from access_token')) as [
      { id: string },
    ];
    const other = await api.as('other');
    const { revokeAccessToken } = await other.get(
      `mutation { revokeAccessToken(input: { id: "${id}" }) { userErrors { code } } }`,
    );
    expect([revokeAccessToken.userErrors.length, await codeOf(token)]).toEqual([1, undefined]);
    expect(printSchema(schema)).not.toMatch(/type AccessToken \{[^}]*digest/);
  });
});

/** What anybody may do who has not signed in. */
const open = new Set(['signIn', 'signOut']);

/** A mutation with the least input that its type takes. */
function mutationOf(name: string): { query: string; variables: object } {
  const field = schema.getMutationType()!.getFields()[name]!;
  const declared = field.args.map((a) => `$${a.name}: ${String(a.type)}`).join(', ');
  const passed = field.args.map((a) => `${a.name}: $${a.name}`).join(', ');
  const selection = String(field.type) === 'Boolean!' ? '' : '{ __typename }';
  const head = declared ? `(${declared})` : '';
  const variables = Object.fromEntries(field.args.map((a) => [a.name, least(a.type)]));
  // An empty filter would be refused for itself; this one keeps every row.
  const { input } = variables as { input?: { filter?: object } };
  if (input?.filter) input.filter = { id: { neq: '0' } };
  return { query: `mutation${head} { ${name}${passed ? `(${passed})` : ''} ${selection} }`, variables };
}
