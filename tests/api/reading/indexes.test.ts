import { beforeAll, describe, expect, test, vi } from 'vitest';
import { Draw } from '../../support/random-query-draw.ts';
import { useApi, type Person } from '../../support/api.ts';
import { appoint, COUNTY } from '../../support/people.ts';
import { arrangeRegister } from '../../support/practitioners.ts';

interface Node {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  Plans?: Node[];
}

const api = useApi({}, async (a) => {
  const { institutions, practitioners } = await arrangeRegister(a, Draw.seeded(20261127), 60);
  await appoint(a, [
    { username: 'city', role: 'COORDINATOR' },
    { username: 'clerk', role: 'INSTITUTION_CLERK', subject: Number(institutions[0]!.id) },
    { username: 'person', role: 'PRACTITIONER', subject: Number(practitioners[0]!.id) },
  ]);
  const em = a.orm.em.fork();
  const further = `insert into practitioner (name, document_number_cipher, document_number_blind, document_number_mask, sector, division_id) select 'p' || g, 'c' || g, 'b' || g, 'm', 'TRADE_UNION', '${COUNTY}' from generate_series(1, 4000) g`;
  const certified = `insert into certificate (practitioner_id, level, number, issued_on) select id, 'MID', 'n' || id, '2020-01-01' from practitioner on conflict do nothing`;
  const told = `insert into notification (account_id, key, kind, title, resource, record_id) select a.id, 'k' || g, 'AWAITING', 't', 'changeRequests', g from account a, generate_series(1, 3000) g`;
  const signed = `insert into session (digest, account_id, started_at, seen_at) select a.id || 'd' || g, a.id, now(), now() from account a, generate_series(1, 3000) g where a.username <> 'clerk'`;
  for (const sql of [further, certified, told, signed, 'analyze']) await em.execute(sql);
});
const people = new Map<string, Person>();
beforeAll(async () => {
  for (const name of ['city', 'clerk', 'person']) people.set(name, await api.as(name));
});

const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];
const parsed = (text: string): Node[] => nodesOf((JSON.parse(text) as { Plan: Node }[])[0]!.Plan);

/** The steps of the plan of a query's one statement, as the person's role and scope have it. */
async function planOf(name: string, query: string): Promise<Node[]> {
  const { reader } = api.server;
  const asked = vi.spyOn(reader, 'rows');
  await people.get(name)!.get(query);
  const [{ text, values }, actor] = asked.mock.calls[0]!;
  asked.mockRestore();
  const rows = await reader.rows({ text: `explain (format json) ${text}`, values }, actor);
  return parsed(rows.map(([line]) => line).join('\n'));
}

async function planOfOwner(sql: string): Promise<Node[]> {
  const [row] = (await api.orm.em.fork().execute(`explain (format json) ${sql}`)) as {
    'QUERY PLAN': Node[];
  }[];
  return parsed(JSON.stringify(row!['QUERY PLAN']));
}

const scanned = (plan: Node[]): (string | undefined)[] =>
  plan.filter((n) => n['Node Type'] === 'Seq Scan').map((n) => n['Relation Name']);
const indexes = (plan: Node[]): (string | undefined)[] => plan.flatMap((n) => n['Index Name'] ?? []);

describe('no table is read as a whole', () => {
  test.each([
    ['person', 'certificate_scope_person_id_index'],
    ['clerk', 'certificate_scope_institution_id_index'],
  ])('for what is a %s’s own, listed or counted', async (name, index) => {
    const listed = await planOf(name, '{ certificates { nodes { number } } }');
    const counted = await planOf(name, '{ certificates { totalCount } }');
    for (const plan of [listed, counted]) {
      expect(scanned(plan)).not.toContain('certificate');
      expect(indexes(plan)).toContain(index);
    }
  });

  test('for the lists of records as they were at a time', async () => {
    const asOf = new Date().toISOString();
    const plan = await planOf(
      'city',
      `{ practitioners(first: 3, asOf: "${asOf}") { nodes { certificates { nodes { number } } } } }`,
    );
    expect(indexes(plan)).toContain('certificate_practitioner_id_index');
    expect(scanned(plan)).not.toContain('certificate');
  });

  test('for what awaits nobody any more, and for the sessions of an account', async () => {
    const forgetting = await planOfOwner(
      `update notification set read_at = now() where resource = 'changeRequests' and record_id = 7 and kind in ('AWAITING', 'OVERDUE') and read_at is null`,
    );
    expect(indexes(forgetting)).toContain('notification_unread_about');
    const [clerk] = (await api.orm.em.fork().execute(`select id from account where username = 'clerk'`)) as [
      { id: string },
    ];
    const ending = await planOfOwner(`delete from session where account_id = ${clerk.id}`);
    expect(indexes(ending)).toContain('session_account_id_index');
  });
});
