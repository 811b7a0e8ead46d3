import type { Change, RuleContext, Violation } from '../kernel/change/behaviour.ts';
import { yuan } from '../kernel/values/money.ts';
import { isReward, type ExamClaimFacts } from './exam-fee-claim.rules.ts';
import { papersOf } from './exam.rules.ts';
import { ExamClaimKinds } from './kinds.ts';

const clause = '二(三)1';
const refuse = (field: string, code: string, message: string): Violation[] => [
  { field, code, message, clause },
];

/** The city may give a reward for early passes, and sets how much at most; nothing where it gives none. */
export function rewardIsGiven(
  { kind, after }: Change,
  _facts: unknown,
  { parameter }: RuleContext,
): Violation[] {
  if (kind !== 'CREATE' || !isReward(after) || Number(parameter('exam.early-reward.amount')) > 0) return [];
  const message = `目前未设${ExamClaimKinds.labels.EARLY_REWARD}（政策参数为 0），请改选「申报类别」。`;
  return refuse('kind', 'NO_REWARD', message);
}

/** A fee is as much as the papers of the level cost, a reward as much as is set. */
export function withinExamLimit(
  { kind, after }: Change,
  { pass }: ExamClaimFacts,
  { parameter }: RuleContext,
): Violation[] {
  if (kind !== 'CREATE' || !pass) return [];
  const papers = papersOf(String(pass.level)).length;
  const most = isReward(after)
    ? Number(parameter('exam.early-reward.amount'))
    : Number(parameter('exam.fee.limit')) * papers;
  if (Number(after?.amount) <= most) return [];
  const counted = isReward(after) ? '每人' : `${papers} 个科目合计`;
  const message = `「金额」${yuan(Number(after?.amount))} 超过上限（${counted} ${yuan(most)}），请调减。`;
  return refuse('amount', 'OVER_EXAM_LIMIT', message);
}
