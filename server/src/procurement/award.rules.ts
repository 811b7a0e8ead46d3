import type { Change, RuleContext, Violation } from '../kernel/change/behaviour.ts';
import { barred, totalOf, type Item, type Member, type Score } from './panel.rules.ts';
import { maySupply, meetsConditions, type Party } from './supplier.rules.ts';

export interface OpenedBid {
  id: string;
  supplier: Party;
  amount: number | null;
  /** Not disqualified. */
  stands: boolean;
}

export interface AwardFacts {
  bids: OpenedBid[];
  items: Item[];
  members: Member[];
  scores: Score[];
  minimumGrade: string | null;
  budgetAmount: number | null;
}

const clause = '二(二)3';
const SHORTEST_REASON = 10;
const says = (field: string, code: string, message: string, by = clause): Violation[] => [
  { field, code, message, clause: by },
];
const chosen = ({ after }: Change, { bids }: AwardFacts): OpenedBid | undefined =>
  bids.find((b) => b.id === after?.awardedBidId && b.stands);

/** Members who may judge: those without a link to any bidder. */
const judges = ({ members, bids }: AwardFacts): Member[] =>
  members.filter(
    (m) =>
      !barred(
        m,
        bids.map((b) => b.supplier.id),
      ),
  );

export function awardsBidOfCall(change: Change, facts: AwardFacts): Violation[] {
  if (chosen(change, facts)) return [];
  return says('awardedBidId', 'NOT_A_BID', '「中标标书」须是这份公告已开标且有效的标书，请重新选择。');
}

export function panelIsLargeEnough(
  _change: Change,
  facts: AwardFacts,
  { parameter }: RuleContext,
): Violation[] {
  const least = Number(parameter('procurement.panel.least'));
  const count = judges(facts).length;
  if (count >= least) return [];
  const message = `无利益关系的评审人 ${count} 人，不足 ${least} 人，请增补评审人并评分后再定标。`;
  return says('', 'PANEL_TOO_SMALL', message, 'N 政府采购法实施条例');
}

/** Every judge has judged every standing bid on every item. */
export function fullyScored(_change: Change, facts: AwardFacts): Violation[] {
  const given = new Set(facts.scores.map((s) => `${s.bidId}/${s.memberId}/${s.itemId}`));
  const standing = facts.bids.filter((b) => b.stands);
  const lacking = judges(facts).filter((member) =>
    standing.some((bid) => facts.items.some((item) => !given.has(`${bid.id}/${member.id}/${item.id}`))),
  );
  if (lacking.length === 0) return [];
  return says(
    '',
    'SCORES_MISSING',
    `评审人${lacking.map((m) => m.name).join('、')}尚未评完全部标书，请评分齐全后再定标。`,
  );
}

/** The best bid, or a reason why another. */
export function bestOrReason(change: Change, facts: AwardFacts): Violation[] {
  const bid = chosen(change, facts);
  const total = (id: string): number => totalOf(id, facts.items, judges(facts), facts.scores) ?? 0;
  const best = Math.max(...facts.bids.filter((b) => b.stands).map((b) => total(b.id)));
  const reason = String(change.after?.awardReason ?? '').trim();
  if (!bid || total(bid.id) >= best || [...reason].length >= SHORTEST_REASON) return [];
  const message = `所选标书得 ${total(bid.id)} 分，低于最高分 ${best}，请改选得分最高者，或在「定标理由」中说明（至少 ${SHORTEST_REASON} 个字）。`;
  return says('awardReason', 'NOT_THE_BEST', message);
}

/** A bidder that has lost its grade since it bid is not awarded. */
export function stillQualifies(change: Change, facts: AwardFacts, context: RuleContext): Violation[] {
  const bid = chosen(change, facts);
  if (!bid) return [];
  const may = maySupply(bid.supplier, 'awardedBidId');
  return may.length > 0 ? may : meetsConditions(bid.supplier, facts.minimumGrade, context, 'awardedBidId');
}

export function withinBudget(change: Change, facts: AwardFacts): Violation[] {
  const bid = chosen(change, facts);
  if (!bid || facts.budgetAmount === null || (bid.amount ?? 0) <= facts.budgetAmount) return [];
  return says(
    'awardedBidId',
    'OVER_BUDGET',
    '所选标书的报价超过预算金额，不能定标，请改选其他标书或办理流标。',
  );
}
