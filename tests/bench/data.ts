import pg from 'pg';

export const PRACTITIONERS = Number(process.env.BENCH_PRACTITIONERS ?? 200_000);

const county = `(array['350404001001','350405001001','350421100200','350423100200','350424100200','350425100200','350426100200','350428100200','350429100200','350430100200','350481001001'])[1 + i % 11]`;
const sector = `(array['CIVIL_AFFAIRS','TRADE_UNION','YOUTH_LEAGUE','WOMENS_FEDERATION','DISABLED_FEDERATION'])[1 + i % 5]`;

/** Rows in bulk, straight into the tables: triggers off, so what they would fill in is filled in here. */
const statements = (n: number): string[] => [
  `set session_replication_role = replica`,
  `create temp table place as select i as at, (select min(d.id) from division d where d.id >= ${county} and d.level in ('TOWN','COMMUNITY') and d.valid_to is null) as id from generate_series(0, 10) i`,
  `insert into institution (id, name, kind, sector, division_id, public_benefit) select i, '机构' || i, 'PUBLIC_INSTITUTION', ${sector}, p.id, i % 3 = 0 from generate_series(1, ${n / 40}) i join place p on p.at = i % 11`,
  `insert into post (id, name, institution_id, kind, level, quota, state, scope_division, scope_sector, scope_institution)
   select i, '岗位' || i, s.id, 'GENERAL', 'MID', 50, 'OPEN', s.division_id, s.sector, s.id from generate_series(1, ${n / 10}) i join institution s on s.id = 1 + i % ${n / 40}`,
  `insert into practitioner (id, name, pinyin, initials, document_number_cipher, document_number_blind, document_number_mask, sex, birth_date, division_id, sector, institution_id, community_worker)
   select i, '人员' || md5(i::text), 'renyuan', 'ry', 'k1.x', 'b' || i, '350***********' || lpad((i % 10000)::text, 4, '0'), (array['MALE','FEMALE'])[1 + i % 2], date '1960-01-01' + (i * 37) % 14000, p.id, ${sector}, 1 + (i::bigint * 6151) % ${n / 40}, i % 4 = 0
   from generate_series(1, ${n}) i join place p on p.at = i % 11`,
  `insert into certificate (practitioner_id, level, number, issued_on, scope_division, scope_sector, scope_institution, scope_person)
   select p.id, (array['ASSISTANT','MID','SENIOR'])[k], 'C' || p.id || '-' || k, date '2010-01-01' + ((p.id * k) % 5000)::int, p.division_id, p.sector, p.institution_id, p.id from practitioner p, lateral generate_series(1, (1 + p.id % 3)::int) k`,
  `insert into equivalence (practitioner_id, level, recognized_on, basis, scope_division, scope_sector, scope_institution, scope_person)
   select p.id, 'MID', date '2015-01-01' + (p.id % 2000)::int, '依据', p.division_id, p.sector, p.institution_id, p.id from practitioner p where p.id % 5 = 0`,
  `insert into appointment (practitioner_id, post_id, start_on, end_on, scope_division, scope_sector, scope_institution, scope_person)
   select p.id, 1 + (p.id * 31) % ${n / 10}, date '2016-01-01' + (p.id % 2000)::int, null, p.division_id, p.sector, p.institution_id, p.id from practitioner p`,
  ...['institution', 'post', 'practitioner', 'certificate', 'equivalence', 'appointment'].map(
    (t) => `select setval(pg_get_serial_sequence('${t}', 'id'), (select max(id) from ${t}))`,
  ),
  `analyze`,
  `set session_replication_role = origin`,
];

/** Fills a prepared database with a register of the size that performance is measured at. */
export async function fill(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    for (const statement of statements(PRACTITIONERS)) await owner.query(statement);
    await owner.query('vacuum analyze');
  } finally {
    await owner.end();
  }
}
