import type { Role } from '../access/roles.ts';
import type { Change, Violation } from '../kernel/change/behaviour.ts';

export interface SubjectFacts {
  /** Whether there is the record that the grant names. */
  exists: boolean;
}

/** Whom the roles stand for that stand for somebody. */
const subjects: Partial<Record<Role, string>> = { INSTITUTION_CLERK: '机构', PRACTITIONER: '从业人员' };

/** Who acts for an institution or a person acts for one that is registered. */
export function standsForSomebody({ after, changed }: Change, { exists }: SubjectFacts): Violation[] {
  const subject = subjects[after?.role as Role];
  const asked = changed.has('role') || changed.has('subject');
  if (!asked || !subject || typeof after?.subject !== 'number' || exists) return [];
  const message = `「所属记录」：没有编号为 ${after.subject} 的${subject}，请核对编号后重新填写。`;
  return [{ field: 'subject', code: 'UNKNOWN_REFERENCE', message }];
}
