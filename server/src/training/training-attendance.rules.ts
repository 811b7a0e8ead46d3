import type { Change, Violation } from '../kernel/change/behaviour.ts';
import { SessionStates } from './kinds.ts';

export interface AttendanceFacts {
  /** Null when it is not known. */
  session: { state: keyof typeof SessionStates.values; minutes: number } | null;
}

const CLAUSE = '二(一)3';

/** Attendance is kept of a session that was held, until it is closed. */
export function sessionIsHeld(_change: Change, { session }: AttendanceFacts): Violation[] {
  if (!session || session.state === 'HELD') return [];
  const message = `该班次${SessionStates.labels[session.state]}，只有“已举办”、尚未办结的班次可以登记或更改签到。`;
  return [{ field: 'sessionId', code: 'SESSION_NOT_HELD', message, clause: CLAUSE }];
}

/** Nobody attended for longer than the session took. */
export function withinSession({ after, changed }: Change, { session }: AttendanceFacts): Violation[] {
  const minutes = after?.minutes;
  if (!session || !changed.has('minutes') || typeof minutes !== 'number' || minutes <= session.minutes)
    return [];
  const message = `「分钟」${minutes} 超过该班次的 ${session.minutes} 分钟，请核对签到表。`;
  return [{ field: 'minutes', code: 'LONGER_THAN_SESSION', message, clause: CLAUSE }];
}
