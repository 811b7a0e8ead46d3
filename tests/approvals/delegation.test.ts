import { expect, test } from 'vitest';
import { useApi, type Person } from '../support/api.ts';
import { appoint, oneOfEach } from '../support/people.ts';
import { create, decide, practitioner } from '../support/requests.ts';

const api = useApi({ now: () => new Date('2026-03-02T01:00:00Z') }, (a) => appoint(a, oneOfEach));

const sql = <T>(text: string): Promise<T[]> => api.orm.em.fork().execute(text) as Promise<T[]>;

/** Lets somebody act for a person; the delegation's number. */
async function delegate(from: Person, to: string, since: string, until: string): Promise<string> {
  const [account] = await sql<{ id: string }>(`select id::text as id from account where username = '${to}'`);
  const input = { delegateId: account!.id, since, until };
  const give = `mutation($input: DelegateInput!) { delegate(input: $input) { userErrors { message } } }`;
  expect((await from.get(give, { input })).delegate.userErrors).toEqual([]);
  const latest = '{ delegations(sorting: [{ field: id, direction: DESC }], first: 1) { nodes { id } } }';
  return (await from.get(latest)).delegations.nodes[0].id;
}

const end = async (person: Person, id: string): Promise<{ code: string; message: string }[]> =>
  (
    await person.get(
      `mutation($id: ID!) { endDelegation(input: { id: $id }) { userErrors { code message } } }`,
      { id },
    )
  ).endDelegation.userErrors;

const delegators = async (person: Person): Promise<(string | null)[]> =>
  (await person.get('{ me { grants { delegatorName } } }')).me.grants.map(
    (g: { delegatorName: string | null }) => g.delegatorName,
  );

test('a delegation ended early ends at once, for who is acting under it too, and is written down', async () => {
  const [coordinator, second, delegateOf] = [
    await api.as('coordinator'),
    await api.as('second'),
    await api.as('youth'),
  ];
  const id = await delegate(coordinator, 'youth', '2026-02-20', '2026-03-20');
  const { me } = await delegateOf.get('{ me { grants { id delegatorName } } }');
  const lent = me.grants.find((g: { delegatorName: string | null }) => g.delegatorName === 'coordinator');
  await delegateOf.get(`mutation { switchGrant(input: { id: "${lent.id}" }) { userErrors { code } } }`);
  const [one, two] = [await create(second, practitioner()), await create(second, practitioner())];
  expect(await decide(delegateOf, [one.requestId])).toMatchObject([{ userErrors: [] }]);

  expect(await end(coordinator, id)).toEqual([]);
  expect(await delegators(delegateOf)).toEqual([null]);
  const late = await delegateOf.get('{ me { grant { role } } }');
  expect(late.me.grant.role).toBe('SECTOR_OFFICER');
  expect(await decide(delegateOf, [two.requestId])).toMatchObject([{ userErrors: [{ code: 'NOT_FOUND' }] }]);

  const { delegations } = await coordinator.get('{ delegations { nodes { id until } } }');
  expect(delegations.nodes).toContainEqual({ id, until: '2026-03-02' });
  const [entry] = await sql<object>(
    `select action, detail from audit_entry where action = 'delegation.end' order by at desc limit 1`,
  );
  expect(entry).toEqual({
    action: 'delegation.end',
    detail: { since: '2026-02-20', until: '2026-03-02' },
  });
  expect(await end(coordinator, id)).toMatchObject([{ code: 'ALREADY_OVER' }]);
});

test('one that has not begun never begins', async () => {
  const coordinator = await api.as('coordinator');
  const id = await delegate(coordinator, 'finance', '2026-03-10', '2026-03-20');
  expect(await end(coordinator, id)).toEqual([]);
  const { delegations } = await coordinator.get('{ delegations { nodes { id since until } } }');
  expect(delegations.nodes).toContainEqual({ id, since: '2026-03-10', until: '2026-03-10' });
  expect(await end(coordinator, id)).toMatchObject([{ code: 'ALREADY_OVER' }]);
});

test('only who gave it ends it', async () => {
  const [coordinator, youth] = [await api.as('coordinator'), await api.as('youth')];
  const id = await delegate(coordinator, 'youth', '2026-03-01', '2026-03-20');
  for (const other of [youth, await api.as('second'), await api.as('sysadmin')])
    expect(await end(other, id)).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect(await end(coordinator, 'x')).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect(await delegators(youth)).toEqual([null, 'coordinator']);
});

test('it holds no longer than what was lent', async () => {
  const [second, registrar] = [await api.as('second'), await api.as('registrar')];
  await delegate(second, 'registrar', '2026-03-01', '2026-12-31');
  expect(await delegators(registrar)).toEqual([null, 'second']);
  const own = `account_id = (select id from account where username = 'second')`;
  for (const [end, begin] of [
    [`update "grant" set until = '2026-03-02' where ${own}`, `update "grant" set until = null where ${own}`],
    [
      `update "grant" set sector = 'YOUTH_LEAGUE' where ${own}`,
      `update "grant" set sector = null where ${own}`,
    ],
    [
      `update account set disabled = true where username = 'second'`,
      `update account set disabled = false where username = 'second'`,
    ],
  ] as const) {
    await sql(end);
    expect(await delegators(await api.as('registrar'))).toEqual([null]);
    await sql(begin);
    expect(await delegators(await api.as('registrar'))).toEqual([null, 'second']);
  }
});
