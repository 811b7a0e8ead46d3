import type { Change, RuleContext, Values, Violation } from '../kernel/change/behaviour.ts';
import { yuan } from '../kernel/values/money.ts';
import { paying } from '../funding/payable.rules.ts';
import { releases, type MilestonePaymentFacts } from './milestone-payment.rules.ts';

const clause = '二(二)3';
const refuse = (field: string, code: string, message: string, by = clause): Violation[] => [
  { field, code, message, clause: by },
];

const sum = (payments: Values[], field: string): number =>
  payments.reduce((total, payment) => total + Number(payment[field] ?? 0), 0);

/** What is kept back, and what remains to be paid; what was kept back once stays so whatever the percentage becomes. */
export function deriveNet({ kind, after }: Change, { parameter }: RuleContext): Values {
  if (!after || (kind !== 'CREATE' && kind !== 'UPDATE')) return {};
  const gross = Number(after.gross ?? 0);
  const percent = releases(after) ? 0 : Number(parameter('procurement.retention.percent'));
  const retention = kind === 'CREATE' ? Math.floor((gross * percent) / 100) : Number(after.retention);
  return { retention, amount: Math.max(gross - Number(after.penalty ?? 0) - retention, 0) };
}

/** Amounts of the milestones, before anything is taken off, together make no more than the contract's. */
export function withinContract(change: Change, { contract, others }: MilestonePaymentFacts): Violation[] {
  if (!paying(change) || !contract || releases(change.after)) return [];
  const [amount, claimed] = [
    Number(contract.amount),
    sum(
      others.filter((o) => !releases(o)),
      'gross',
    ),
  ];
  const left = Math.max(amount - claimed, 0);
  if (Number(change.after?.gross) <= left) return [];
  const message = `「应付金额」超过合同余额：合同金额 ${yuan(amount)}，其他付款 ${yuan(claimed)}，最多 ${yuan(left)}，请调减后申报。`;
  return refuse(change.kind === 'CREATE' ? 'gross' : '', 'OVER_CONTRACT', message, '三(二)');
}

/** What was kept back of what is paid, and not given back yet. */
function keptBack(others: Values[]): number {
  const paid = others.filter((o) => !releases(o) && o.state === 'PAID');
  return sum(paid, 'retention') - sum(others.filter(releases), 'gross');
}

const early = '质保金在合同办结后退付，请先办结合同，或将「付款类别」改为“节点付款”。';

/** What was kept back is given back at the end, no more and no less. */
export function retentionReleased(
  { kind, after }: Change,
  { contract, others }: MilestonePaymentFacts,
): Violation[] {
  if (kind !== 'CREATE' || !contract || !releases(after)) return [];
  if (contract.state !== 'CONCLUDED') return refuse('kind', 'NOT_CONCLUDED', early);
  const left = keptBack(others);
  if (left > 0 && Number(after?.gross) === left) return [];
  const what = left > 0 ? `请将「应付金额」改为 ${yuan(left)}` : '请勿申报“质保金退付”';
  const message = `该合同已付节点的质保金尚可退付 ${yuan(left)}，${what}。`;
  return refuse('gross', 'NOT_WHAT_WAS_KEPT', message);
}

const asked = ({ changed }: Change): boolean => changed.has('penalty') || changed.has('penaltyReason');
const nothingLeft = '「扣罚」与质保金合计不得达到或超过应付金额，请调减；全部扣罚的请勿申报付款。';

export function penaltyExplained(change: Change): Violation[] {
  const { after } = change;
  if (!asked(change)) return [];
  if (Number(after?.penalty ?? 0) > 0 && !after?.penaltyReason)
    return refuse('penaltyReason', 'PENALTY_REASON', '有扣罚的，请填写「扣罚原因」。');
  return Number(after?.amount) >= 1 ? [] : refuse('penalty', 'NOTHING_LEFT', nothingLeft);
}

const tooLate = '「扣罚」只能在承诺支付之前修改；已承诺的请先冲回并办理“不予支付”，再重新申报。';

/** The buyer takes off what is due to it before the money is promised. */
export const notYetCommitted = (change: Change): Violation[] =>
  change.kind === 'UPDATE' && asked(change) && change.before?.state !== 'CLAIMED'
    ? refuse('', 'COMMITTED_ALREADY', tooLate)
    : [];
