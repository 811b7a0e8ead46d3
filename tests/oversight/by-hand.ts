/**
 * Every figure once more, by SQL written apart from the product's: no function of its own, other joins, the merger of
 * 2021 spelled out. `$on`, `$basis` are days, `$from`, `$to` bound the area's codes.
 */

const merged = `(select s.from_id, s.to_id from division_succession s where s.since = '2021-02-03')`;

/** Where a code stood on the basis day: carried over the merger in whichever direction it lies. */
const placed = (code: string): string => `case
  when $basis::date >= '2021-02-03' then coalesce((select m.to_id from ${merged} m where m.from_id = ${code}), ${code})
  when ${code} = '350404000000' then '350400000000'
  else coalesce((select m.from_id from ${merged} m where m.to_id = ${code}), ${code}) end`;

const endOfDay = `(($on::date + 1)::text || ' 00:00:00+08')::timestamptz`;

/** The revision that was in force, else the first of somebody who was entered later and is still there. */
const revision = (table: string): string => `
  select h.*, true as known from history.${table} h
    where h.rev_operation <> 'DELETE' and h.rev_from < ${endOfDay} and coalesce(h.rev_to, 'infinity') >= ${endOfDay}
  union all
  select h.*, false from history.${table} h join public.${table} t on t.id = h.id
    where not exists (select 1 from history.${table} e where e.id = h.id and e.rev_from < ${endOfDay})
      and h.rev_from = (select min(e.rev_from) from history.${table} e where e.id = h.id)`;

const holds = (...levels: string[]): string => {
  const list = levels.map((l) => `'${l}'`).join();
  return `(exists (select 1 from certificate c where c.practitioner_id = p.id and c.issued_on <= $on and c.level in (${list}))
    or exists (select 1 from equivalence e where e.practitioner_id = p.id and e.recognized_on <= $on and e.level in (${list})))`;
};
const anyLevel = holds('ASSISTANT', 'MID', 'SENIOR');
const college = `p.education in ('10', '11', '14', '17', '20', '21', '28', '30', '31')`;
const professional = `(${anyLevel} or (${college} and p.major = '社会工作'))`;

const people = `select p.*, ${placed('p.division_id')} as place from (${revision('practitioner')}) p
  where p.practising_since <= $on and (p.engagement = 'ON_POST' or (not p.known and exists
    (select 1 from appointment a where a.practitioner_id = p.id and $on between a.start_on and a.end_on - 1)))`;

const countPeople = (condition: string): string =>
  `select count(*) from (${people}) p where p.place >= $from and p.place < $to and ${condition}`;

const flagged = `exists (select 1 from area_flag f where f.since <= $on and coalesce(f.until, 'infinity') > $on
  and left(p.place, 6) = left(${placed('f.division_id')}, 6))`;

const urban = `exists (select 1 from community_class k where ${placed('k.division_id')} = d.id and k.class_code like '1%' and k.since <= $on)`;
const communities = `from division d where d.community_kind = 'RESIDENTS' and coalesce(d.valid_from, '-infinity') <= $basis
  and coalesce(d.valid_to, 'infinity') > $basis and d.id >= $from and d.id < $to and ${urban}`;

/** Rows of a table that are dated from one day to another, with the county they lie in. */
const dated = (table: string, from: string, until: string): string =>
  `select r.*, ${placed('r.division_id')} as place from ${table} r
    where r.${from} <= $on and coalesce(r.${until}, 'infinity') > $on`;
const pilots = (condition: string): string =>
  `select count(*) from (${dated('pilot', 'designated_on', 'ended_on')}) r where r.place >= $from and r.place < $to and ${condition}`;
const bases = dated('training_base', 'established_on', 'closed_on');
const counties = `from division d where d.level = 'COUNTY' and coalesce(d.valid_from, '-infinity') <= $basis
  and coalesce(d.valid_to, 'infinity') > $basis and d.id >= $from and d.id < $to`;

export const byHand: Record<string, { numerator: string; denominator?: string }> = {
  PRACTITIONERS: { numerator: countPeople('true') },
  TALENT: { numerator: countPeople(`(${college} or ${professional})`), denominator: countPeople('true') },
  PROFESSIONALS: { numerator: countPeople(professional), denominator: countPeople('true') },
  ASSISTANT: {
    numerator: countPeople(`${holds('ASSISTANT')} and not ${holds('MID', 'SENIOR')}`),
    denominator: countPeople(professional),
  },
  MID: {
    numerator: countPeople(`${holds('MID')} and not ${holds('SENIOR')}`),
    denominator: countPeople(professional),
  },
  MID_AND_ABOVE: { numerator: countPeople(holds('MID', 'SENIOR')), denominator: countPeople(professional) },
  SENIOR: { numerator: countPeople(holds('SENIOR')), denominator: countPeople(professional) },
  ENCOURAGED_AREAS: {
    numerator: countPeople(`${professional} and ${flagged}`),
    denominator: countPeople(professional),
  },
  URBAN_COVERAGE: {
    numerator: `select count(*) ${communities} and exists (select 1 from (${people}) p where p.place = d.id and p.community_worker and ${professional})`,
    denominator: `select count(*) ${communities}`,
  },
  ORGANIZATIONS: {
    numerator: `select count(*) from (select i.*, ${placed('i.division_id')} as place from (${revision('institution')}) i) i
      where i.place >= $from and i.place < $to and coalesce(i.deregistered_on, 'infinity') > $on and (i.known or exists (select 1 from post o where o.institution_id = i.id and o.established_on <= $on))
      and ((i.public_benefit and i.kind <> 'ENTERPRISE') or (i.kind = 'PRIVATE_NON_ENTERPRISE'
        and exists (select 1 from (${people}) p where p.institution_id = i.id and ${professional})))`,
  },
  PROVINCIAL_PILOTS: { numerator: pilots(`r.level = 'PROVINCIAL' and r.kind = 'COMPREHENSIVE'`) },
  MUNICIPAL_PILOTS: { numerator: pilots(`r.level = 'MUNICIPAL'`) },
  TRAINING_BASES: {
    numerator: `select count(*) from (${bases}) r where r.place >= $from and r.place < $to`,
  },
  TRAINING_BASE_COVERAGE: {
    numerator: `select count(*) ${counties} and exists (select 1 from (${bases}) r where left(r.place, 6) = left(d.id, 6))`,
    denominator: `select count(*) ${counties}`,
  },
};

/** A statement with its values set in, all of which are days and codes. */
export const filled = (sql: string, values: Record<'on' | 'basis' | 'from' | 'to', string>): string =>
  sql.replaceAll(/\$(on|basis|from|to)\b(::date)?/g, (_, name: keyof typeof values) =>
    name === 'on' || name === 'basis' ? `date '${values[name]}'` : `'${values[name]}'`,
  );
