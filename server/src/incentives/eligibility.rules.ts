import type { Levels } from '../institutions/kinds.ts';
import { RankMeasures } from './kinds.ts';

export type RankMeasure = keyof typeof RankMeasures.values;
type Level = keyof typeof Levels.values;

/** A condition of the ladder, as data. */
export interface Condition {
  measure: RankMeasure;
  /** In the measure's unit; a certificate counts by its level, 1 to 3. */
  least: number;
  /** How many years back it is measured; null: without limit. */
  years: number | null;
  clause: string;
}

/** What a person has of each condition's measure, in the order of the conditions; null where nothing is known. */
export type Measured = readonly (number | null)[];

export interface Reason {
  met: boolean;
  clause: string;
  text: string;
}

export interface Decision {
  eligible: boolean;
  reasons: Reason[];
}

const levels: Record<Level, { rank: number; label: string }> = {
  ASSISTANT: { rank: 1, label: '助理社会工作师' },
  MID: { rank: 2, label: '社会工作师' },
  SENIOR: { rank: 3, label: '高级社会工作师' },
};
const units: Record<Exclude<RankMeasure, 'CERTIFICATE'>, string> = {
  YEARS_IN_RANK: '年',
  YEARS_PRACTISING: '年',
  QUALIFIED_GRADES: '次',
  EXCELLENT_GRADES: '次',
  CLASS_HOURS: '学时',
};

export const rankOfLevel = (level: unknown): number => levels[level as Level]?.rank ?? 0;

/** Whether a person may rise, with a reason for every condition, met or not. Exactly as much as is asked suffices. */
export function eligibility(measured: Measured, conditions: readonly Condition[]): Decision {
  const reasons = conditions.map((condition, i) => reasonFor(condition, measured[i] ?? 0));
  return { eligible: reasons.every((r) => r.met), reasons };
}

function reasonFor(condition: Condition, has: number): Reason {
  const { measure, least, years, clause } = condition;
  const within = years === null ? '' : `近 ${years} 年`;
  const text = `${within}${RankMeasures.labels[measure]}须达 ${said(measure, least)}，现为 ${said(measure, has)}`;
  return { met: has >= least, clause, text };
}

function said(measure: RankMeasure, value: number): string {
  if (measure !== 'CERTIFICATE') return `${value} ${units[measure]}`;
  return Object.values(levels).find((l) => l.rank === value)?.label ?? '无';
}
