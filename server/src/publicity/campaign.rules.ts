import type { Change, Violation } from '../kernel/change/behaviour.ts';

/** Of free material it is told how many copies went out (三(三)). */
export function copiesOfMaterial({ after }: Change): Violation[] {
  if (after?.medium !== 'FREE_MATERIAL' || typeof after.copies === 'number') return [];
  const message = '发放免费资料的活动请填写「发放份数」。';
  return [{ field: 'copies', code: 'COPIES_MISSING', message, clause: '三(三)' }];
}

/** What has been reported stays as reported. */
export function plannedOnly({ kind, before }: Change): Violation[] {
  if (kind === 'CREATE' || kind === 'ACTION' || before?.state === 'PLANNED') return [];
  const message = '活动已登记开展情况或已取消，不能再修改或删除；如有出入请另行登记并在「效果」中说明。';
  return [{ field: '', code: 'CAMPAIGN_OVER', message, clause: '三(三)' }];
}
