import type { Change, RuleContext, Violation } from '../kernel/change/behaviour.ts';

export interface SessionFacts {
  enrolled: number;
  /** Attendances recorded, and the longest of them. */
  attended: { people: number; longest: number };
}

const CLAUSE = '二(一)3';

/** Enrolment closes no later than the session's day. */
export function enrolsBeforehand({ after, changed }: Change): Violation[] {
  const [by, day] = [after?.enrolBy, after?.heldOn];
  if (!(changed.has('enrolBy') || changed.has('heldOn'))) return [];
  if (typeof by !== 'string' || typeof day !== 'string' || by <= day) return [];
  const message = `「报名截止」${by} 晚于「举办日期」${day}，请核对两个日期。`;
  return [{ field: 'enrolBy', code: 'ENROLS_TOO_LATE', message, clause: CLAUSE }];
}

export function seatsForEnrolled({ kind, after, changed }: Change, { enrolled }: SessionFacts): Violation[] {
  const capacity = after?.capacity;
  if (kind !== 'UPDATE' || !changed.has('capacity') || typeof capacity !== 'number' || capacity >= enrolled)
    return [];
  const message = `「名额」${capacity} 少于已报名的 ${enrolled} 人，请调高名额，或先请部分人员退出。`;
  return [{ field: 'capacity', code: 'CAPACITY_BELOW_ENROLLED', message, clause: CLAUSE }];
}

/** Class hours hang on the day and the minutes: neither changes under attendance that is recorded. */
export function attendanceStands({ kind, after, changed }: Change, { attended }: SessionFacts): Violation[] {
  if (kind !== 'UPDATE' || attended.people === 0) return [];
  const refuse = (field: string, message: string): Violation[] => [
    { field, code: 'ATTENDED', message, clause: CLAUSE },
  ];
  if (changed.has('heldOn'))
    return refuse(
      'heldOn',
      `已有 ${attended.people} 人签到，「举办日期」不能再改；如确有误，请先删除签到再改。`,
    );
  if (!changed.has('minutes') || Number(after?.minutes) >= attended.longest) return [];
  return refuse('minutes', `已有人签到 ${attended.longest} 分钟，「培训分钟数」不能更少，请先改正签到记录。`);
}

/** Nobody can enrol for what is over. */
export function stillToCome({ after }: Change, _facts: unknown, { today }: RuleContext): Violation[] {
  if (typeof after?.heldOn !== 'string' || after.heldOn >= today) return [];
  const message = `「举办日期」${after.heldOn} 已过，不能开放报名，请先改正举办日期。`;
  return [{ field: 'heldOn', code: 'DAY_OVER', message, clause: CLAUSE }];
}

export function dayHasCome({ after }: Change, _facts: unknown, { today }: RuleContext): Violation[] {
  if (typeof after?.heldOn !== 'string' || after.heldOn <= today) return [];
  const message = `「举办日期」${after.heldOn} 未到，不能登记举办；如已提前举办，请先改正举办日期。`;
  return [{ field: 'heldOn', code: 'DAY_NOT_COME', message, clause: CLAUSE }];
}
