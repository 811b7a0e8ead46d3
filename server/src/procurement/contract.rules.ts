import type { Change, RuleContext, Violation } from '../kernel/change/behaviour.ts';
import { addDays, addMonths, type Day } from '../kernel/values/day.ts';
import { BidStates, ContractStates } from './kinds.ts';
import { meetsConditions, type Party } from './supplier.rules.ts';

export interface ContractFacts {
  project: {
    id: string;
    budgetAmount: number | null;
    budgetStable: boolean | null;
    minimumGrade: string | null;
  } | null;
  bid: { state: keyof typeof BidStates.values; amount: number | null; projectId: string } | null;
  supplier: Party | null;
  /** States of the contract's milestones, and what its latest evaluation says; null when there is none. */
  milestones: string[];
  lastResult: string | null;
}

const LAW = 'N 政府购买服务办法';
const clause = '二(二)3';
const says = (field: string, code: string, message: string, by = clause): Violation[] => [
  { field, code, message, clause: by },
];

/** A contract is with whoever was awarded the project. */
export function withAwardedBidder({ kind, after }: Change, { bid }: ContractFacts): Violation[] {
  if (kind !== 'CREATE' || !bid) return [];
  if (bid.projectId !== after?.projectId)
    return says('bidId', 'OTHER_PROJECT', '这份标书不属于所选项目，请重新选择。');
  if (bid.state === 'AWARDED') return [];
  return says('bidId', 'BID_NOT_AWARDED', `这份标书${BidStates.labels[bid.state]}，只能与中标者签订合同。`);
}

export function amountWithinAward({ after, changed }: Change, { bid, project }: ContractFacts): Violation[] {
  const most = Math.min(bid?.amount ?? Infinity, project?.budgetAmount ?? Infinity);
  if (!changed.has('amount') || Number(after?.amount) <= most) return [];
  return says('amount', 'OVER_AWARD', `「合同金额」不能超过中标报价和预算（${most / 100} 元），请改正。`);
}

/** At most a year; longer, up to the parameter, where budget and content are stable. The last day counts. */
export function termWithinLimit(
  { after }: Change,
  { project }: ContractFacts,
  { parameter }: RuleContext,
): Violation[] {
  const { startOn, endOn } = (after ?? {}) as { startOn?: Day; endOn?: Day };
  if (!startOn || !endOn) return [];
  if (endOn < startOn)
    return says('endOn', 'ENDS_BEFORE_START', `「服务终止」不能早于「服务起始」（${startOn}），请核对。`);
  const key = project?.budgetStable ? 'procurement.term.stable.months' : 'procurement.term.months';
  const months = Number(parameter(key));
  const last = addDays(addMonths(startOn, months), -1);
  if (endOn <= last) return [];
  const why = project?.budgetStable ? '预算稳定的项目' : '购买服务';
  const message = `${why}合同期限不超过 ${months} 个月，「服务终止」不能晚于 ${last}，请缩短期限。`;
  return says('endOn', 'TERM_TOO_LONG', message, LAW);
}

/** Services bought are not handed on. */
export function forbidsHandingOn({ after }: Change): Violation[] {
  if (after?.forbidsSubcontracting === true) return [];
  const message = '合同须约定不得转包，请将「约定不得转包」选为“是”。';
  return says('forbidsSubcontracting', 'SUBCONTRACTING', message, LAW);
}

export const signerQualifies = (
  _change: Change,
  { supplier, project }: ContractFacts,
  context: RuleContext,
): Violation[] => (supplier ? meetsConditions(supplier, project?.minimumGrade ?? null, context, '') : []);

export function performedAndEvaluated(
  _change: Change,
  { milestones, lastResult }: ContractFacts,
): Violation[] {
  const open = milestones.filter((state) => state !== 'ACCEPTED').length;
  if (open > 0) return says('', 'MILESTONES_OPEN', `还有 ${open} 个履约节点未验收，请先办理验收。`);
  return lastResult ? [] : says('', 'NOT_EVALUATED', '尚无绩效评估，请先登记绩效评估，再办结合同。');
}

/** What is paid for has been evaluated (评估兑现): the same that `payable` computes. For whoever pays. */
export function mayBePaid(state: keyof typeof ContractStates.values, lastResult: string | null): Violation[] {
  if (state !== 'SIGNED' && state !== 'CONCLUDED')
    return says(
      '',
      'CONTRACT_NOT_IN_FORCE',
      `合同${ContractStates.labels[state]}，不能支付，请核对「合同」，须为履行中或已办结的。`,
    );
  if (!lastResult) return says('', 'NOT_EVALUATED', '合同尚无绩效评估，未经评估不得支付，请先登记绩效评估。');
  return lastResult === 'FAILED'
    ? says('', 'EVALUATION_FAILED', '最近一次绩效评估不合格，不得支付，请整改后重新评估。')
    : [];
}
