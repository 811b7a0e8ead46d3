import type { Change, Values, Violation } from '../kernel/change/behaviour.ts';
import { yuan } from '../kernel/values/money.ts';
import type { ReversedStage } from './kinds.ts';
import type { DrawFacts } from './stage.rules.ts';

const clause = '三(二)';

/** The reference that names the act taken back, by its stage. */
export const actFields: Record<ReversedStage, string> = {
  APPROPRIATION: 'appropriationId',
  ALLOCATION: 'allocationId',
  COMMITMENT: 'commitmentId',
  DISBURSEMENT: 'disbursementId',
};

export interface ReversalFacts extends DrawFacts {
  act: Values | null;
  /** What earlier reversals took back of the same act, in fen. */
  reversed: number;
  /** Where the act's account belongs. */
  division: string | null;
}

/** No more is taken back of an act than it moved. */
export function withinAct({ after }: Change, { act, reversed, alsoDrawn }: ReversalFacts): Violation[] {
  const left = Number(act?.amount ?? 0) - reversed - alsoDrawn;
  if (!act || Number(after?.amount) <= left) return [];
  const message = `原金额 ${yuan(Number(act.amount))}，已冲回（含同一申请中的其他项）${yuan(reversed + alsoDrawn)}，「金额」最多 ${yuan(left)}，请调减。`;
  return [{ field: 'amount', code: 'EXCEEDS_ACT', message, clause }];
}

/** A reversal belongs where the money does. */
export function withinArea({ after }: Change, { division }: ReversalFacts): Violation[] {
  if (!division || after?.divisionId === division) return [];
  const message = '「所属区划」与被冲回的资金不一致，请改正。';
  return [{ field: 'divisionId', code: 'OTHER_AREA', message, clause }];
}
