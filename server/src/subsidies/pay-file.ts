import type { EntityManager } from '@mikro-orm/postgresql';
import { unitOfWork, type Services } from '../approvals/services.ts';
import { BankAccount } from '../funding/bank-account.entity.ts';
import { PAYERS } from '../funding/payers.ts';
import { resourceOf } from '../kernel/declare/resource.ts';
import { forbidden, invalid, notFound, type Problem } from '../kernel/errors.ts';
import { visibleIds } from '../kernel/query/matching.ts';
import type { Actor } from '../kernel/scope/actor.ts';
import { demand } from '../kernel/scope/matrix.ts';
import { appendAudit } from '../kernel/store/audit.ts';
import { dayOf, type Day } from '../kernel/values/day.ts';
import { unseal } from '../kernel/values/sealed.ts';
import type { SubsidyPayment } from './pay-file.types.ts';
import { SubsidyRun } from './subsidy-run.entity.ts';

interface Row extends Omit<SubsidyPayment, 'account' | 'amount'> {
  amount: string;
  accountId: string | null;
  sealed: string | null;
}

/** One row a person, corrections set off, with the account in use that day; who comes to nothing or less gets none. */
const paymentsSql = `select p.id::text as "practitionerId", p.name, p.document_number_mask as "documentNumber", r.amount::text,
    a.id::text as "accountId", a.bank, a.number_cipher as sealed
  from (select l.practitioner_id, sum(l.amount) as amount, min(l.id) as first from subsidy_line l
        where l.run_id = ? and l.state <> 'EXCLUDED' group by 1 having sum(l.amount) > 0) r
  join practitioner p on p.id = r.practitioner_id
  left join lateral (select * from bank_account b where b.practitioner_id = p.id and b.since <= ? and (b.until is null or b.until > ?)
    order by b.since desc limit 1) a on true
  order by r.first`;

/** Whom a settled run pays how much, and where to. Opens what is sealed, so the log says who had it opened. */
export async function payFile(
  services: Services,
  actor: Actor,
  runId: string,
): Promise<{ payments: SubsidyPayment[]; problems: Problem[] }> {
  const decl = resourceOf(SubsidyRun);
  demand(decl, 'disburse', actor);
  if (actor.readOnly || !PAYERS.includes(actor.role)) throw forbidden('生成发放文件');
  const problems = (await visibleIds({ actor, reader: services.reader }, decl, [runId])).has(runId)
    ? []
    : [notFound('找不到这个批次，或它不在您的范围内。', ['runId'])];
  if (problems.length > 0) return { payments: [], problems };
  return unitOfWork(services, actor, async (em) => {
    if (!(await isSettled(em, runId)))
      return {
        payments: [],
        problems: [invalid('批次列支之后才能生成发放文件。', ['runId'], 'NOT_COMMITTED')],
      };
    const payments = await paymentsOf(em, runId, dayOf(services.now()));
    const detail = { people: payments.length, accounts: payments.filter((p) => p.account).length };
    appendAudit(em, actor, { action: 'subsidyRun.payFile', resource: decl.plural, recordId: runId, detail });
    return { payments, problems: [] };
  });
}

async function isSettled(em: EntityManager, runId: string): Promise<boolean> {
  const [run] = (await em.execute('select state from subsidy_run where id = ?', [runId])) as {
    state: string;
  }[];
  return run?.state === 'COMMITTED' || run?.state === 'DISBURSED';
}

async function paymentsOf(em: EntityManager, runId: string, today: Day): Promise<SubsidyPayment[]> {
  const rows = (await em.execute(paymentsSql, [runId, today, today])) as Row[];
  const { table } = resourceOf(BankAccount);
  return rows.map(({ sealed, accountId, amount, ...row }) => ({
    ...row,
    amount: Number(amount),
    account: sealed && unseal(sealed, { table, id: accountId!, field: 'number' }),
  }));
}
