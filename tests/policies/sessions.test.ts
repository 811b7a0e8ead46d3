import { beforeEach, describe, expect, test } from 'vitest';
import { Person, useApi } from '../support/api.ts';
import { appoint, COUNTY, OTHER_COUNTY, type Holder } from '../support/people.ts';
import { decide } from '../support/requests.ts';
import { keepInstitution } from '../support/rows.ts';
import { asPipeline } from '../../server/src/kernel/store/transaction.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** For how long a server may go on trusting a session that it has just looked up. */
const TRUSTED = 6_000;

let at = Date.parse('2026-03-02T01:00:00Z');
const later = (milliseconds: number): void => void (at += milliseconds);

const coordinators = [
  ...['idle', 'long', 'forger', 'locked', 'changer', 'disabled', 'ending', 'leaving'],
  ...['dismissed', 'moved', 'given'],
];
const holders: Holder[] = [
  ...coordinators.map((username): Holder => ({ username, role: 'COORDINATOR', division: COUNTY })),
  { username: 'both', role: 'COORDINATOR', division: COUNTY },
  { username: 'both', role: 'COORDINATOR', division: OTHER_COUNTY },
  { username: 'sysadmin', role: 'SYSTEM_ADMIN' },
  { username: 'secadmin', role: 'SECURITY_ADMIN' },
];
const api = useApi({ now: () => new Date(at) }, async (a) => {
  await appoint(a, holders);
  await asPipeline(a.orm, { accountId: null }, async (em) => {
    await keepInstitution(em, { division: COUNTY, sector: 'TRADE_UNION' });
    await keepInstitution(em, { division: OTHER_COUNTY, sector: 'TRADE_UNION' });
  });
});
beforeEach(() => later(HOUR));

const owner = (sql: string): Promise<unknown> => api.orm.em.fork().execute(sql);
const signedIn = async (person: Person): Promise<boolean> =>
  (await person.get('{ me { permissions } }')).me !== null;
const codeOf = async (person: Person): Promise<string | undefined> =>
  (await person.ask('{ institutions { totalCount } }')).errors?.[0]?.extensions?.code;
const signIn = (password: string, username: string, person = api.anonymous()) =>
  person.get(
    `mutation { signIn(input: { username: "${username}", password: "${password}" }) { viewer { permissions } userErrors { code } } }`,
  );

describe('a session', () => {
  test('ends after an hour without a request, not before', async () => {
    const person = await api.as('idle');
    later(59 * MINUTE);
    expect(await signedIn(person)).toBe(true);
    later(59 * MINUTE);
    expect(await signedIn(person)).toBe(true);
    later(61 * MINUTE);
    expect(await signedIn(person)).toBe(false);
    expect(await codeOf(person)).toBe('UNAUTHENTICATED');
  });

  test('ends after twelve hours however busy', async () => {
    const person = await api.as('long');
    for (let hours = 0; hours < 12; hours += 0.75) {
      later(45 * MINUTE);
      if (hours < 11) expect(await signedIn(person)).toBe(true);
    }
    later(MINUTE);
    expect(await signedIn(person)).toBe(false);
  });

  test('is not to be had by a forged, an altered or an empty cookie', async () => {
    const person = await api.as('forger');
    const [name, token] = person.cookie.split('=') as [string, string];
    const altered = token.startsWith('A') ? `B${token.slice(1)}` : `A${token.slice(1)}`;
    for (const cookie of [
      `${name}=${'x'.repeat(43)}`,
      `${name}=${altered}`,
      `${name}=`,
      `__Host-${name}=${token}`,
    ]) {
      const forged = api.anonymous();
      forged.cookie = cookie;
      expect([cookie === person.cookie, await codeOf(forged)]).toEqual([false, 'UNAUTHENTICATED']);
    }
    const digests = (await owner('select digest from session')) as { digest: string }[];
    for (const { digest } of digests) {
      const stolen = api.anonymous();
      stolen.cookie = `${name}=${digest}`;
      expect(await codeOf(stolen)).toBe('UNAUTHENTICATED');
    }
  });

  test('ends at once when its person leaves, for the cookie too', async () => {
    const person = await api.as('leaving');
    const { cookie } = person;
    await person.get('mutation { signOut }');
    person.cookie = cookie;
    expect(await codeOf(person)).toBe('UNAUTHENTICATED');
  });

  test('ends with its account’s being disabled, and with its grant', async () => {
    const [disabled, ending] = [await api.as('disabled'), await api.as('ending')];
    await owner(`update account set disabled = true where username = 'disabled'`);
    await owner(
      `update "grant" set until = '2026-03-02' where account_id = (select id from account where username = 'ending')`,
    );
    later(TRUSTED);
    expect([await codeOf(disabled), await codeOf(ending)]).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
    expect((await signIn('Shegong-2026', 'disabled')).signIn.userErrors).toMatchObject([
      { code: 'WRONG_PASSWORD' },
    ]);
    expect((await signIn('Shegong-2026', 'ending')).signIn.userErrors).toMatchObject([{ code: 'NO_GRANT' }]);
  });

  test('changes its scope at once with its grant, and only to a grant of its own', async () => {
    const person = await api.as('both');
    const places = `{ institutions { nodes { divisionId } } }`;
    const { me } = await person.get('{ me { grant { id } grants { id } } }');
    const other = me.grants.find((g: { id: string }) => g.id !== me.grant.id);
    expect((await person.get(places)).institutions.nodes).toEqual([{ divisionId: COUNTY }]);
    const turn = (id: string) =>
      person.get(`mutation { switchGrant(input: { id: "${id}" }) { userErrors { code } } }`);
    expect((await turn(other.id)).switchGrant.userErrors).toEqual([]);
    expect((await person.get(places)).institutions.nodes).toEqual([{ divisionId: OTHER_COUNTY }]);
    expect((await turn('1')).switchGrant.userErrors).toHaveLength(1);
    expect((await person.get(places)).institutions.nodes).toEqual([{ divisionId: OTHER_COUNTY }]);
  });
});

