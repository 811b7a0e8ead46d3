import type { Change, Values, Violation } from '../kernel/change/behaviour.ts';

const CLAUSE = '二(四)2';

export interface ReviewFacts {
  nomination: Values | null;
  /** Of the person nominated. */
  employerId: unknown;
}

/** Reviews are written before the selection, and not mended after. */
export function nominationIsReviewed(_change: Change, { nomination }: ReviewFacts): Violation[] {
  if (!nomination || nomination.state === 'NOMINATED') return [];
  const message = '该提名的评审已结束，评审意见不能再增加或改动。';
  return [{ field: 'nominationId', code: 'REVIEW_CLOSED', message, clause: CLAUSE }];
}

/** Nobody reviews their own institution's nomination. */
export function reviewerStandsApart({ after }: Change, { nomination, employerId }: ReviewFacts): Violation[] {
  const unit = after?.reviewerUnitId;
  if (!unit || ![nomination?.nominatedById, nomination?.institutionId, employerId].includes(unit)) return [];
  const message = '「评审人单位」是提名单位、被提名机构或被提名人所在单位，须回避，请改由其他单位的人评审。';
  return [{ field: 'reviewerUnitId', code: 'RECUSAL', message, clause: CLAUSE }];
}
