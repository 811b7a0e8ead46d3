import type { Change, RuleContext, Values, Violation } from '../kernel/change/behaviour.ts';
import type { AppraisalFacts } from './appraisal.rules.ts';

const CLAUSE = '二(三)2';

export interface RatingFacts {
  appraisal: Values | null;
  /** Titles of the set's indicators that the request leaves without a score. */
  unscored: string[];
}

export interface ScoreFacts {
  /** The rating as it stands before the request: one request may give the scores and submit. */
  rating: Values | null;
  indicator: Values | null;
}

/** The employing institution and the unit served each rate (二(三)2). */
export function ratingsOf({ id, after }: Change, facts: AppraisalFacts): Values[] {
  const { person, post, period } = facts;
  const common = {
    appraisalId: id,
    indicatorSetId: after?.indicatorSetId,
    divisionId: person?.divisionId,
    sector: person?.sector,
    title: [person?.name, post?.name, period?.title].join(' · '),
  };
  return [
    { ...common, side: 'EMPLOYER', raterId: post?.institutionId },
    { ...common, side: 'SERVED', raterId: after?.servedId },
  ];
}

export const deriveSubmission = ({ action }: Change, { today }: RuleContext): Values =>
  action === 'submit' ? { submittedOn: today } : {};

/** Ratings change while the appraisal is not yet concluded. */
export function appraisalIsRated({ kind }: Change, { appraisal }: RatingFacts): Violation[] {
  if (kind === 'CREATE' || appraisal?.state === 'RATING') return [];
  const message = '该考核已评定或已取消，评分不能再改动；对结果有异议的，由被考核人提出申诉。';
  return [{ field: '', code: 'APPRAISAL_SETTLED', message, clause: CLAUSE }];
}

export function unsubmittedIsEdited({ kind, before }: Change): Violation[] {
  return kind === 'UPDATE' && before?.state === 'SUBMITTED' ? [submitted('')] : [];
}

export function everyIndicatorScored(_change: Change, { unscored }: RatingFacts): Violation[] {
  if (unscored.length === 0) return [];
  const message = `还有 ${unscored.length} 项指标未评分：${unscored.join('、')}，请补齐后提交。`;
  return [{ field: '', code: 'INDICATOR_UNSCORED', message, clause: CLAUSE }];
}

export function ratingIsPending(_change: Change, { rating }: ScoreFacts): Violation[] {
  return rating?.state === 'SUBMITTED' ? [submitted('ratingId')] : [];
}

/** Only what the set asks for is scored. */
export function indicatorOfTheSet({ kind }: Change, { rating, indicator }: ScoreFacts): Violation[] {
  if (kind !== 'CREATE' || !rating || indicator?.indicatorSetId === rating.indicatorSetId) return [];
  const message = '「指标」不属于本次考核所用的指标体系，请改选。';
  return [{ field: 'indicatorId', code: 'FOREIGN_INDICATOR', message, clause: CLAUSE }];
}

const submitted = (field: string): Violation => ({
  field,
  code: 'RATING_SUBMITTED',
  message: '评分已提交，不能再改；确需更正的，请主管部门退回重评。',
  clause: CLAUSE,
});
