const definer = 'stable security definer set search_path = public';
const stages = (...names: string[]): string => `'{${names.join(',')}}'`;
const held = 'sum(a.credited - a.debited)';
const rate = (part: string, whole: string): string => `round(100.0 * ${part} / nullif(${whole}, 0), 2)`;

/** Sums of the very figures that the list of sources shows, so that the two cannot differ. */
const ofSource = (name: string): string => `funds_of_source(s.id, ${name})`;
const yearly = `create or replace function lottery_year(division text, year integer) returns jsonb language sql ${definer} as $$
  select jsonb_build_object('received', received, 'allocated', allocated, 'committed', committed, 'disbursed', disbursed,
    'allReceived', all_received, 'executionRate', ${rate('disbursed', 'received')}, 'share', ${rate('received', 'all_received')})
  from (
    select coalesce(sum(funds_received(s.id)), 0)::bigint as all_received,
      coalesce(sum(funds_received(s.id)) filter (where s.kind = 'LOTTERY'), 0)::bigint as received,
      coalesce(sum(${ofSource(stages('ALLOCATED', 'COMMITTED', 'DISBURSED'))}) filter (where s.kind = 'LOTTERY'), 0)::bigint as allocated,
      coalesce(sum(${ofSource(stages('COMMITTED', 'DISBURSED'))}) filter (where s.kind = 'LOTTERY'), 0)::bigint as committed,
      coalesce(sum(${ofSource(stages('DISBURSED'))}) filter (where s.kind = 'LOTTERY'), 0)::bigint as disbursed
    from funding_source s where s.division_id = $1 and s.fiscal_year = $2) of_year
$$`;

/** What the money went to, programme by programme: only what is lottery money of theirs. */
const projects = `create or replace function lottery_projects(division text, year integer) returns jsonb language sql ${definer} as $$
  select coalesce(jsonb_agg(jsonb_build_object('name', name, 'purpose', purpose, 'division', place, 'allocated', allocated,
    'committed', committed, 'disbursed', disbursed, 'effect', effect) order by allocated desc, id), '[]')
  from (
    select g.id, g.name, g.purpose, g.effect, d.name as place, ${held}::bigint as allocated,
      coalesce(${held} filter (where a.stage <> 'ALLOCATED'), 0)::bigint as committed,
      coalesce(${held} filter (where a.stage = 'DISBURSED'), 0)::bigint as disbursed
    from funding_source s join ledger_account a on a.source_id = s.id join allocation l on l.id = a.allocation_id
      join funding_programme g on g.id = l.programme_id join division d on d.id = g.division_id
    where s.kind = 'LOTTERY' and s.division_id = $1 and s.fiscal_year = $2
    group by g.id, g.name, g.purpose, g.effect, d.name having ${held} > 0) funded
$$`;

/** What the yearly report of lottery money shows (三(二)). */
export const lotteryObjects: string[] = [
  yearly,
  projects,
  `create or replace function lottery_figures(division text, year integer) returns jsonb language sql ${definer} as $$
     select lottery_year($1, $2) || jsonb_build_object('before', lottery_year($1, $2 - 1), 'projects', lottery_projects($1, $2)) $$`,
  // By the parameter as it stands when the year to be told of is over.
  `create or replace function lottery_due_on(year integer) returns date language sql ${definer} as $$
     select (($1 + 1) || '-' || (p.value::jsonb ->> 0))::date from policy_parameter p
     where p.key = 'funding.lottery.publish-by' and coalesce(p.valid_from, '-infinity') <= make_date($1 + 1, 1, 1)
     order by p.valid_from desc nulls last limit 1 $$`,
];
