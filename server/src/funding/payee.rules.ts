import type { Change, Violation } from '../kernel/change/behaviour.ts';

const wanted: Record<string, string | null> = {
  PERSON: 'practitionerId',
  INSTITUTION: 'institutionId',
  ROLL: null,
};
const labels: Record<string, string> = { practitionerId: '收款人', institutionId: '收款机构' };

/** Exactly the payee that its kind says. */
export function payeeFitsKind({ after }: Change): Violation[] {
  const due = wanted[String(after?.payeeKind)];
  return Object.entries(labels).flatMap(([field, label]) => {
    const given = Boolean(after?.[field]);
    if (given === (field === due)) return [];
    const message = given ? `收款对象与「${label}」不符，请清空「${label}」。` : `请填写「${label}」。`;
    return [{ field, code: 'PAYEE_AND_KIND', message, clause: '三(二)' }];
  });
}
