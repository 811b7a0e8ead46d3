import type { Change, RuleContext, Values, Violation } from '../kernel/change/behaviour.ts';
import { yuan } from '../kernel/values/money.ts';
import { FundPurposes, type FundPurpose, type PayeeKind } from './kinds.ts';
import type { AllocationFacts } from './stage.rules.ts';

const clause = '三(二)';

/** What something is paid for, and to whom. */
export interface Due {
  purpose: FundPurpose;
  subject: string;
  payeeKind: PayeeKind;
  practitionerId?: string;
  institutionId?: string;
}

export interface CommittingFacts extends AllocationFacts {
  /** Null where what is paid for is not (yet) in force. */
  due: Due | null;
}

/** What stands in the accounts of a payable's commitment, in fen. */
export interface PayingFacts {
  outstanding: number;
  disbursed: number;
}

/** Whether a change claims, commits or pays: when what is paid for must hold. */
export const paying = ({ kind, action }: Change): boolean =>
  kind === 'CREATE' || action === 'commit' || action === 'disburse';

/** Of others of the same thing, those that are paid or still to be paid. */
export const claimsStanding = <R extends Values>(claims: R[]): R[] =>
  claims.filter(({ state }) => ['CLAIMED', 'COMMITTED', 'PAID'].includes(String(state)));

/** Money is taken from a programme that is for what is paid. */
export function programmeOfPurpose(_change: Change, { due, programme }: CommittingFacts): Violation[] {
  if (!due || !programme || programme.purpose === due.purpose) return [];
  const [given, wanted] = [programme.purpose as FundPurpose, due.purpose].map((p) => FundPurposes.labels[p]);
  const message = `「资金分配」所属项目用于“${given}”，本项须由“${wanted}”项目支付，请改选“${wanted}”项目的资金分配。`;
  return [{ field: 'allocationId', code: 'OTHER_PURPOSE', message, clause }];
}

/** Lottery money is asked about what is really paid, whatever the programme that it was given to. */
export function sourceForPurpose(
  _change: Change,
  { due, source }: CommittingFacts,
  { parameter }: RuleContext,
): Violation[] {
  if (!due || source?.kind !== 'LOTTERY') return [];
  if (!(parameter('funding.lottery.not-for') as string[]).includes(due.purpose)) return [];
  const message = `福利彩票公益金不得用于${FundPurposes.labels[due.purpose]}，请将「资金分配」改选为其他性质的资金。`;
  return [{ field: 'allocationId', code: 'LOTTERY_NOT_FOR', message, clause: 'N 彩票公益金管理办法' }];
}

export function somethingOutstanding(_change: Change, { outstanding, disbursed }: PayingFacts): Violation[] {
  if (outstanding > 0) return [];
  const message = `「资金承诺」已无待拨付金额（已拨付 ${yuan(disbursed)}），不能再拨付；承诺已冲回的，请办理“不予支付”后重新申报。`;
  return [{ field: '', code: 'NOTHING_OUTSTANDING', message, clause }];
}

/** Money that is promised is first taken back in the ledger. */
export function nothingCommitted(_change: Change, { outstanding, disbursed }: PayingFacts): Violation[] {
  const held = outstanding + disbursed;
  if (held === 0) return [];
  const message = `「资金承诺」尚有 ${yuan(held)} 未冲回，请先办理资金冲回（承诺），再办理“不予支付”。`;
  return [{ field: '', code: 'STILL_COMMITTED', message, clause }];
}

/** What is paid through its own record is not paid past it. */
export function paidByItsRecord(_change: Change, { claimed }: { claimed: string | null }): Violation[] {
  if (!claimed) return [];
  const message = `「资金承诺」属于一项${claimed}，请在该项${claimed}上办理“拨付”，不要另行登记拨付。`;
  return [{ field: 'commitmentId', code: 'PAID_BY_ITS_RECORD', message, clause }];
}
