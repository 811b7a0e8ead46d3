import type { Change, Violation } from '../kernel/change/behaviour.ts';
import { overlap, type Period } from '../kernel/change/day.rules.ts';

export interface Membership extends Period {
  bodyName: string;
}

export interface MembershipFacts {
  /** The person's other memberships, as the request leaves them. */
  others: Membership[];
}

/** One seat of a person in one body at a time; another office in it ends the former (二(二)4). */
export function oneSeatPerBody({ after }: Change, { others }: MembershipFacts): Violation[] {
  const { bodyName, since, until } = after ?? {};
  if (typeof bodyName !== 'string' || typeof since !== 'string') return [];
  const period: Period = { since, until: typeof until === 'string' ? until : null };
  const twin = others.find((o) => o.bodyName === bodyName && overlap(o, period));
  if (!twin) return [];
  const message = `此人在“${bodyName}”已有一段任职（${twin.since} 至 ${twin.until ?? '今'}）与之重叠，请改正日期，或先填写原任职的「任职终止」。`;
  return [{ field: 'since', code: 'SEATED_TWICE', message, clause: '二(二)4' }];
}

/** The CPPCC has committees from the county upwards. */
export function levelFitsBody({ after }: Change): Violation[] {
  if (after?.body !== 'CPPCC' || after.level !== 'TOWN') return [];
  const message = '乡镇不设政协，请核对「层级」或「机构性质」。';
  return [{ field: 'level', code: 'NO_SUCH_BODY', message, clause: 'N 政协章程' }];
}
