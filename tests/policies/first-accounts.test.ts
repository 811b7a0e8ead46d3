import { expect, test } from 'vitest';
import { admitFirst } from '../../server/src/access/first-accounts.ts';
import { useApi, type Person } from '../support/api.ts';
import { decide, submit } from '../support/requests.ts';

const api = useApi();
const OWN = 'Chosen-2026';

/** Signs in with the one-time password and takes one of their own. */
async function enter(username: string, password: string): Promise<Person> {
  const person = await api.as(username, password);
  const input = { current: password, next: OWN };
  const change = `mutation($input: ChangePasswordInput!) { changePassword(input: $input) { userErrors { message } } }`;
  expect((await person.get(change, { input })).changePassword.userErrors).toEqual([]);
  return person;
}

test('an empty installation is given three administrators, who appoint the next together', async () => {
  const admitted = await admitFirst(api.orm, '2026-01-05');
  expect(admitted!.map(({ username }) => username)).toEqual(['sysadmin', 'secadmin', 'auditadmin']);
  expect(new Set(admitted!.map(({ password }) => password)).size).toBe(3);
  const [sysadmin, secadmin] = await Promise.all(
    admitted!.slice(0, 2).map(({ username, password }) => enter(username, password)),
  );

  const made = await submit(sysadmin!, [
    { createAccount: { username: 'coordinator', name: '首位统筹', disabled: false } },
  ]);
  expect([made.errors, made.state]).toEqual([[], 'PENDING']);
  await expect(decide(sysadmin!, [made.requestId])).rejects.toThrow('无权');
  expect(await decide(secadmin!, [made.requestId])).toMatchObject([{ userErrors: [] }]);

  expect(await admitFirst(api.orm, '2026-01-05')).toBeNull();
});
