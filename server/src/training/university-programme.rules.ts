import type { Change, Violation } from '../kernel/change/behaviour.ts';

/** What is taught in practice is part of what is taught. */
export function practiceWithinTotal({ after, changed }: Change): Violation[] {
  const [total, practice] = [after?.totalHours, after?.practiceHours];
  if (!(changed.has('totalHours') || changed.has('practiceHours'))) return [];
  if (typeof total !== 'number' || typeof practice !== 'number' || practice <= total) return [];
  const message = `「实践教学学时」${practice} 超过「教学总学时」${total}，请核对两个学时。`;
  return [{ field: 'practiceHours', code: 'PRACTICE_ABOVE_TOTAL', message, clause: '二(一)2' }];
}
