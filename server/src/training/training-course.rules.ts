import type { Change, Violation } from '../kernel/change/behaviour.ts';
import { audiences } from './kinds.ts';

/** A course is for at least one of the nine kinds of people that the measures name. */
export function forSomebody({ kind, after, changed }: Change): Violation[] {
  if (kind !== 'CREATE' && !audiences.some((name) => changed.has(name))) return [];
  if (!after || audiences.some((name) => after[name] === true)) return [];
  const message = '「培训对象」至少选一类，请勾选本课程面向的人员。';
  return [{ field: audiences[0]!, code: 'NO_AUDIENCE', message, clause: '二(一)3' }];
}
