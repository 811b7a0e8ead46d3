import type { Change, Violation } from '../kernel/change/behaviour.ts';
import { overlap } from '../kernel/change/day.rules.ts';
import type { Day } from '../kernel/values/day.ts';
import { Levels, OCCUPIABLE, PostStates } from '../institutions/kinds.ts';
import { reaches, type ProfessionalLevel } from './levels.rules.ts';
import { firstFullDay, tenureOf, type Tenure } from './tenure.rules.ts';

export interface AppointmentFacts {
  /** The post as the request leaves it; null when there is none. */
  post: {
    name: string;
    quota: number;
    state: keyof typeof PostStates.values;
    level: ProfessionalLevel;
  } | null;
  /** The post's other appointments, as the request leaves them. */
  others: Tenure[];
  /** Levels of the certificates that the person holds. */
  held: ProfessionalLevel[];
}

const moves = ({ changed }: Change): boolean =>
  ['startOn', 'endOn', 'postId', 'practitionerId'].some((f) => changed.has(f));

/** One person is not appointed to one post twice at a time. */
export function notAppointedTwice(change: Change, { others }: AppointmentFacts): Violation[] {
  const tenure = moves(change) ? tenureOf(change.after) : null;
  const twin = tenure && others.find((o) => o.practitionerId === tenure.practitionerId && overlap(o, tenure));
  if (!twin) return [];
  const message = `此人在该岗位已有一段聘用（${twin.since} 至 ${twin.until ?? '今'}）与之重叠，请改正日期，或先终止原聘用。`;
  return [{ field: 'startOn', code: 'APPOINTED_TWICE', message, clause: '二(二)' }];
}

/** No day may see more people in a post than its quota. */
export function withinQuota(change: Change, { post, others }: AppointmentFacts): Violation[] {
  const tenure = moves(change) ? tenureOf(change.after) : null;
  if (!tenure || !post) return [];
  const full = firstFullDay(tenure, others, post.quota);
  if (!full) return [];
  const message = `岗位“${post.name}”核定 ${post.quota} 人，自 ${full} 起已满，请改选岗位或日期，或先终止他人聘用、调高核定数。`;
  return [{ field: 'postId', code: 'QUOTA_EXCEEDED', message, clause: '二(二)' }];
}

/** People are appointed to posts that are approved, not to those proposed, frozen or abolished. */
export function postIsOccupiable(change: Change, { post }: AppointmentFacts): Violation[] {
  if (!post || !lengthens(change) || OCCUPIABLE.includes(post.state)) return [];
  const message = `岗位“${post.name}”${PostStates.labels[post.state]}，不能聘用人员，请先办理岗位批准或解冻，或改选岗位。`;
  return [{ field: 'postId', code: 'POST_NOT_OPEN', message, clause: '二(二)' }];
}

/** To end an appointment is always possible; to begin, prolong or reopen one is not. */
export function lengthens({ kind, before, after, changed }: Change): boolean {
  if (kind === 'CREATE') return true;
  if (changed.has('postId')) return true;
  const [was, is] = [before?.endOn ?? null, after?.endOn ?? null] as (Day | null)[];
  return kind === 'UPDATE' && changed.has('endOn') && was !== null && (is === null || is! > was!);
}

/** The subsidy wants a certificate that corresponds to the post: worth a look, no obstacle. */
export function levelFitsPost(change: Change, { post, held }: AppointmentFacts): Violation[] {
  if (change.kind !== 'CREATE' || !post || reaches(held, post.level)) return [];
  const message = `岗位“${post.name}”要求${Levels.labels[post.level]}，此人尚无该级别或更高级别的证书，请核对。`;
  return [{ field: 'postId', code: 'LEVEL_BELOW_POST', message, clause: '二(四)1', warning: true }];
}
