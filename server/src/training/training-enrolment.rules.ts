import type { Change, RuleContext, Violation } from '../kernel/change/behaviour.ts';
import type { Day } from '../kernel/values/day.ts';
import { SessionStates } from './kinds.ts';

export interface EnrolmentFacts {
  /** Null when it is not known. */
  session: {
    state: keyof typeof SessionStates.values;
    heldOn: Day;
    enrolBy: Day | null;
    capacity: number;
  } | null;
  /** Seats that others have, those of the same request included. */
  taken: number;
}

const CLAUSE = '二(一)3';
const refuse = (code: string, message: string): Violation[] => [
  { field: 'sessionId', code, message, clause: CLAUSE },
];

/** One enrols while enrolment is open, on the last day too. */
export function enrolmentIsOpen(
  { kind }: Change,
  { session }: EnrolmentFacts,
  { today }: RuleContext,
): Violation[] {
  if (!session || kind === 'DELETE') return [];
  if (session.state !== 'OPEN')
    return refuse(
      'ENROLMENT_CLOSED',
      `该班次${SessionStates.labels[session.state]}，只有“报名中”的班次可以报名，请改选班次。`,
    );
  const last = session.enrolBy ?? session.heldOn;
  return today <= last ? [] : refuse('ENROLMENT_OVER', `该班次报名已于 ${last} 截止，请改选班次。`);
}

/** No session takes more people than it has seats. */
export function seatIsFree({ kind }: Change, { session, taken }: EnrolmentFacts): Violation[] {
  if (!session || kind === 'DELETE' || taken < session.capacity) return [];
  return refuse(
    'SESSION_FULL',
    `该班次名额 ${session.capacity} 人已满，请改选班次，或等有人退出后重新报名。`,
  );
}
