import type { RuleContext } from '../kernel/change/behaviour.ts';
import type { Levels } from '../institutions/kinds.ts';

/** Minutes attended while so many of them made a class hour. */
export interface Attended {
  minutes: number;
  perHour: number;
}

const twoDecimals = (value: number): number => Math.round(value * 100) / 100;

/** Class hours of attendance, to two decimals. */
export const classHours = (attended: readonly Attended[]): number =>
  twoDecimals(attended.reduce((sum, { minutes, perHour }) => sum + minutes / perHour, 0));

/** What is missing from the hours that are due; exactly as many are enough. */
export const missingHours = (hours: number, due: number): number => twoDecimals(Math.max(0, due - hours));

/** What somebody owes in continuing education in one period of registration, and has. */
export interface Education {
  hours: number;
  due: number;
  missing: number;
  /** Whether a degree is among the hours. */
  degreeCounted: boolean;
  /** What to do where hours are missing. */
  reason: string | null;
  clause: string;
}

type Level = keyof typeof Levels.values;

/**
 * Continuing education of a period of registration: 72 hours for the assistant, 90 for the others; a degree taken in
 * it counts for 90, once.
 */
export function continuingEducation(
  level: Level,
  attended: readonly Attended[],
  degreeHours: number | null,
  { parameter }: Pick<RuleContext, 'parameter'>,
): Education {
  const due = Number(parameter(`education.hours.${level.toLowerCase()}`));
  const hours = twoDecimals(classHours(attended) + (degreeHours ?? 0));
  const missing = missingHours(hours, due);
  const reason =
    missing === 0
      ? null
      : `本周期继续教育应达 ${due} 学时，已有 ${hours} 学时，尚缺 ${missing} 学时，请补足培训后再办理。`;
  return { hours, due, missing, degreeCounted: degreeHours !== null, reason, clause: 'N 继续教育办法' };
}
