import type { Change, RuleContext, Values, Violation } from '../kernel/change/behaviour.ts';
import { AppraisalAspects, IndicatorSetStates } from './kinds.ts';

const CLAUSE = '二(三)2';
const FULL = 100;
/** Achievements, ability and conduct. */
const main: readonly unknown[] = ['ACHIEVEMENT', 'ABILITY', 'CONDUCT'];

export interface IndicatorSetFacts {
  /** Its indicators as the request leaves them. */
  indicators: Values[];
  /** The edition in force that this one would follow. */
  predecessorId: string | null;
}

export interface IndicatorFacts {
  /** State of the set that the indicator belongs to. */
  setState: unknown;
}

const sum = (indicators: Values[]): number => indicators.reduce((total, i) => total + Number(i.weight), 0);

/** Weights are shares of the whole: 99 is as wrong as 101. */
export function weightsTotalHundred(_change: Change, { indicators }: IndicatorSetFacts): Violation[] {
  const total = sum(indicators);
  if (total === FULL) return [];
  const remedy = total < FULL ? `还差 ${FULL - total}` : `多出 ${total - FULL}`;
  const message = `各指标「权重」合计为 ${total}，须恰为 ${FULL}（${remedy}），请调整指标权重后再启用。`;
  return [{ field: '', code: 'WEIGHTS_NOT_FULL', message, clause: CLAUSE }];
}

/** Every aspect that the policy names is looked at. */
export function coversAllAspects(_change: Change, { indicators }: IndicatorSetFacts): Violation[] {
  const present = new Set(indicators.map((i) => i.aspect));
  const missing = Object.entries(AppraisalAspects.labels).filter(([aspect]) => !present.has(aspect));
  if (missing.length === 0) return [];
  const message = `指标体系缺少「考核内容」：${missing.map(([, label]) => label).join('、')}，请各补充至少一项指标。`;
  return [{ field: '', code: 'ASPECT_MISSING', message, clause: CLAUSE }];
}

/** Achievements, ability and conduct are the main content. */
export function mainContentLeads(
  _change: Change,
  { indicators }: IndicatorSetFacts,
  { parameter }: RuleContext,
): Violation[] {
  const least = Number(parameter('appraisal.main.weight'));
  const share = sum(indicators.filter((i) => main.includes(i.aspect)));
  if (share >= least) return [];
  const message = `业绩、能力、品德为主要内容，三项「权重」合计须不低于 ${least}，现为 ${share}，请调整。`;
  return [{ field: '', code: 'MAIN_CONTENT_LIGHT', message, clause: CLAUSE }];
}

const isSettled = (state: unknown): state is keyof typeof IndicatorSetStates.labels =>
  typeof state === 'string' && state !== 'DRAFT';

/** What people are rated by does not change under them: a change is a new edition. */
export function indicatorsOfDraftsOnly(_change: Change, { setState }: IndicatorFacts): Violation[] {
  return isSettled(setState) ? [settled('indicatorSetId', setState)] : [];
}

export function draftsOnlyAreDeleted({ kind, before }: Change): Violation[] {
  return kind === 'DELETE' && isSettled(before?.state) ? [settled('', before.state)] : [];
}

const settled = (field: string, state: keyof typeof IndicatorSetStates.labels): Violation => ({
  field,
  code: 'SET_SETTLED',
  message: `指标体系已${IndicatorSetStates.labels[state]}，其指标不能再改动，请新建一版指标体系。`,
  clause: CLAUSE,
});
