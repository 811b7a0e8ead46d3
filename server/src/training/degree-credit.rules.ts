import type { Change, Violation } from '../kernel/change/behaviour.ts';

export interface DegreeFacts {
  /** Whether another degree of the person counts already. */
  credited: boolean;
}

/** A degree counts once in a life, whatever further ones are taken. */
export function countsOnce({ kind }: Change, { credited }: DegreeFacts): Violation[] {
  if (kind !== 'CREATE' || !credited) return [];
  const message = '此人已折算过一次学历学位教育，每人只能折算一次；如原记录有误，请修改原记录。';
  return [{ field: 'practitionerId', code: 'DEGREE_COUNTED', message, clause: 'N 继续教育办法' }];
}
