import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifySql } from '../../server/src/audit/objects.ts';
import { useApi, type Person } from '../support/api.ts';
import { citizenId } from '../support/citizen-id.ts';
import { appoint, oneOfEach } from '../support/people.ts';
import { create, decide, practitioner, update } from '../support/requests.ts';

const api = useApi({}, (a) => appoint(a, oneOfEach));
const secrets: string[] = [];
let owner: Client;

/** A batch of acts by several people: entries, changes, refusals, a revealed secret, a failed sign-in. */
beforeAll(async () => {
  owner = new Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
  const [union, coordinator] = [await api.as('union'), await api.as('coordinator')];
  for (let i = 0; i < 4; i++) await enterAndChange(union, coordinator, i);
  await api.as('union', 'wrong').catch(() => null);
});
afterAll(() => owner.end());

async function enterAndChange(union: Person, coordinator: Person, i: number): Promise<void> {
  const [documentNumber, mobile, next] = [
    citizenId('1988-08-08', 300 + i),
    `1387654${3200 + i}`,
    `1371234${5600 + i}`,
  ];
  secrets.push(documentNumber, mobile, next);
  const { requestId, recordId } = await create(union, practitioner({ documentNumber, mobile }));
  await decide(coordinator, [requestId], i === 3 ? 'REJECT' : 'APPROVE', '核对');
  if (i === 3) return;
  const changed = await update(union, recordId!, { mobile: next });
  await decide(coordinator, [changed.requestId]);
  await create(union, practitioner({ documentNumber }), { draft: true });
  const input = { resource: 'practitioners', id: recordId, field: 'documentNumber', reason: '核对证件' };
  await union.get('mutation($input: RevealSecretInput!) { revealSecret(input: $input) { value } }', {
    input,
  });
}

interface Problem {
  shard: number;
  seq: number;
  problem: string;
}

const verify = async (): Promise<Problem[]> => (await owner.query<Problem>(verifySql)).rows;

/** What verification finds after somebody with the owner's rights has tampered; the tampering is undone. */
async function after(tamper: string): Promise<string[]> {
  await owner.query('begin');
  try {
    await owner.query('alter table audit_entry disable trigger append_only');
    const { rowCount } = await owner.query(tamper);
    expect(rowCount).toBe(1);
    return (await verify()).map((p) => p.problem);
  } finally {
    await owner.query('rollback');
  }
}

/** The shard with the most entries; `last` and `middle` are positions in it. */
const longest = `(select shard from audit_entry group by shard order by count(*) desc limit 1)`;
const last = `shard = ${longest} and seq = (select max(seq) from audit_entry where shard = ${longest})`;
const middle = `shard = ${longest} and seq = 3`;

describe('the log', () => {
  test('is whole after a batch of acts', async () => {
    const { rows } = await owner.query<{ n: number; shards: number }>(
      'select count(*)::int as n, count(distinct shard)::int as shards from audit_entry',
    );
    expect(rows[0]!.n).toBeGreaterThan(20);
    expect(rows[0]!.shards).toBeGreaterThan(1);
    expect(await verify()).toEqual([]);
  });

  test('shows an entry that was altered, in whatever column', async () => {
    const columns = [
      `action = 'nothing'`,
      `account_id = null`,
      `role = 'ANALYST'`,
      `detail = '{"reason":"other"}'`,
      `at = at + interval '1 second'`,
      `record_id = 999`,
      `request_id = 999`,
      `resource = 'x'`,
    ];
    for (const change of columns)
      expect([change, await after(`update audit_entry set ${change} where ${middle}`)]).toEqual([
        change,
        expect.arrayContaining(['DIGEST']),
      ]);
    expect(await after(`update audit_entry set digest = repeat('0', 64) where ${middle}`)).toContain('LINK');
  });

  test('shows that an entry is missing, in the middle or at the end', async () => {
    expect(await after(`delete from audit_entry where ${middle}`)).toEqual(
      expect.arrayContaining(['GAP', 'LINK']),
    );
    expect(await after(`delete from audit_entry where ${last}`)).toEqual(['HEAD']);
  });

  test('shows an entry that was put in, at the end or between others', async () => {
    const forged = (seq: string): string =>
      `insert into audit_entry (shard, seq, at, action, detail, previous, digest)
       select shard, ${seq}, now(), 'forged', '{}', digest, repeat('0', 64) from audit_entry where ${last}`;
    expect(await after(forged('seq + 1'))).toEqual(expect.arrayContaining(['DIGEST', 'HEAD']));
    expect(await after(forged('-1'))).toContain('DIGEST');
  });

  test('shows an entry that was put in with a right digest, by its head', async () => {
    const copied = `insert into audit_entry (shard, seq, at, action, detail, previous, digest)
      select shard, seq + 1, e.at, 'forged', '{}', digest, encode(sha256(convert_to(digest || '|' || shard || '|' || (seq + 1) || '|' || to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS') || '|||forged||||{}', 'UTF8')), 'hex')
      from audit_entry e where ${last}`;
    expect(await after(copied)).toEqual(['HEAD']);
  });

  test('is changed by nobody while its trigger stands, its owner included', async () => {
    for (const sql of [
      'update audit_entry set role = null',
      'delete from audit_entry',
      'truncate audit_entry',
    ]) {
      await expect(owner.query(sql)).rejects.toThrow('audit entries are never changed');
    }
  });

  test('is read by the audit administrator alone', async () => {
    for (const { username, role } of oneOfEach) {
      const { data } = await (await api.as(username)).ask('{ auditEntries { totalCount } }');
      expect([role, data?.auditEntries?.totalCount > 0]).toEqual([role, role === 'AUDIT_ADMIN']);
    }
  });
});

test('no secret stands in plain text in any column of any table, now or in history', async () => {
  const columns = await owner.query<{ name: string; column: string }>(
    `select format('%I.%I', table_schema, table_name) as name, quote_ident(column_name) as column from information_schema.columns
     where table_schema in ('public', 'history') and data_type in ('text', 'jsonb', 'json', 'character varying', 'bytea', 'ARRAY')`,
  );
  expect(columns.rows.length).toBeGreaterThan(100);
  const found: string[] = [];
  for (const { name, column } of columns.rows) {
    const { rowCount } = await owner.query(
      `select 1 from ${name} t where exists (select 1 from unnest($1::text[]) s where t.${column}::text like '%' || s || '%') limit 1`,
      [secrets],
    );
    if (rowCount) found.push(`${name}.${column}`);
  }
  expect(found).toEqual([]);
});
