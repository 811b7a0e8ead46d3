import { beforeEach, describe, expect, test } from 'vitest';
import { discardAll } from '../../server/src/kernel/store/discarding.ts';
import { Person, useApi } from '../support/api.ts';
import { appoint, COUNTY, type Holder } from '../support/people.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const PASSWORD = 'Shegong-2026';

let at = Date.parse('2026-03-02T01:00:00Z');
const later = (milliseconds: number): void => void (at += milliseconds);

const people = ['locked', 'typist', 'parallel', 'colleague', 'changer', 'helped', 'returning', 'known'];
const holders = people.map((username): Holder => ({ username, role: 'COORDINATOR', division: COUNTY }));
const api = useApi({ now: () => new Date(at) }, (a) =>
  appoint(a, [...holders, { username: 'sysadmin', role: 'SYSTEM_ADMIN' }]),
);
beforeEach(() => later(2 * HOUR));

/** A browser: keeps what cookies it is given, and shows them all. */
class Browser {
  private readonly cookies = new Map<string, string>();

  async ask(query: string): Promise<Record<string, { userErrors: { code: string; message: string }[] }>> {
    const cookie = [...this.cookies].map((pair) => pair.join('=')).join('; ');
    const response = await new Person(api.url).raw(query, {}, { cookie });
    for (const set of response.headers.getSetCookie()) {
      const [name, value] = set.split(';')[0]!.split('=') as [string, string];
      this.cookies.set(name, value);
    }
    return ((await response.json()) as { data: never }).data;
  }

  async signIn(username: string, password = PASSWORD): Promise<string | null> {
    const input = `input: { username: "${username}", password: "${password}" }`;
    const { signIn } = await this.ask(`mutation { signIn(${input}) { userErrors { code message } } }`);
    return signIn!.userErrors[0]?.code ?? null;
  }

  async change(current: string): Promise<string | null> {
    const input = `input: { current: "${current}", next: "Another-2026" }`;
    const { changePassword } = await this.ask(
      `mutation { changePassword(${input}) { userErrors { code message } } }`,
    );
    return changePassword!.userErrors[0]?.code ?? null;
  }
}

const guesses = async (
  username: string,
  times: number,
  browser = new Browser(),
): Promise<(string | null)[]> => {
  const codes: (string | null)[] = [];
  for (let i = 0; i < times; i++) codes.push(await browser.signIn(username, 'wrong'));
  return codes;
};
const fourWrong = Array.from({ length: 4 }, () => 'WRONG_PASSWORD');

describe('a wrong password', () => {
  test('five times locks the name for a quarter of an hour, for the right one too', async () => {
    expect(await guesses('locked', 5)).toEqual([...fourWrong, 'LOCKED']);
    expect(await new Browser().signIn('locked')).toBe('LOCKED');
    later(14 * MINUTE);
    expect(await new Browser().signIn('locked')).toBe('LOCKED');
    later(2 * MINUTE);
    expect(await new Browser().signIn('locked')).toBeNull();
  });

  test('is answered alike for a name that exists and one that does not, to the lock', async () => {
    expect(await guesses('nobody', 6)).toEqual([...fourWrong, 'LOCKED', 'LOCKED']);
    expect(await guesses(' NoBody ', 1)).toEqual(['LOCKED']);
  });

  test('is not held against the name after the right one, nor after an hour', async () => {
    expect(await guesses('typist', 4)).toEqual(fourWrong);
    expect(await new Browser().signIn('typist')).toBeNull();
    expect(await guesses('typist', 4)).toEqual(fourWrong);
    later(HOUR);
    expect(await guesses('typist', 4)).toEqual(fourWrong);
  });

  test('given many times at once is counted each time', async () => {
    const all = await Promise.all(
      Array.from({ length: 12 }, (_, i) => new Browser().signIn('parallel', i === 11 ? PASSWORD : 'wrong')),
    );
    expect(all.filter((code) => code === 'WRONG_PASSWORD').length).toBeLessThanOrEqual(4);
    expect(await new Browser().signIn('parallel')).toBe('LOCKED');
  });
});

describe('a device on which somebody has signed in', () => {
  test('is not locked by who guesses elsewhere, but by its own wrong guesses', async () => {
    const own = new Browser();
    expect(await own.signIn('known')).toBeNull();
    await guesses('known', 5);
    expect(await new Browser().signIn('known')).toBe('LOCKED');
    expect(await own.signIn('known')).toBeNull();
    expect(await guesses('known', 5, own)).toEqual([...fourWrong, 'LOCKED']);
    expect(await own.signIn('known')).toBe('LOCKED');
  });

  test('is known for all who use it, and a stranger to everybody else', async () => {
    const shared = new Browser();
    for (const name of ['colleague', 'returning']) expect(await shared.signIn(name)).toBeNull();
    for (const name of ['colleague', 'returning', 'helped']) await guesses(name, 5);
    expect(await shared.signIn('colleague')).toBeNull();
    expect(await shared.signIn('returning')).toBeNull();
    expect(await shared.signIn('helped')).toBe('LOCKED');
  });

  test('is a stranger again after half a year without use', async () => {
    const own = new Browser();
    expect(await own.signIn('returning')).toBeNull();
    later(181 * DAY);
    await discardAll(api.orm, new Date(at));
    await guesses('returning', 5);
    expect(await own.signIn('returning')).toBe('LOCKED');
  });
});

test('the password cannot be guessed in a session that somebody left open either', async () => {
  const own = new Browser();
  await own.signIn('changer');
  for (const expected of [...fourWrong, 'LOCKED']) expect(await own.change('wrong')).toBe(expected);
  expect(await own.change(PASSWORD)).toBe('LOCKED');
  later(16 * MINUTE);
  expect(await own.change(PASSWORD)).toBeNull();
});

test('a one-time password unlocks the name', async () => {
  await guesses('helped', 5);
  const sql = `select id::text from account where username = 'helped'`;
  const [{ id }] = (await api.orm.em.fork().execute(sql)) as [{ id: string }];
  const issue = `mutation { issuePassword(input: { accountId: "${id}" }) { password userErrors { message } } }`;
  const { issuePassword } = await (await api.as('sysadmin')).get(issue);
  expect(await new Browser().signIn('helped', issuePassword.password)).toBeNull();
});

test('no name that was tried is kept in clear', async () => {
  await guesses('a secret typed as a name', 1);
  const rows = await api.orm.em.fork().execute('select subject from sign_in_attempts');
  for (const { subject } of rows as { subject: string }[]) expect(subject).toMatch(/^[\w-]{43}$/);
});
