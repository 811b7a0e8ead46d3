import type { Change, RuleContext, Violation } from '../kernel/change/behaviour.ts';

export interface SupervisionFacts {
  /** Levels of the supervisor's certificates, and what their work is. */
  supervisor: { levels: string[]; serviceRole: string } | null;
}

const CLAUSE = '二(三)3';

export function supervisedByAnother({ after }: Change): Violation[] {
  if (!after?.supervisorId || after.supervisorId !== after.practitionerId) return [];
  const message = '「督导者」与「受督导者」不能是同一人，请改选。';
  return [{ field: 'supervisorId', code: 'OWN_SUPERVISOR', message, clause: CLAUSE }];
}

/** A supervisor works as one, or holds one of the levels that the parameter names. */
export function supervisorQualified(
  { changed }: Change,
  { supervisor }: SupervisionFacts,
  { parameter }: RuleContext,
): Violation[] {
  if (!changed.has('supervisorId') || !supervisor || supervisor.serviceRole === 'SUPERVISION') return [];
  const levels = parameter('supervision.supervisor.levels') as readonly string[];
  if (supervisor.levels.some((level) => levels.includes(level))) return [];
  const message = '「督导者」须以督导为工作性质，或持有规定级别的证书，请改选。';
  return [{ field: 'supervisorId', code: 'SUPERVISOR_UNQUALIFIED', message, clause: CLAUSE }];
}
