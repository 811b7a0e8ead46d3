import type { Change, Violation } from '../kernel/change/behaviour.ts';
import { BidStates, type CallStates } from './kinds.ts';

/** A member of a panel with the institutions that they are linked to: by employment, appointment or declaration. */
export interface Member {
  id: string;
  name: string;
  weight: number;
  linkedTo: string[];
}

export interface Score {
  bidId: string;
  memberId: string;
  itemId: string;
  points: number;
}

export interface Item {
  id: string;
  weight: number;
}

/** Whoever is linked to one of a call's bidders judges none of its bids. */
export const barred = (member: Member, bidders: readonly string[]): boolean =>
  member.linkedTo.some((institution) => bidders.includes(institution));

/**
 * What the panel gave a bid: members' points averaged by their weights, items summed by theirs; null while an item has
 * no points. `bid_score_total` says the same in SQL.
 */
export function totalOf(
  bidId: string,
  items: readonly Item[],
  members: readonly Member[],
  scores: readonly Score[],
): number | null {
  const weightOf = new Map(members.map((m) => [m.id, m.weight]));
  let total = 0;
  for (const item of items) {
    const given = scores.filter((s) => s.bidId === bidId && s.itemId === item.id && weightOf.has(s.memberId));
    const weight = given.reduce((sum, s) => sum + weightOf.get(s.memberId)!, 0);
    if (weight === 0) return null;
    total += (item.weight * given.reduce((sum, s) => sum + weightOf.get(s.memberId)! * s.points, 0)) / weight;
  }
  return Math.round(total) / 100;
}

export interface ScoringFacts {
  callId: string | null;
  callState: keyof typeof CallStates.values | null;
  bidState: keyof typeof BidStates.values | null;
  /** Calls that member and item belong to. */
  memberCall: string | null;
  itemCall: string | null;
  member: Member | null;
  bidders: string[];
}

const LAW = 'N 政府采购法';
const says = (field: string, code: string, message: string, clause = '二(二)3'): Violation[] => [
  { field, code, message, clause },
];

/** Bid, member and item are of one call, which is being judged. */
export function withinReview(_change: Change, facts: ScoringFacts): Violation[] {
  const { callId, callState, bidState, memberCall, itemCall } = facts;
  if (memberCall !== callId)
    return says('memberId', 'OTHER_CALL', '该评审人不属于这份公告，请改选「评审人」。');
  if (itemCall !== callId) return says('itemId', 'OTHER_CALL', '该评分项不属于这份公告，请改选「评分项」。');
  if (callState !== 'OPENED') return says('', 'NOT_IN_REVIEW', '只有开标之后、定标之前可以评分。');
  if (bidState === 'OPENED') return [];
  return says('bidId', 'BID_OUT', `这份标书${bidState ? BidStates.labels[bidState] : '不存在'}，不再评分。`);
}

/** Conflicts of interest are barred. */
export function noConflict(_change: Change, { member, bidders }: ScoringFacts): Violation[] {
  if (!member || !barred(member, bidders)) return [];
  const message = `评审人“${member.name}”与投标单位有利益关系，须回避，不能评分，请改由其他评审人评分。`;
  return says('memberId', 'CONFLICT_OF_INTEREST', message, LAW);
}
