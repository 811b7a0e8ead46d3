import type { Change, Violation } from '../kernel/change/behaviour.ts';
import { SupportKinds, TenancyStates } from './kinds.ts';

export interface HelpedFacts {
  /** State of the tenancy that is helped or assessed; null when not known. */
  tenancyState: keyof typeof TenancyStates.values | null;
}

const clause = '二(二)3';
const withAmount = ['GRANT', 'TAX_RELIEF'];

/** Grants and tax relief are told with their amount; premises and simpler registration have none. */
export function amountWhereDue({ after, changed }: Change): Violation[] {
  const kind = after?.kind as keyof typeof SupportKinds.values | undefined;
  if (!kind || !(changed.has('kind') || changed.has('amount'))) return [];
  const given = typeof after?.amount === 'number' && after.amount > 0;
  if (given === withAmount.includes(kind)) return [];
  const message = given
    ? `“${SupportKinds.labels[kind]}”不填「金额」，请清空该项，或改选「扶持方式」。`
    : `“${SupportKinds.labels[kind]}”须填「金额」，请按文件填写。`;
  return [{ field: 'amount', code: 'SUPPORT_AMOUNT', message, clause }];
}

/** Whoever has not been admitted is not helped yet. */
export function helpsTenant({ kind }: Change, { tenancyState }: HelpedFacts): Violation[] {
  const early = ['APPLIED', 'REVIEWED', 'PUBLICIZED', 'REJECTED'];
  if (kind !== 'CREATE' || !tenancyState || !early.includes(tenancyState)) return [];
  const message = `该机构${TenancyStates.labels[tenancyState]}，尚未入驻，不能登记扶持，请先办理准予入驻。`;
  return [{ field: 'tenancyId', code: 'NOT_A_TENANT', message, clause }];
}

/** Assessments are made while incubation lasts. */
export function assessesTenant({ kind }: Change, { tenancyState }: HelpedFacts): Violation[] {
  if (kind !== 'CREATE' || !tenancyState || tenancyState === 'INCUBATING') return [];
  const message = `该机构${TenancyStates.labels[tenancyState]}，只有孵化中的机构可以登记评估。`;
  return [{ field: 'tenancyId', code: 'NOT_INCUBATING', message, clause }];
}

/** What the score says and what is concluded do not contradict each other. */
export function resultFitsScore({ after, changed }: Change): Violation[] {
  const { score, result } = after ?? {};
  if (typeof score !== 'number' || !(changed.has('score') || changed.has('result'))) return [];
  if (score >= 60 === (result !== 'FAILED')) return [];
  const message = `得分 ${score} 与所选「结论」不符，请核对（60 分以下为不合格）。`;
  return [{ field: 'result', code: 'RESULT_AGAINST_SCORE', message, clause, warning: true }];
}
