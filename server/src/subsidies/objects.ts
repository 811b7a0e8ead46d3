const days = (column: string): string => `to_char(${column}, 'YYYY-MM-DD')`;
const rowsAs = (fields: string, from: string): string =>
  `coalesce((select json_agg(json_build_object(${fields})) from ${from}), '[]'::json)`;

/** Of everybody, in every county: with one county's records alone, two might pay for the same day. */
export const subsidyObjects: string[] = [
  `create or replace function subsidy_person_rows(people bigint[]) returns table (id bigint, rows json) language sql stable security definer set search_path = public as $$
     select p.id, json_build_object(
       'appointments', ${rowsAs(
         `'since', ${days('a.start_on')}, 'until', ${days('a.end_on')}, 'division', i.division_id, 'institution', i.kind, 'level', s.level`,
         `appointment a join post s on s.id = a.post_id join institution i on i.id = s.institution_id where a.practitioner_id = p.id`,
       )},
       'certificates', ${rowsAs(`'level', c.level, 'since', ${days('c.issued_on')}`, 'certificate c where c.practitioner_id = p.id')},
       'registrations', ${rowsAs(
         `'since', ${days('r.valid_from')}, 'last', ${days('r.valid_until')}, 'cancelledOn', ${days('r.cancelled_on')}, 'suspendedFrom', ${days('r.suspended_from')}, 'suspendedLast', ${days('r.suspended_until')}`,
         'registration r where r.practitioner_id = p.id',
       )},
       'titles', ${rowsAs(`'since', ${days('t.since')}, 'until', ${days('t.until')}, 'monthly', t.monthly`, 'community_title t where t.practitioner_id = p.id')},
       'allowances', ${rowsAs(`'since', ${days('l.since')}, 'until', ${days('l.until')}, 'fund', l.fund`, 'living_allowance l where l.practitioner_id = p.id')},
       'gaps', coalesce((select json_agg(${days('g.month')}) from insurance_gap g where g.practitioner_id = p.id), '[]'::json))
     from unnest($1) p(id)
   $$`,
  `create or replace function subsidy_run_figures(run bigint) returns table (people integer, total bigint, payable bigint, recoverable bigint, challenged integer, difference bigint) language sql stable security definer set search_path = public as $$
     select count(*) filter (where net > 0)::int, coalesce(sum(net), 0)::bigint, coalesce(sum(net) filter (where net > 0), 0)::bigint,
       coalesce(-sum(net) filter (where net < 0), 0)::bigint, coalesce(sum(doubts), 0)::int, coalesce(sum(change), 0)::bigint
     from (select coalesce(sum(l.amount) filter (where l.state <> 'EXCLUDED'), 0) as net,
             count(*) filter (where l.state = 'CHALLENGED') as doubts,
             sum(case when l.state = 'EXCLUDED' then 0 else l.amount end - l.previous_amount) filter (where l.kind = 'ORDINARY') as change
           from subsidy_line l where l.run_id = $1 group by l.practitioner_id) people
   $$`,
  `create unique index if not exists subsidy_run_of_month on subsidy_run (division_id, month) where state <> 'CANCELLED'`,
];
