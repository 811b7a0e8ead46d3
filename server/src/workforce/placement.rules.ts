import type { Change, RuleContext, Values, Violation } from '../kernel/change/behaviour.ts';
import type { Day } from '../kernel/values/day.ts';
import { goneOn, refusal } from '../institutions/lifetime.rules.ts';
import { countyToday, type Succession } from '../vocabulary/predecessors.rules.ts';
import { Engagements } from './kinds.ts';

/** An appointment of the person's as the request leaves it. */
export interface HeldPost {
  host: string;
  hostDivisionId: string;
  until: Day | null;
}

export interface PlacementFacts {
  /** The person's institution as the request leaves it; null when there is none. */
  employer: Values | null;
  posts: HeldPost[];
  /** The day from which the same request appoints the person anew; null when it does not. */
  newPostFrom: Day | null;
  successions: readonly Succession[];
}

const CITY = /^\d{4}0{8}$/;

/** Two divisions are of one county, or one of them is of the city itself. */
function together(a: string, b: string, successions: readonly Succession[]): boolean {
  if (CITY.test(a) || CITY.test(b)) return true;
  return countyToday(a, successions) === countyToday(b, successions);
}

/** What is still held today, or when the new post begins. */
const stillHeld = ({ posts, newPostFrom }: PlacementFacts, today: Day): HeldPost[] => {
  const by = newPostFrom !== null && newPostFrom > today ? newPostFrom : today;
  return posts.filter(({ until }) => until === null || until > by);
};

/** Who moves to another county leaves the posts of the former one first: they would fill seats there unseen. */
export function leavesPostsFirst(
  { kind, after, changed }: Change,
  facts: PlacementFacts,
  { today }: RuleContext,
): Violation[] {
  const to = after?.divisionId;
  if (kind !== 'UPDATE' || !changed.has('divisionId') || typeof to !== 'string') return [];
  const held = stillHeld(facts, today).find((post) => !together(post.hostDivisionId, to, facts.successions));
  return held ? [inPost('divisionId', held, '调往其他县（市、区）')] : [];
}

/** Who has left or retired holds no post. */
export function leavesPostsOnLeaving(
  { kind, after, changed }: Change,
  facts: PlacementFacts,
  { today }: RuleContext,
): Violation[] {
  const state = after?.engagement as keyof typeof Engagements.values | undefined;
  if (kind !== 'UPDATE' || !changed.has('engagement') || !state || state === 'ON_POST') return [];
  const [held] = stillHeld(facts, today);
  return held ? [inPost('engagement', held, `登记为${Engagements.labels[state]}`)] : [];
}

const inPost = (field: string, { host }: HeldPost, what: string): Violation => ({
  field,
  code: 'STILL_IN_POST',
  message: `此人在“${host}”的聘用尚未终止，${what}前请先填写该聘用的「聘用终止」（可放在同一申请中）。`,
  clause: '二(二)',
});

/** People are recorded where they work; an employer elsewhere is a move between counties, which both of them approve. */
export function worksWhereRecorded({ kind, after, changed }: Change, facts: PlacementFacts): Violation[] {
  const [employer, place] = [facts.employer?.divisionId, after?.divisionId];
  if (kind === 'DELETE' || !(changed.has('institutionId') || changed.has('divisionId'))) return [];
  if (typeof employer !== 'string' || typeof place !== 'string') return [];
  if (together(employer, place, facts.successions)) return [];
  const message = `「所在单位」“${String(facts.employer!.name)}”与人员的「所属区划」不在同一县（市、区）。如系跨县调动，请一并修改「所属区划」，由上一级审批；否则请改选单位。`;
  return [{ field: 'institutionId', code: 'EMPLOYER_ELSEWHERE', message }];
}

/** Nobody begins to work for an institution that is no more. */
export function employerStands(
  { after, changed }: Change,
  { employer }: PlacementFacts,
  { today }: RuleContext,
): Violation[] {
  if (!after || !changed.has('institutionId') || !goneOn(employer, today)) return [];
  return [refusal('institutionId', employer, '请改选单位。')];
}
