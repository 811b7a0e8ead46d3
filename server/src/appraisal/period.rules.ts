import type { Change, Violation } from '../kernel/change/behaviour.ts';
import type { Day } from '../kernel/values/day.ts';

export interface PeriodFacts {
  /** The other periods. */
  others: { title: string; startOn: Day; endOn: Day }[];
}

/** A period has at least one day: its last belongs to it. */
export function lastDayNotBeforeFirst({ after }: Change): Violation[] {
  const [startOn, endOn] = [after?.startOn, after?.endOn];
  if (typeof startOn !== 'string' || typeof endOn !== 'string' || startOn <= endOn) return [];
  const message = `「截止日期」（${endOn}）不能早于「起始日期」（${startOn}），请核对两个日期。`;
  return [{ field: 'endOn', code: 'ENDS_BEFORE_START', message, clause: '二(三)2' }];
}

/** No day is appraised twice. */
export function periodsApart({ after, changed }: Change, { others }: PeriodFacts): Violation[] {
  if (!changed.has('startOn') && !changed.has('endOn')) return [];
  const [startOn, endOn] = [String(after?.startOn), String(after?.endOn)];
  const twin = others.find((o) => o.startOn <= endOn && startOn <= o.endOn);
  if (!twin) return [];
  const message = `与考核周期“${twin.title}”（${twin.startOn} 至 ${twin.endOn}）重叠，请改正起止日期。`;
  return [{ field: 'startOn', code: 'PERIODS_OVERLAP', message, clause: '二(三)2' }];
}
