import type { Change, Values, Violation } from '../kernel/change/behaviour.ts';
import { overlap, type Period } from '../kernel/change/day.rules.ts';
import { addDays, type Day } from '../kernel/values/day.ts';
import { Levels, PostKinds } from '../institutions/kinds.ts';
import { RaterSides } from './kinds.ts';

const CLAUSE = '二(三)2';

/** A time in a post of the person appraised. */
export interface PostHeld extends Period {
  postId: string;
  postName: string;
}

export interface AppraisalFacts {
  person: Values | null;
  post: Values | null;
  period: Values | null;
  indicatorSet: Values | null;
  /** Every appointment of the person. */
  held: PostHeld[];
  /** Posts of the person that are appraised in the period, this one left out. */
  appraisedPosts: ReadonlySet<string>;
}

/** Whether and with what each side has rated. */
export type Sides = Record<keyof typeof RaterSides.values, { submitted: boolean; total: number }>;

const refuse = (field: string, code: string, message: string): Violation[] => [
  { field, code, message, clause: CLAUSE },
];

/** A period's last day belongs to it. */
const timeOf = (period: Values): Period => ({
  since: period.startOn as Day,
  until: addDays(period.endOn as Day, 1),
});

export function periodIsOpen({ kind }: Change, { period }: AppraisalFacts): Violation[] {
  if (kind !== 'CREATE' || !period || period.state === 'OPEN') return [];
  const message = `考核周期“${String(period.title)}”已结束，不能再发起考核，请改选进行中的周期。`;
  return refuse('periodId', 'PERIOD_CLOSED', message);
}

/** The unit served is another than the one that employs: two raters, two views. */
export function servedIsAnother({ kind, after }: Change, { post }: AppraisalFacts): Violation[] {
  if (kind !== 'CREATE' || !post || post.institutionId !== after?.servedId) return [];
  const message = '「服务对象单位」不能是设岗单位自己，考核须由用人单位和服务对象单位双方评分，请改选。';
  return refuse('servedId', 'ONE_RATER', message);
}

/** The indicators are those in force for posts of this kind and level. */
export function setFitsPost({ kind }: Change, { post, indicatorSet }: AppraisalFacts): Violation[] {
  if (kind !== 'CREATE' || !post || !indicatorSet) return [];
  if (indicatorSet.state !== 'IN_FORCE')
    return refuse(
      'indicatorSetId',
      'SET_NOT_IN_FORCE',
      '「指标体系」未启用或已停用，请改选启用中的一版，或先办理启用。',
    );
  if (indicatorSet.postKind === post.kind && indicatorSet.level === post.level) return [];
  const kindLabel = PostKinds.labels[post.kind as keyof typeof PostKinds.labels];
  const levelLabel = Levels.labels[post.level as keyof typeof Levels.labels];
  const message = `该岗位为${kindLabel}、${levelLabel}级，请改选适用于这一类别和级别的「指标体系」。`;
  return refuse('indicatorSetId', 'SET_NOT_FOR_POST', message);
}

/** A person is appraised in a post for the days on which they were in it. */
export function heldPostInPeriod({ kind, after }: Change, { period, held }: AppraisalFacts): Violation[] {
  if (kind !== 'CREATE' || !period) return [];
  const here = held.filter((h) => h.postId === after?.postId);
  if (here.some((h) => overlap(h, timeOf(period)))) return [];
  const message = `此人在考核周期“${String(period.title)}”内没有该岗位的聘用，请改选岗位或周期，或先登记聘用。`;
  return refuse('postId', 'NOT_IN_POST', message);
}

export function appraisedOnce({ kind, after }: Change, { appraisedPosts }: AppraisalFacts): Violation[] {
  if (kind !== 'CREATE' || !appraisedPosts.has(String(after?.postId))) return [];
  return refuse('postId', 'APPRAISED_ALREADY', '此人在该岗位、该周期已有考核，请查看原有的一条。');
}

/** Who changed post within the period is appraised in each: worth a look while one is missing. */
export function otherPostsInPeriod(
  { kind, after }: Change,
  { period, held, appraisedPosts }: AppraisalFacts,
): Violation[] {
  if (kind !== 'CREATE' || !period) return [];
  const others = held.filter(
    (h) => h.postId !== after?.postId && !appraisedPosts.has(h.postId) && overlap(h, timeOf(period)),
  );
  if (others.length === 0) return [];
  const names = [...new Set(others.map((o) => `“${o.postName}”`))].join('、');
  const message = `此人在周期内还任过${names}，须在该岗位另行考核；周期内的等次以任职天数最多的岗位为准。`;
  return [{ field: 'postId', code: 'POST_CHANGED', message, clause: CLAUSE, warning: true }];
}

/** Nothing is concluded before both have rated. */
export function bothHaveRated(_change: Change, { sides }: { sides: Sides }): Violation[] {
  const missing = Object.entries(RaterSides.labels).filter(([side]) => !sides[side as keyof Sides].submitted);
  if (missing.length === 0) return [];
  const message = `${missing.map(([, label]) => label).join('、')}尚未提交评分，须双方都提交后才能评定，请催办。`;
  return refuse('', 'RATING_MISSING', message);
}
