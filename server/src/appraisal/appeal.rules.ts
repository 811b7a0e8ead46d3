import type { Change, RuleContext, Values, Violation } from '../kernel/change/behaviour.ts';

const CLAUSE = '二(三)2';

export interface AppealFacts {
  /** The result in force; null before one is. */
  result: Values | null;
  /** The appraisal's other appeals that were not withdrawn. */
  others: number;
}

const refuse = (field: string, code: string, message: string): Violation[] => [
  { field, code, message, clause: CLAUSE },
];

/** An appeal counts from the day on which it is lodged, a decision from the one on which it is proposed. */
export function deriveDays({ kind, action }: Change, { today }: RuleContext): Values {
  if (kind === 'CREATE') return { lodgedOn: today };
  return action === 'uphold' || action === 'change' ? { decidedOn: today } : {};
}

/** One appeal, against a result, within its time. */
export function appealInTime({ kind, after }: Change, { result, others }: AppealFacts): Violation[] {
  if (kind !== 'CREATE') return [];
  if (!result) return refuse('appraisalId', 'NO_RESULT', '该考核尚未评定，评定后才能申诉。');
  if (others > 0)
    return refuse(
      'appraisalId',
      'APPEALED_ALREADY',
      '该考核已提出过申诉，每次考核只申诉一次，请等待处理结果。',
    );
  const { appealUntil } = result;
  if (typeof appealUntil !== 'string')
    return refuse('appraisalId', 'RESULT_FINAL', '申诉变更后的结果为最终结果，不能再申诉。');
  if (String(after?.lodgedOn) <= appealUntil) return [];
  const message = `申诉期限已于 ${appealUntil} 届满，不能再提出申诉。`;
  return refuse('appraisalId', 'APPEAL_LATE', message);
}

/** A change changes something. */
export function totalDiffers({ after }: Change, { result }: AppealFacts): Violation[] {
  if (result?.total !== after?.changedTotal) return [];
  const message = `「变更后总分」与原总分 ${Number(result?.total)} 相同，请改填，或办理“维持原结果”。`;
  return refuse('changedTotal', 'NOTHING_CHANGED', message);
}
