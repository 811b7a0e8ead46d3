import { offerLedgerCheck } from '../funding/verification.ts';

/**
 * Lines against the ledger, county by county, to fen: what the lines of paid runs come to is what was paid out on their
 * commitments, less what their people still have to give back.
 */
export const reconciliationSql = `select r.division_id as division, sum(f.total)::bigint as lines,
    coalesce(sum(funds_of_commitment(r.commitment_id, '{DISBURSED}')), 0)::bigint as paid,
    sum(f.recoverable)::bigint as recoverable
  from subsidy_run r cross join lateral subsidy_run_figures(r.id) f where r.state = 'DISBURSED' group by 1`;

offerLedgerCheck({
  name: '补贴明细与账目逐县相符',
  sql: `select format('%s：明细 %s，已付 %s，应收回 %s', division, lines, paid, recoverable) as problem
        from (${reconciliationSql}) c where lines <> paid - recoverable and not (paid between lines and lines + recoverable)`,
});

offerLedgerCheck({
  name: '补贴批次的承诺等于其应发金额',
  sql: `select format('批次 %s：应发 %s，承诺 %s', r.id, f.payable, c.amount) as problem
        from subsidy_run r cross join lateral subsidy_run_figures(r.id) f join commitment c on c.id = r.commitment_id
        where f.payable <> c.amount`,
});

offerLedgerCheck({
  name: '没有人在同一月份被重复计发',
  sql: `select format('人员 %s %s：%s', practitioner_id, month, sum) as problem
        from (select l.practitioner_id, l.month, sum(l.amount) from subsidy_line l join subsidy_run r on r.id = l.run_id
              where l.state <> 'EXCLUDED' and r.state <> 'CANCELLED' group by 1, 2) s
        where sum < 0 or sum > (select max(value::bigint) from policy_parameter where key like 'subsidy.monthly.%')`,
});
