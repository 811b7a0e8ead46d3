import type { Change, RuleContext, Violation } from '../kernel/change/behaviour.ts';
import { addDays, daysBetween, type Day } from '../kernel/values/day.ts';
import { CallStates, ProjectStates } from './kinds.ts';

export interface CallFacts {
  /** The project as it stands; null when not known. */
  project: { title: string; state: keyof typeof ProjectStates.values; budgetAmount: number | null } | null;
  /** Weights of the scoring items. */
  weights: number[];
  /** Bids that were not withdrawn. */
  bids: number;
}

const clause = '二(二)3';
const says = (field: string, code: string, message: string, by = clause): Violation[] => [
  { field, code, message, clause: by },
];

/** First the budget, then the call. */
export function budgetBeforeCall(_change: Change, { project }: CallFacts): Violation[] {
  if (!project || project.state === 'BUDGETED') return [];
  const message = `项目“${project.title}”${ProjectStates.labels[project.state]}，只有预算已批、尚未采购的项目可以发布公告，请先登记预算批复。`;
  return says('', 'NO_BUDGET', message);
}

export function weightsTotalHundred(_change: Change, { weights }: CallFacts): Violation[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 100) return [];
  return says('', 'WEIGHTS_TOTAL', `评分项权重合计 ${total}，须为 100，请调整评分项后再发布公告。`);
}

/** A call stays open for its days, counted from the day on which it takes effect. */
export function openLongEnough(
  { after }: Change,
  _facts: unknown,
  { parameter, today }: RuleContext,
): Violation[] {
  const due = after?.bidsDueOn as Day;
  const days = Number(parameter('procurement.call.days'));
  if (daysBetween(today, due) >= days) return [];
  const message = `自公告之日（${today}）至投标截止不得少于 ${days} 天，「投标截止」不能早于 ${addDays(today, days)}，请改正。`;
  return says('bidsDueOn', 'CALL_TOO_SHORT', message, 'N 政府采购法 35');
}

/** Nothing is opened while somebody may still bid. */
export function dueDayIsOver({ before }: Change, _facts: unknown, { today }: RuleContext): Violation[] {
  const due = before?.bidsDueOn as Day;
  if (today > due) return [];
  return says('', 'BIDS_NOT_DUE', `投标截至 ${due}（含当日），截止之后方可开标。`, 'N 政府采购法');
}

export function somebodyBid(_change: Change, { bids }: CallFacts): Violation[] {
  return bids > 0 ? [] : says('', 'NO_BIDS', '没有收到标书，请办理流标。');
}

export interface ItemFacts {
  callState: keyof typeof CallStates.values | null;
}

/** How bids are judged is settled before anybody bids. */
export function itemsSettledBeforeCall(_change: Change, { callState }: ItemFacts): Violation[] {
  if (!callState || callState === 'DRAFT') return [];
  return says('', 'ITEMS_SETTLED', `公告${CallStates.labels[callState]}，评分项不能再增删改。`);
}