describe('a password', () => {
  test('changed ends the other sessions and keeps this one', async () => {
    const [here, there] = [await api.as('changer'), await api.as('changer')];
    expect(await signedIn(there)).toBe(true);
    const change = (current: string, next: string) =>
      here.get(
        `mutation { changePassword(input: { current: "${current}", next: "${next}" }) { userErrors { code } } }`,
      );
    expect((await change('wrong', 'Another-2026')).changePassword.userErrors).toMatchObject([
      { code: 'WRONG_PASSWORD' },
    ]);
    expect((await change('Shegong-2026', 'short1')).changePassword.userErrors).toMatchObject([
      { code: 'WEAK_PASSWORD' },
    ]);
    expect((await change('Shegong-2026', 'Shegong-2026')).changePassword.userErrors).toMatchObject([
      { code: 'SAME_PASSWORD' },
    ]);
    expect((await change('Guessed-2026', 'Guessed-2026')).changePassword.userErrors).toMatchObject([
      { code: 'WRONG_PASSWORD' },
    ]);
    expect((await change('Shegong-2026', 'Another-2026')).changePassword.userErrors).toEqual([]);
    expect([await signedIn(here), await signedIn(there)]).toEqual([true, false]);
    expect((await signIn('Shegong-2026', 'changer')).signIn.userErrors).toMatchObject([
      { code: 'WRONG_PASSWORD' },
    ]);
  });
});

describe('what this server changes takes effect with the next request', () => {
  const idOf = async (table: string, condition: string): Promise<string> =>
    ((await owner(`select id::text as id from ${table} where ${condition}`)) as { id: string }[])[0]!.id;
  const accountOf = (username: string) => idOf('account', `username = '${username}'`);

  /** The system administrator proposes and the security administrator approves. */
  async function administer(resource: string, id: string, values: string): Promise<void> {
    const change = `mutation { done: updateOne${resource}(input: { id: "${id}", update: ${values} }) { changeRequest { id } userErrors { message } } }`;
    const { done } = await (await api.as('sysadmin')).get(change);
    expect(done.userErrors).toEqual([]);
    const [decided] = await decide(await api.as('secadmin'), [done.changeRequest.id]);
    expect(decided).toMatchObject({ changeRequest: { state: 'APPLIED' }, userErrors: [] });
  }

  test('an account that is disabled', async () => {
    const person = await api.as('dismissed');
    expect(await codeOf(person)).toBeUndefined();
    await administer('Account', await accountOf('dismissed'), '{ disabled: true }');
    expect(await codeOf(person)).toBe('UNAUTHENTICATED');
  });

  test('a grant of another place', async () => {
    const person = await api.as('moved');
    const places = `{ institutions { nodes { divisionId } } }`;
    expect((await person.get(places)).institutions.nodes).toEqual([{ divisionId: COUNTY }]);
    const grant = await idOf('"grant"', `account_id = ${await accountOf('moved')}`);
    await administer('Grant', grant, `{ divisionId: "${OTHER_COUNTY}" }`);
    expect((await person.get(places)).institutions.nodes).toEqual([{ divisionId: OTHER_COUNTY }]);
  });

  test('a one-time password, which ends the sessions of the old one', async () => {
    const [person, sysadmin] = [await api.as('given'), await api.as('sysadmin')];
    expect(await signedIn(person)).toBe(true);
    const issue = `mutation { issuePassword(input: { accountId: "${await accountOf('given')}" }) { userErrors { message } } }`;
    expect((await sysadmin.get(issue)).issuePassword.userErrors).toEqual([]);
    expect(await signedIn(person)).toBe(false);
  });
});

describe('the cookie', () => {
  const given = async (headers: Record<string, string>): Promise<string> => {
    const query = `mutation { signIn(input: { username: "idle", password: "Shegong-2026" }) { userErrors { code } } }`;
    return (await api.anonymous().raw(query, {}, headers)).headers.getSetCookie()[0]!;
  };

  test('is for HTTP and this site alone', async () => {
    const cookie = await given({});
    expect(cookie).toMatch(/^shegong=[\w-]{43};/);
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Strict/);
    expect(cookie).toMatch(/; Path=\//);
    expect(cookie).not.toMatch(/Domain=/);
  });

  test('behind a proxy that ends TLS is bound to the host and to TLS', async () => {
    const cookie = await given({ 'x-forwarded-proto': 'https' });
    expect(cookie).toMatch(/^__Host-shegong=[\w-]{43};/);
    expect(cookie).toMatch(/; Secure/);
    const person = new Person(api.url);
    person.cookie = cookie.split(';')[0]!;
    const overTls = await person.raw('{ me { permissions } }', {}, { 'x-forwarded-proto': 'https' });
    expect(((await overTls.json()) as { data: { me: object | null } }).data.me).not.toBeNull();
    expect(await signedIn(person)).toBe(false);
  });
});
