import type { Change, Violation } from '../kernel/change/behaviour.ts';
import { PostStates } from '../institutions/kinds.ts';

export interface VacancyFacts {
  /** The post with the seats that nobody holds; null when not known. */
  post: { name: string; state: keyof typeof PostStates.values; free: number } | null;
  /** Seats that the post's other open vacancies offer. */
  offered: number;
}

const clause = '二(四)3';

/** People are looked for where a post is open. */
export function postRecruits({ kind }: Change, { post }: VacancyFacts): Violation[] {
  if (kind !== 'CREATE' || !post || post.state === 'OPEN') return [];
  const message = `岗位“${post.name}”${PostStates.labels[post.state]}，不能发布招聘信息，请先办理开放招聘，或改选岗位。`;
  return [{ field: 'postId', code: 'POST_NOT_OPEN', message, clause }];
}

/** No more people are looked for than the post has seats free. */
export function seatsAreFree({ after, changed }: Change, { post, offered }: VacancyFacts): Violation[] {
  const seats = Number(after?.seats ?? 0);
  if (!post || !changed.has('seats') || seats + offered <= post.free) return [];
  const left = Math.max(post.free - offered, 0);
  const message = `岗位“${post.name}”空缺 ${post.free} 个，其他招聘信息已占 ${offered} 个，「招聘人数」最多 ${left} 人，请改正。`;
  return [{ field: 'seats', code: 'NO_FREE_SEATS', message, clause }];
}

export interface SeekerFacts {
  /** Whether the person has another registration that stands. */
  elsewhere: boolean;
}

export function oneRegistration({ kind }: Change, { elsewhere }: SeekerFacts): Violation[] {
  if (kind !== 'CREATE' || !elsewhere) return [];
  const message = '此人已有求职中的登记，请在原登记上延期或修改，或先撤销。';
  return [{ field: 'practitionerId', code: 'SEEKING_ALREADY', message, clause }];
}
