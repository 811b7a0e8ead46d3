/** Figures of appraisals that other contexts build on. */
export const appraisalObjects: string[] = [
  `create or replace function days_in_post(person bigint, post bigint, since date, until date) returns integer language sql stable as $$
     select coalesce(sum(least(coalesce(a.end_on, $4 + 1), $4 + 1) - greatest(a.start_on, $3)), 0)::int
     from appointment a
     where a.practitioner_id = $1 and a.post_id = $2 and a.start_on <= $4 and (a.end_on is null or a.end_on > $3)
   $$`,
  // Who changed post has one grade a period: that of the post held longest. It waits until every appraisal of the
  // period is concluded and no appeal is open, so that nobody rises or is honoured on what may still change.
  `create or replace function appraisal_grades(person bigint) returns table (ends_on date, grade text, total numeric) language sql stable as $$
     select distinct on (p.end_on) p.end_on, r.grade, r.total
     from appraisal a
     join appraisal_period p on p.id = a.period_id
     cross join lateral (select g.grade, g.total from appraisal_result g where g.appraisal_id = a.id order by g.id desc limit 1) r
     where a.practitioner_id = $1 and a.state = 'CONCLUDED'
       and not exists (
         select 1 from appraisal o
         where o.practitioner_id = $1 and o.period_id = a.period_id
           and (o.state = 'RATING' or exists (select 1 from appraisal_appeal c where c.appraisal_id = o.id and c.state = 'LODGED')))
     order by p.end_on desc, days_in_post($1, a.post_id, p.start_on, p.end_on) desc, a.id
   $$`,
];
