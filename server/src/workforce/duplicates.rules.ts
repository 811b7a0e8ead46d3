import type { Change, Violation } from '../kernel/change/behaviour.ts';

/** Who in the whole register is like the person, wherever; only counties are named, for the maker may not see them. */
export interface DuplicateFacts {
  /** County of the person registered under the same number. */
  registeredIn: string | null;
  /** People of the same name and birth date, by county. */
  namesakes: { county: string; count: number }[];
}

/** One document, one person: looked up before saving, since the maker may not see who it is. */
export function numberNotRegistered(change: Change, { registeredIn }: DuplicateFacts): Violation[] {
  const number = change.after?.documentNumber;
  if (!change.changed.has('documentNumber') || typeof number !== 'string') return [];
  const refuse = (message: string): Violation[] => [{ field: 'documentNumber', code: 'DUPLICATE', message }];
  if (registeredIn)
    return refuse(
      `该证件号码已登记（${registeredIn}），不能重复登记。如人员已调入，请与${registeredIn}联系办理调动。`,
    );
  const twice = change.siblings.some(
    (s) => s.resource === change.resource && s.after?.documentNumber === number,
  );
  return twice ? refuse('本次提交中有两人的「证件号码」相同，请核对并删去重复的一条。') : [];
}

/** Somebody with another document may be the same person: for people to judge. */
export function namesakesToCheck({ after }: Change, { namesakes }: DuplicateFacts): Violation[] {
  const total = namesakes.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return [];
  const where = namesakes.map(({ county, count }) => `${county} ${count} 人`).join('、');
  const message = `另有 ${total} 人与${String(after?.name)}同名同出生日期（${where}），请核对是否同一人。`;
  return [{ field: 'name', code: 'NAMESAKE', message, warning: true }];
}
