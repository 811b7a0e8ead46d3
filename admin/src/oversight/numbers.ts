import type { Figure } from './question.ts';

const text = (value: number): string => value.toLocaleString('zh-CN');

/** A value with its unit: `1,234 人`, `96.5%`. */
export function amount({ unit, unitLabel }: Pick<Figure, 'unit' | 'unitLabel'>, value: number): string {
  return unit === 'PERCENT' ? `${text(value)}%` : `${text(value)} ${unitLabel}`;
}

/** What part of the denominator counts, to one decimal; undefined where there is none, or nothing in it. */
export function share({ numerator, denominator }: Figure): string | undefined {
  if (!denominator) return undefined;
  return `${(Math.floor((numerator * 1000) / denominator) / 10).toLocaleString('zh-CN')}%`;
}

/** How far on the way to the target, in per cent and no more than all of it. */
export function progress({ value, target }: Figure): number | undefined {
  return target ? Math.min(100, Math.floor((value * 100) / target)) : undefined;
}
