import { beforeAll, expect, test } from 'vitest';
import { asPipeline } from '../../server/src/kernel/store/transaction.ts';
import { Practitioner } from '../../server/src/workforce/practitioner.entity.ts';
import { useApi, type Person } from '../support/api.ts';
import { citizenId } from '../support/citizen-id.ts';
import { appoint, COUNTY, oneOfEach } from '../support/people.ts';
import { create, practitioner, update } from '../support/requests.ts';
import { keep } from '../support/rows.ts';

const api = useApi({}, (a) => appoint(a, oneOfEach));
let union: Person, coordinator: Person, second: Person;
beforeAll(async () => {
  [union, coordinator, second] = await api.people('union', 'coordinator', 'second');
});

const sql = <T>(text: string): Promise<T[]> => api.orm.em.fork().execute(text) as Promise<T[]>;

const holdersOf = async (requestId: string): Promise<string[]> => {
  const query = `{ changeRequest(id: "${requestId}") { flowStrip { state holders } } }`;
  const { flowStrip } = (await (await api.as('city')).get(query)).changeRequest;
  return flowStrip.find((step: { state: string }) => step.state === 'CURRENT').holders;
};

async function delegate(from: Person, to: string): Promise<void> {
  const [account] = await sql<{ id: string }>(`select id::text as id from account where username = '${to}'`);
  const input = { delegateId: account!.id, since: '2026-01-01', until: '2099-01-01' };
  const give = `mutation($input: DelegateInput!) { delegate(input: $input) { userErrors { message } } }`;
  expect((await from.get(give, { input })).delegate.userErrors).toEqual([]);
}

test('a record under the code of an abolished county is in the hands of the county that carries it on', async () => {
  const id = await asPipeline(api.orm, { accountId: null }, (em) =>
    keep(em, Practitioner, {
      name: '旧区划人员',
      documentNumber: citizenId('1980-01-01', 1),
      practisingSince: '2016-01-01',
      divisionId: '350402001001',
      sector: 'TRADE_UNION',
      education: '61',
    }),
  );
  const { requestId } = await update(union, id, { education: '21' });
  expect(await holdersOf(requestId)).toEqual(['city', 'coordinator', 'second']);
});

test('a delegate is among them, but not the delegate of the maker', async () => {
  await delegate(coordinator, 'youth');
  await delegate(second, 'finance');
  const theirs = await create(union, practitioner());
  expect(await holdersOf(theirs.requestId)).toEqual(['city', 'coordinator', 'second', 'youth', 'finance']);
  const own = await create(coordinator, practitioner());
  expect(await holdersOf(own.requestId)).toEqual(['city', 'second', 'finance']);

  const ending = `where delegator_id is null and account_id = (select id from account where username = 'second')`;
  await sql(`update "grant" set until = '2026-01-02' ${ending}`);
  expect(await holdersOf(theirs.requestId), 'what is lent ends with it').toEqual([
    'city',
    'coordinator',
    'youth',
  ]);
  await sql(`update "grant" set until = null ${ending}`);
});

test('who holds several divisions is among them for each', async () => {
  const { requestId } = await create(coordinator, practitioner());
  expect(await holdersOf(requestId)).not.toContain('elsewhere');
  const who = `(select id from account where username = 'elsewhere')`;
  await sql(`update "grant" set more_divisions = '["${COUNTY}"]' where account_id = ${who}`);
  expect(await holdersOf(requestId)).toContain('elsewhere');
});
