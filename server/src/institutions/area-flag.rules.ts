import type { Change, Violation } from '../kernel/change/behaviour.ts';
import { overlap, type Period } from '../kernel/change/day.rules.ts';
import type { AreaKinds } from './area-kinds.ts';

export interface FlaggedTime extends Period {
  kind: keyof typeof AreaKinds.values;
}

export interface AreaFlagFacts {
  /** The division's other flags, as the request leaves them. */
  others: FlaggedTime[];
}

/** A division is flagged with a kind once at a time (二(二)1). */
export function notFlaggedTwice({ after }: Change, { others }: AreaFlagFacts): Violation[] {
  const { kind, since, until } = after ?? {};
  if (typeof since !== 'string' || typeof kind !== 'string') return [];
  const period: Period = { since, until: typeof until === 'string' ? until : null };
  const twin = others.find((o) => o.kind === kind && overlap(o, period));
  if (!twin) return [];
  const message = `该区划已有一条同类记录（${twin.since} 至 ${twin.until ?? '今'}）与之重叠，请改正日期，或先填写原记录的「终止日期」。`;
  return [{ field: 'since', code: 'FLAGGED_TWICE', message, clause: '二(二)1' }];
}
