import type { Due } from '../../../funding/payable.rules.ts';
import type { Values } from '../../../kernel/change/behaviour.ts';
import type { RecordClass } from '../../../kernel/declare/field.ts';
import { addDays, type Day } from '../../../kernel/values/day.ts';

/** Something that is claimed to be paid; how far it has come by today is a matter of its age. */
export interface Claim {
  entity: RecordClass;
  /** Of its record, the amount and the day of the claim among them. */
  values: Values;
  due: Due;
  /** Whose programme pays for it. */
  divisionId: string;
  /** Where money was never promised. */
  ended?: Ended;
}
export interface Ended {
  state: 'REFUSED' | 'WITHDRAWN';
  reason: string | null;
}

/** Days from the claim to the commitment, and from this to the payment. */
const COMMITTED_AFTER = 30;
export const PAID_AFTER = 70;
/** A year's money has been given to programmes by then. */
const MONEY_FROM = '03-01';

export const refused = (reason: string): Ended => ({ state: 'REFUSED', reason: `${reason}（演示）` });
export const withdrawn: Ended = { state: 'WITHDRAWN', reason: null };

/** Claims that come before there is money wait for it. */
export function committedOn({ values }: Claim): Day {
  const day = addDays(String(values.claimedOn), COMMITTED_AFTER);
  const first = `${day.slice(0, 4)}-${MONEY_FROM}`;
  return day < first ? first : day;
}
