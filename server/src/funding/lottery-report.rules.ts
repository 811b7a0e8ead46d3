import type { Change, RuleContext, Violation } from '../kernel/change/behaviour.ts';
import { isDay, type Day } from '../kernel/values/day.ts';

/** Lottery money of a division in one year, in fen; `allReceived` is money of every kind. */
export interface LotteryYear {
  received: number;
  allocated: number;
  committed: number;
  disbursed: number;
  allReceived: number;
  /** Per cent; null where there is nothing to divide by. */
  executionRate: number | null;
  share: number | null;
}

/** What lottery money pays for. */
export interface LotteryProject {
  name: string;
  purpose: string;
  division: string;
  allocated: number;
  committed: number;
  disbursed: number;
  effect: string | null;
}

export interface LotteryFigures extends LotteryYear {
  before: LotteryYear;
  projects: LotteryProject[];
}

export interface PublishingFacts {
  /** The figures as they would be published; null where nothing is. */
  figures: LotteryFigures | null;
  dueOn: Day | null;
}

const clause = '三(二)';
const national = 'N 彩票公益金管理办法';

/** What is published is not changed under the eyes of its readers. */
export function unchangedWhilePublished({ kind, before, changed }: Change): Violation[] {
  if (kind !== 'UPDATE' || before?.state !== 'PUBLISHED') return [];
  if (!changed.has('summary') && !changed.has('effect')) return [];
  const message = '公告已公布，内容不能修改；如确有错误，请先「撤回」并写明原因，改正后重新公布。';
  return [{ field: '', code: 'REPORT_PUBLISHED', message, clause }];
}

export function yearIsOver({ after }: Change, _facts: unknown, { today }: RuleContext): Violation[] {
  const year = Number(after?.fiscalYear);
  if (year < Number(today.slice(0, 4))) return [];
  const message = `「年度」${year} 尚未结束，不能公布全年使用情况，请待年终结转后办理。`;
  return [{ field: 'fiscalYear', code: 'YEAR_NOT_OVER', message, clause: national }];
}

/** The share of lottery money is to rise year by year. */
export function shareRises(_change: Change, { figures }: PublishingFacts): Violation[] {
  const before = figures?.before.share ?? null;
  const now = figures?.share ?? 0;
  if (before === null || now > before) return [];
  const message = `「占全部资金」${now}%，上年为 ${before}%，没有逐年提高，请在「总体情况」中说明原因。`;
  return [{ field: 'summary', code: 'SHARE_NOT_RISEN', message, clause, warning: true }];
}

/** Projects are published with what they brought about. */
export function effectsAreTold(_change: Change, { figures }: PublishingFacts): Violation[] {
  const silent = (figures?.projects ?? []).filter((p) => !p.effect).map((p) => p.name);
  if (silent.length === 0) return [];
  const message = `以下资金项目没有填写「实施效果」，公布时将空缺：${silent.join('、')}。请先到资金项目中补填。`;
  return [{ field: '', code: 'EFFECT_MISSING', message, clause, warning: true }];
}

export function publishedInTime(
  _change: Change,
  { dueOn }: PublishingFacts,
  { today }: RuleContext,
): Violation[] {
  if (!dueOn || today <= dueOn) return [];
  const message = `应于 ${dueOn} 前公布，现已逾期，公布后将标明逾期，请尽快办理。`;
  return [{ field: '', code: 'PUBLISHED_LATE', message, clause: national, warning: true }];
}

/** The day by which to publish is read by every report; one that cannot be read would stop them all. */
export function publishByIsDay({ after, changed }: Change): Violation[] {
  if (after?.key !== 'funding.lottery.publish-by' || !(changed.has('value') || changed.has('key'))) return [];
  const [, monthAndDay = ''] = /^\["(\d\d-\d\d)"\]$/.exec(String(after.value)) ?? [];
  // A year without a 29 February, for it must do for any.
  if (isDay(`2001-${monthAndDay}`)) return [];
  const message = '「取值」须是写成数组的月和日，如 ["06-30"]，请改正。';
  return [{ field: 'value', code: 'PARAMETER_VALUE', message, clause: national }];
}
