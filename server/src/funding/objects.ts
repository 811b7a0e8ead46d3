import { APP_ROLE } from '../kernel/store/roles.ts';
import { lotteryObjects } from './lottery-objects.ts';

/** Stages whose accounts may not be overdrawn: all but the one that stands for the world outside. */
const bounded = `(stage = 'ORIGIN' or credited >= debited)`;

const definer = 'stable security definer set search_path = public';
const balance = 'coalesce(sum(a.credited - a.debited), 0)::bigint';

const fundsOf = (holder: string, from: string, where: string): string =>
  `create or replace function funds_of_${holder}(holder bigint, stages text[]) returns bigint language sql ${definer} as $$
     select ${balance} from ${from} where ${where} = $1 and a.stage = any($2)
   $$`;

/**
 * What keeps the ledger true under any writer: a transfer and both its accounts are of one kind of fund, an account of
 * its source's kind, by composite keys; a transfer moves the sums of its accounts itself, locked in the order of their
 * ids, and is numbered and dated after that, so that numbers follow the order in which sums moved; no account is overdrawn; and rows that are written stay as they are, for the owner of the tables, too.
 */
export const fundingObjects: string[] = [
  `create unique index if not exists funding_source_and_kind on funding_source (id, kind)`,
  `create unique index if not exists ledger_account_and_kind on ledger_account (id, fund_kind)`,
  `create unique index if not exists ledger_account_once on ledger_account (source_id, allocation_id, commitment_id, stage) nulls not distinct`,
  `alter table ledger_transfer drop constraint if exists transfer_from_same_kind, drop constraint if exists transfer_to_same_kind`,
  `alter table ledger_account drop constraint if exists account_of_its_source, drop constraint if exists ledger_account_not_overdrawn, drop constraint if exists ledger_account_sums`,
  `alter table ledger_account add constraint account_of_its_source foreign key (source_id, fund_kind) references funding_source (id, kind)`,
  `alter table ledger_account add constraint ledger_account_not_overdrawn check ${bounded}`,
  `alter table ledger_account add constraint ledger_account_sums check (credited >= 0 and debited >= 0)`,
  `alter table ledger_transfer add constraint transfer_from_same_kind foreign key (from_id, fund_kind) references ledger_account (id, fund_kind)`,
  `alter table ledger_transfer add constraint transfer_to_same_kind foreign key (to_id, fund_kind) references ledger_account (id, fund_kind)`,
  `alter table ledger_transfer drop constraint if exists transfer_amount, drop constraint if exists transfer_between_two`,
  `alter table ledger_transfer add constraint transfer_amount check (amount > 0)`,
  `alter table ledger_transfer add constraint transfer_between_two check (from_id <> to_id)`,

  `create sequence if not exists ledger_entry as integer`,
  `create or replace function post_transfer() returns trigger language plpgsql security definer set search_path = public as $$
   begin
     new.request_id := nullif(current_setting('scope.request', true), '')::bigint;
     perform 1 from ledger_account where id in (new.from_id, new.to_id) order by id for update;
     new.entry_number := nextval('ledger_entry');
     new.created_at := clock_timestamp();
     update ledger_account set debited = debited + new.amount where id = new.from_id;
     update ledger_account set credited = credited + new.amount where id = new.to_id;
     return new;
   end $$`,
  `create or replace trigger post before insert on ledger_transfer for each row execute function post_transfer()`,

  `create or replace function open_empty() returns trigger language plpgsql as $$
   begin new.credited := 0; new.debited := 0; return new; end $$`,
  `create or replace trigger open_empty before insert on ledger_account for each row execute function open_empty()`,

  `create or replace function refuse_rewriting() returns trigger language plpgsql as $$
   begin raise exception 'what is in the ledger stays as it is' using errcode = 'restrict_violation'; end $$`,
  `create or replace trigger stays before update or delete or truncate on ledger_transfer for each statement execute function refuse_rewriting()`,
  `create or replace trigger stays before delete or truncate on ledger_account for each statement execute function refuse_rewriting()`,
  `create or replace function only_sums_move() returns trigger language plpgsql as $$
   begin
     if (new.id, new.stage, new.fund_kind, new.source_id, new.division_id) is distinct from (old.id, old.stage, old.fund_kind, old.source_id, old.division_id)
       or pg_trigger_depth() < 2 then
       raise exception 'an account changes by transfers only' using errcode = 'restrict_violation';
     end if;
     return new;
   end $$`,
  `create or replace trigger only_sums_move before update on ledger_account for each row execute function only_sums_move()`,

  `create or replace function lock_accounts(ids bigint[]) returns setof ledger_account language sql volatile security definer set search_path = public as $$
     select * from ledger_account where id = any($1) order by id for no key update
   $$`,
  `revoke execute on function lock_accounts(bigint[]) from public`,
  `grant execute on function lock_accounts(bigint[]) to ${APP_ROLE}`,

  // A county may be given money of a source above it, which its people do not see: they see what it is called.
  `create or replace function funding_source_name(source bigint) returns text language sql ${definer} as $$
     select name from funding_source where id = $1 $$`,
  `create or replace function funding_source_kind(source bigint) returns text language sql ${definer} as $$
     select kind from funding_source where id = $1 $$`,

  `create or replace function funds_reversed(stage text, act bigint) returns bigint language sql ${definer} as $$
     select coalesce(sum(r.amount), 0)::bigint from fund_reversal r where r.stage = $1
       and case $1 when 'APPROPRIATION' then r.appropriation_id when 'ALLOCATION' then r.allocation_id
         when 'COMMITMENT' then r.commitment_id else r.disbursement_id end = $2
   $$`,
  `create or replace function funds_carried_over(source bigint) returns bigint language sql ${definer} as $$
     select coalesce(sum(t.amount), 0)::bigint from ledger_transfer t join ledger_account a on a.id = t.from_id
     where a.source_id = $1 and t.reason = 'CARRY_OVER'
   $$`,

  fundsOf('source', 'ledger_account a', 'a.source_id'),
  fundsOf('programme', 'ledger_account a join allocation l on l.id = a.allocation_id', 'l.programme_id'),
  fundsOf('allocation', 'ledger_account a', 'a.allocation_id'),
  fundsOf('commitment', 'ledger_account a', 'a.commitment_id'),
  `create or replace function funds_received(source bigint) returns bigint language sql ${definer} as $$
     select coalesce(sum(case when t.to_id = a.id then t.amount else -t.amount end), 0)::bigint
     from ledger_account a join ledger_transfer t on a.id in (t.to_id, t.from_id)
       join ledger_account o on o.id = case when t.to_id = a.id then t.from_id else t.to_id end
     where a.source_id = $1 and a.stage = 'APPROPRIATED' and (o.stage = 'ORIGIN' or o.source_id <> $1 and t.to_id = a.id)
   $$`,
  ...lotteryObjects,
];
