import { beforeAll, describe, expect, test } from 'vitest';
import { useApi, type Person } from '../support/api.ts';
import { refusalOf, underApplication } from '../support/matrix-sql.ts';
import { may, type Row } from '../support/matrix.ts';
import { Tally } from '../support/matrix-tally.ts';
import { appoint, COUNTY, oneOfEach, OTHER_COUNTY } from '../support/people.ts';
import { create, decide, inForce, practitioner } from '../support/requests.ts';
import { arrangeWorld, type World } from '../support/rows-world.ts';

const CHECK_VIOLATED = '23514';
const REFERENCE_VIOLATED = '23503';

describe('nobody checks what they made', () => {
  const api = useApi({}, (a) => appoint(a, oneOfEach));
  let [union, coordinator, second] = [] as unknown as [Person, Person, Person];
  beforeAll(async () => {
    [union, coordinator, second] = [
      await api.as('union'),
      await api.as('coordinator'),
      await api.as('second'),
    ];
  });
  const idOf = async (username: string): Promise<string> =>
    (
      (await api.orm.em
        .fork()
        .execute('select id::text as id from account where username = ?', [username])) as { id: string }[]
    )[0]!.id;

  test('through the API, with any verdict', async () => {
    const { requestId } = await create(coordinator, practitioner());
    for (const verdict of ['APPROVE', 'RETURN', 'REJECT']) {
      const results = await decide(coordinator, [requestId], verdict, '自己审核');
      expect(results).toMatchObject([{ userErrors: [{ code: 'MAKER_IS_CHECKER' }] }]);
    }
    expect(await decide(second, [requestId])).toMatchObject([{ changeRequest: { state: 'APPLIED' } }]);
  });

  test('nor by plain SQL, naming themselves or naming a maker who is not', async () => {
    const { requestId } = await create(coordinator, practitioner());
    const [maker, other] = [await idOf('coordinator'), await idOf('union')];
    const insert = (makerId: string, checkerId: string): string =>
      `insert into decision (request_id, round, step, step_name, verdict, checker_id, checker_name, checker_role, decided_at, maker_id)
       values (${requestId}, 1, 0, '审核', 'APPROVE', ${checkerId}, '审核人', 'COORDINATOR', now(), ${makerId})`;
    await underApplication(api, async (client) => {
      expect(await refusalOf(client, insert(maker, maker))).toBe(CHECK_VIOLATED);
      expect(await refusalOf(client, `${insert(other, maker)}; set constraints all immediate`)).toBe(
        REFERENCE_VIOLATED,
      );
      expect(await refusalOf(client, insert(maker, other))).toBeNull();
      await client.query(insert(maker, other));
      expect(
        await refusalOf(client, `update decision set checker_id = maker_id where request_id = ${requestId}`),
      ).toBe(CHECK_VIOLATED);
      expect(
        await refusalOf(client, `update change_request set maker_id = ${other} where id = ${requestId}`),
      ).toBe(REFERENCE_VIOLATED);
    });
  });

  test('nor as a delegate for the one who is absent', async () => {
    const { requestId } = await create(coordinator, practitioner());
    const wish = { delegateId: await idOf('union'), since: '2026-01-01', until: '2099-01-01' };
    const given = await coordinator.get(
      `mutation($input: DelegateInput!) { delegate(input: $input) { userErrors { message } } }`,
      { input: wish },
    );
    expect(given.delegate.userErrors).toEqual([]);
    const delegate = await api.as('union');
    const { me } = await delegate.get('{ me { grants { id delegatorName } } }');
    const { id } = me.grants.find((g: { delegatorName: string | null }) => g.delegatorName === 'coordinator');
    await delegate.get(`mutation { switchGrant(input: { id: "${id}" }) { userErrors { code } } }`);
    expect(await decide(delegate, [requestId])).toMatchObject([
      { userErrors: [{ code: 'MAKER_IS_CHECKER' }] },
    ]);
    const own = await create(union, practitioner());
    expect(await decide(delegate, [own.requestId])).toMatchObject([
      { userErrors: [{ code: 'MAKER_IS_CHECKER' }] },
    ]);
    const others = await create(second, practitioner());
    expect(await decide(delegate, [others.requestId])).toMatchObject([
      { changeRequest: { state: 'APPLIED' }, userErrors: [] },
    ]);
  });

  test('and what nobody approved does not come into force', async () => {
    const id = await inForce(union, coordinator);
    const { requestId } = await create(union, practitioner());
    await decide(coordinator, [requestId], 'REJECT', '不符');
    const { practitioners } = await coordinator.get(
      '{ practitioners(filter: { divisionId: { within: "350404000000" } }) { nodes { id } } }',
    );
    expect(practitioners.nodes).toContainEqual({ id });
    const applied = (await api.orm.em.fork().execute(`select count(*)::int as n from practitioner`)) as {
      n: number;
    }[];
    expect(applied[0]!.n).toBe(practitioners.nodes.length);
  });
});

describe('who decides', () => {
  let world: World;
  const api = useApi({}, async (a) => {
    world = await arrangeWorld(a);
  });

  /** A county's entries are its coordinators' to decide, or the city's; who made one decides it never. */
  test('is the coordinator of the place, and nobody else', async () => {
    const tally = new Tally();
    const maker = await api.as('cityunion');
    for (const division of [COUNTY, OTHER_COUNTY]) {
      for (const viewer of world.viewers) {
        const { requestId } = await create(maker, practitioner({ divisionId: division }));
        const query = `mutation { decideChangeRequests(input: { ids: ["${requestId}"], verdict: APPROVE }) { results { userErrors { code } } } }`;
        const { data } = await (await api.as(viewer.username)).ask(query);
        const row: Row = { id: requestId, division, sector: 'TRADE_UNION', realm: 'BUSINESS', account: null };
        const expected = viewer.role === 'COORDINATOR' && may(viewer, 'read', 'changeRequests', row);
        const done = data?.decideChangeRequests.results[0].userErrors.length === 0;
        tally.one(`${viewer.username} decides on ${division}`, done, expected);
      }
    }
    tally.conclude('decisions');
  });

  test('on accounts and grants is the security administrator alone', async () => {
    const tally = new Tally();
    const maker = await api.as('sysadmin');
    const enter = `mutation($input: CreateOneOfficeInput!) { createOneOffice(input: $input) { changeRequest { id } userErrors { message } } }`;
    for (const viewer of world.viewers) {
      const input = { office: { name: `机构${viewer.username}`, divisionId: COUNTY } };
      const { createOneOffice } = await maker.get(enter, { input });
      const query = `mutation { decideChangeRequests(input: { ids: ["${createOneOffice.changeRequest.id}"], verdict: APPROVE }) { results { userErrors { code } } } }`;
      const { data } = await (await api.as(viewer.username)).ask(query);
      const done = data?.decideChangeRequests.results[0].userErrors.length === 0;
      tally.one(`${viewer.username} decides on an office`, done, viewer.role === 'SECURITY_ADMIN');
    }
    tally.conclude('decisions on administration');
  });
});
