import type { Change, Violation } from '../kernel/change/behaviour.ts';

export interface BaseFacts {
  /** Places that tenants hold. */
  held: number;
}

/** What is let cannot be taken back by a smaller number. */
export function capacityCoversLet({ kind, after, changed }: Change, { held }: BaseFacts): Violation[] {
  if (kind !== 'UPDATE' || !changed.has('capacity') || Number(after?.capacity) >= held) return [];
  const message = `「入驻容量」不能小于已入驻的 ${held} 个席位，请先办理机构出壳或退出。`;
  return [{ field: 'capacity', code: 'CAPACITY_BELOW_LET', message, clause: '二(二)3' }];
}

export function emptyBeforeClosing(_change: Change, { held }: BaseFacts): Violation[] {
  if (held === 0) return [];
  const message = `基地仍有 ${held} 个席位在孵，请先为这些机构办理出壳或退出，再关闭基地。`;
  return [{ field: '', code: 'BASE_STILL_LET', message, clause: '二(二)3' }];
}
