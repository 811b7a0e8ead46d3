import type { Change, Values, Violation } from '../kernel/change/behaviour.ts';
import { paying, type Due } from '../funding/payable.rules.ts';
import { mayBePaid } from './contract.rules.ts';
import { type ContractStates, MilestoneStates } from './kinds.ts';

const clause = '二(二)3';
const refuse = (field: string, code: string, message: string): Violation[] => [
  { field, code, message, clause },
];

export interface MilestonePaymentFacts {
  contract: Values | null;
  milestone: Values | null;
  /** The contract's latest evaluation. */
  evaluation: { result: string; evaluatedOn: string } | null;
  supplierId: string | null;
  /** The contract's other payments, those refused or withdrawn left out. */
  others: Values[];
}

export const releases = (values: Values | null): boolean => values?.kind === 'RETENTION';

export function milestoneOfContract(
  { kind, after }: Change,
  { milestone }: MilestonePaymentFacts,
): Violation[] {
  if (kind !== 'CREATE' || !milestone || milestone.contractId === after?.contractId) return [];
  return refuse('milestoneId', 'OTHER_CONTRACT', '「履约节点」不属于所选合同，请重新选择。');
}

/** No payment without an evaluation that came after what it is paid for (评估兑现). */
export function evaluatedBefore(change: Change, facts: MilestonePaymentFacts): Violation[] {
  const { contract, milestone, evaluation } = facts;
  if (!paying(change) || !contract) return [];
  const against = mayBePaid(contract.state as keyof typeof ContractStates.values, evaluation?.result ?? null);
  if (against.length > 0) return against;
  const delivered = String(milestone?.deliveredOn ?? '');
  if (evaluation!.evaluatedOn >= delivered) return [];
  const message = `最近一次绩效评估（${evaluation!.evaluatedOn}）早于该「履约节点」的交付日期（${delivered}），请先登记交付后的绩效评估。`;
  return refuse('', 'EVALUATED_EARLIER', message);
}

export function milestoneAccepted(change: Change, { milestone }: MilestonePaymentFacts): Violation[] {
  if (!paying(change) || !milestone || milestone.state === 'ACCEPTED') return [];
  const state = MilestoneStates.labels[milestone.state as keyof typeof MilestoneStates.labels];
  const field = change.kind === 'CREATE' ? 'milestoneId' : '';
  return refuse(field, 'NOT_ACCEPTED', `该「履约节点」${state}，验收之后方可付款，请先办理验收。`);
}

export function paidOncePerMilestone(
  { kind, after }: Change,
  { others }: MilestonePaymentFacts,
): Violation[] {
  if (kind !== 'CREATE' || !after?.milestoneId) return [];
  if (!others.some((o) => o.milestoneId === after.milestoneId)) return [];
  const message = '该「履约节点」已申报付款，每个节点只付一次；原申报有误的请先撤回或办理“不予支付”。';
  return refuse('milestoneId', 'CLAIMED_ALREADY', message);
}

export const milestoneDue = ({ contract, supplierId, milestone }: MilestonePaymentFacts): Due | null =>
  contract && supplierId
    ? {
        ...{ purpose: 'PURCHASE', payeeKind: 'INSTITUTION', institutionId: supplierId },
        subject: `${String(contract.number)} ${String(milestone?.title ?? '质保金退付')}`,
      }
    : null;
