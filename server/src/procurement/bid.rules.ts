import type { Change, RuleContext, Values, Violation } from '../kernel/change/behaviour.ts';
import type { Day } from '../kernel/values/day.ts';
import { maySupply, meetsConditions, type Party } from './supplier.rules.ts';

export interface BidFacts {
  /** The call, its row locked, so that a bid and the opening follow one another; null when not known. */
  call: { title: string; state: string; bidsDueOn: Day | null } | null;
  project: { buyerId: string; minimumGrade: string | null } | null;
  supplier: Party | null;
}

const says = (field: string, code: string, message: string): Violation[] => [
  { field, code, message, clause: 'N 政府采购法' },
];

export const deriveSubmission = ({ kind, after }: Change, { today }: RuleContext): Values =>
  kind === 'CREATE' && !after?.submittedOn ? { submittedOn: today } : {};

const bids = ({ kind, action, changed }: Change): boolean =>
  kind === 'CREATE' || action === 'withdraw' || changed.has('price') || changed.has('proposal');

/** Bids come in, change and are taken back until the due day is over. */
export function whileCallIsOpen(change: Change, { call }: BidFacts, { today }: RuleContext): Violation[] {
  if (!call || !bids(change)) return [];
  if (call.state !== 'OPEN')
    return says('', 'CALL_NOT_OPEN', `“${call.title}”不在公告期内，不能投标、修改或撤回。`);
  if (call.bidsDueOn && today <= call.bidsDueOn) return [];
  return says('', 'BIDS_DUE', `“${call.title}”的投标已于 ${call.bidsDueOn} 截止，不能投标、修改或撤回。`);
}

export function supplierQualifies(
  { kind }: Change,
  { supplier, project }: BidFacts,
  context: RuleContext,
): Violation[] {
  if (kind !== 'CREATE' || !supplier || !project) return [];
  if (supplier.id === project.buyerId)
    return says('supplierId', 'BUYER_BIDS', '购买主体不能向自己投标，请改选「投标单位」。');
  const may = maySupply(supplier, 'supplierId');
  return may.length > 0 ? may : meetsConditions(supplier, project.minimumGrade, context, 'supplierId');
}

export function priceIsPositive({ after, changed }: Change): Violation[] {
  if (!changed.has('price') || typeof after?.price !== 'string' || fenOf(after.price) > 0) return [];
  return says('price', 'NO_PRICE', '「报价」须大于零，请填写以元为单位的数额。');
}

/** Yuan as typed, with at most two decimals, in fen. */
export function fenOf(yuan: string): number {
  const [whole = '0', cents = ''] = yuan.split('.');
  return Number(whole) * 100 + Number(cents.padEnd(2, '0'));
}
