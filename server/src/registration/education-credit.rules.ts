import type { Change, Violation } from '../kernel/change/behaviour.ts';

/** Studies count by their time; a degree, which counts otherwise, is recorded with the training. */
export function minutesGiven({ after }: Change): Violation[] {
  if (!after || typeof after.minutes === 'number') return [];
  const message = '请填写「分钟数」；学历学位教育请在“学历教育折算”中登记。';
  return [{ field: 'minutes', code: 'REQUIRED', message, clause: 'N 继续教育办法' }];
}
