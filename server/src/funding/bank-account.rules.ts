import type { Change, Consequence, Violation } from '../kernel/change/behaviour.ts';
import { overlap, type Period } from '../kernel/change/day.rules.ts';

export interface BankAccountFacts {
  /** The person's other accounts. */
  others: (Period & { id: string })[];
}

/** Full-width digits to half-width; the blanks and dashes that people group digits by are dropped. */
export const normalizeAccountNumber = (text: string): string => text.normalize('NFKC').replace(/[\s-]/g, '');

/** The check of card numbers (GB/T 15694, Luhn): every second digit from the right, the last left out, counts double. */
export function isCardNumber(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** A number that looks like a UnionPay card's but fails its check is most likely mistyped; a passbook's has none. */
export function cardNumberChecks({ after, changed }: Change): Violation[] {
  const number = String(after?.number ?? '');
  if (!changed.has('number') || !/^62\d{14,17}$/.test(number) || isCardNumber(number)) return [];
  const message = '「账号」像银行卡号而校验位不符，通常是某一位录错，请对照银行卡逐位核对。';
  return [{ field: 'number', code: 'CARD_CHECKSUM', message, warning: true }];
}

const periodOf = ({ after }: Change): Period => ({
  since: String(after?.since),
  until: (after?.until as string | null | undefined) ?? null,
});

/** Void: it ended on the day it began, because it was wrong. */
const isVoid = ({ since, until }: Period): boolean => until !== null && until <= since;

/** An account that is used until another one takes its place. */
const succeeded = (change: Change, { others }: BankAccountFacts) =>
  change.kind === 'CREATE'
    ? others.find((o) => o.until === null && o.since < periodOf(change).since)
    : undefined;

export function endsInOrder({ after }: Change): Violation[] {
  const { since, until } = after ?? {};
  if (typeof since !== 'string' || typeof until !== 'string' || until >= since) return [];
  const message = `「停用日期」（${until}）不能早于「启用日期」（${since}）；登记错了的，停用日期填启用当日，即作废。`;
  return [{ field: 'until', code: 'ENDS_BEFORE_START', message }];
}

/** One account at a time, so that it is plain where money went. */
export function oneAtATime(change: Change, facts: BankAccountFacts): Violation[] {
  if (!change.after?.since) return [];
  const former = succeeded(change, facts);
  const standing = facts.others.filter((o) => o !== former && !isVoid(o));
  if (isVoid(periodOf(change)) || !standing.some((other) => overlap(other, periodOf(change)))) return [];
  const message = '此人在这段时间已有另一个收款账户，请改正启用日期，或先给原账户填写停用日期。';
  return [{ field: 'since', code: 'ACCOUNT_OVERLAPS', message }];
}

/** The account that was used so far ends where the new one begins. */
export function formerEnds(
  entity: Consequence['entity'],
  change: Change,
  facts: BankAccountFacts,
): Consequence[] {
  const former = succeeded(change, facts);
  return former ? [{ entity, kind: 'UPDATE', id: former.id, values: { until: change.after!.since } }] : [];
}

/** The last four digits: enough to tell one's own account, too little to pay to. */
export const maskAccount = (plain: string): string =>
  `${'*'.repeat(Math.max(plain.length - 4, 4))}${plain.slice(-4)}`;
