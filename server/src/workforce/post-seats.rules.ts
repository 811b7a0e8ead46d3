import type { Change, RuleContext, Violation } from '../kernel/change/behaviour.ts';
import { inPostOn, mostInPostFrom, notOverOn, type Tenure } from './tenure.rules.ts';

export interface SeatFacts {
  /** Times of the post's appointments, as the request leaves them. */
  tenures: Tenure[];
}

const clause = '二(二)';

/** Appointments that have yet to begin hold their seats, too. */
export function quotaCoversAppointed(
  { kind, after, changed }: Change,
  { tenures }: SeatFacts,
  { today }: RuleContext,
): Violation[] {
  if (kind !== 'UPDATE' || !changed.has('quota') || typeof after?.quota !== 'number') return [];
  const most = mostInPostFrom(today, tenures);
  if (after.quota >= most) return [];
  const message = `「核定数」不能小于今天及以后同时在岗的 ${most} 人（含已登记、尚未起聘的），请先终止聘用或调高核定数。`;
  return [{ field: 'quota', code: 'QUOTA_BELOW_FILLED', message, clause }];
}

/** Abolishing takes nobody's post away, be it one that they have yet to take up. */
export function emptyBeforeAbolition(
  _change: Change,
  { tenures }: SeatFacts,
  { today }: RuleContext,
): Violation[] {
  const left = notOverOn(tenures, today).length;
  if (left === 0) return [];
  const message = `该岗位仍有 ${left} 段聘用未终止（含尚未起聘的），请先终止聘用；尚未起聘的请删除。然后再撤销岗位。`;
  return [{ field: '', code: 'POST_STILL_FILLED', message, clause }];
}

/** A post is full when as many people are in it as its quota says: a mere stop of recruitment is another thing. */
export function fullWhenFilled(
  { after }: Change,
  { tenures }: SeatFacts,
  { today }: RuleContext,
): Violation[] {
  const [quota, filled] = [Number(after?.quota), inPostOn(tenures, today)];
  if (filled >= quota) return [];
  const message = `“满员”指在岗人数达到核定数：该岗位核定 ${quota} 人，今天在岗 ${filled} 人。请先登记聘用，或按实际调低「核定数」；只是暂不招聘的，请办理“冻结”。`;
  return [{ field: '', code: 'POST_NOT_FULL', message, clause }];
}
