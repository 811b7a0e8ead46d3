/** What an entry's digest covers, as SQL over columns or variables of these names. */
const covered = (p: string): string =>
  `${p}previous || '|' || ${p}shard || '|' || ${p}seq || '|' || to_char(${p}at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS') || '|' || coalesce(${p}account_id::text, '') || '|' || coalesce(${p}role, '') || '|' || ${p}action || '|' || coalesce(${p}resource, '') || '|' || coalesce(${p}record_id::text, '') || '|' || coalesce(${p}request_id::text, '') || '|' || ${p}detail::text`;

const digest = (p: string): string => `encode(sha256(convert_to(${covered(p)}, 'UTF8')), 'hex')`;

/**
 * The log's database side. `append_audit` runs with its owner's rights; the application's role may call it and read,
 * nothing else. Rows cannot be changed or deleted by anybody short of removing the trigger, which `verify` then shows
 * by the broken chain.
 */
export const auditObjects: string[] = [
  `create table if not exists public.audit_head (shard integer primary key, seq integer not null, digest text not null)`,
  `create or replace function append_audit(p_shard integer, p_account bigint, p_role text, p_action text, p_resource text, p_record bigint, p_request bigint, p_detail jsonb)
   returns void language plpgsql security definer set search_path = public as $$
declare
  e audit_entry;
begin
  insert into audit_head values (p_shard, 0, '') on conflict do nothing;
  select h.seq + 1, h.digest into e.seq, e.previous from audit_head h where h.shard = p_shard for update;
  e.shard := p_shard; e.at := clock_timestamp(); e.account_id := p_account; e.role := p_role; e.action := p_action;
  e.resource := p_resource; e.record_id := p_record; e.request_id := p_request; e.detail := p_detail;
  e.digest := ${digest('e.')};
  insert into audit_entry (shard, seq, at, account_id, role, action, resource, record_id, request_id, detail, previous, digest)
  values (e.shard, e.seq, e.at, e.account_id, e.role, e.action, e.resource, e.record_id, e.request_id, e.detail, e.previous, e.digest);
  update audit_head set seq = e.seq, digest = e.digest where shard = p_shard;
end $$`,
  `create or replace function refuse_change() returns trigger language plpgsql as $$ begin raise exception 'audit entries are never changed'; end $$`,
  `drop trigger if exists append_only on public.audit_entry`,
  `create trigger append_only before update or delete or truncate on public.audit_entry for each statement execute function refuse_change()`,
];

/** Entries whose digest or link does not fit, and heads that do not fit their last entry; no rows: the log is whole. */
export const verifySql = `
  with chained as (
    select *, lag(e.digest, 1, '') over (partition by shard order by seq) as before, lag(e.seq, 1, 0) over (partition by shard order by seq) as seq_before from audit_entry e
  ), broken as (
    select shard, seq, 'DIGEST' as problem from chained e where digest <> ${digest('e.')}
    union all select shard, seq, 'LINK' from chained where previous <> before
    union all select shard, seq, 'GAP' from chained where seq <> seq_before + 1
    union all select h.shard, h.seq, 'HEAD' from audit_head h
      where not exists (select 1 from audit_entry e where e.shard = h.shard and e.seq = h.seq and e.digest = h.digest)
         or exists (select 1 from audit_entry e where e.shard = h.shard and e.seq > h.seq)
    union all select distinct e.shard, 0, 'HEAD' from audit_entry e where not exists (select 1 from audit_head h where h.shard = e.shard)
  ) select shard, seq, problem from broken order by 1, 2`;
