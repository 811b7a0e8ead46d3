import { isDay } from '../kernel/values/day.ts';
import { policyParameters } from './parameters.ts';
import type { ParameterValue, PolicyParameter } from './parameters.rules.ts';

/** The parameter as the rules that read it were written for it; undefined for a key that none of them knows. */
export const knownParameter = (key: unknown): PolicyParameter | undefined =>
  policyParameters.find((parameter) => parameter.key === key);

/** What keeps a value from standing in the first one's place, as advice; null when nothing does. */
export function shapeComplaint(
  value: ParameterValue,
  { value: sample, title }: PolicyParameter,
): string | null {
  const like = `如 ${JSON.stringify(sample)}`;
  if (typeof sample === 'number') return numberComplaint(value, sample, title, like);
  if (typeof value === 'number') return `须为数组，${like}`;
  if (typeof sample[0] === 'number')
    return areCounts(value) && value.length === sample.length
      ? null
      : `须为 ${sample.length} 个不小于 0 的数，${like}`;
  return textsComplaint(value, sample as readonly string[], title, like);
}

function numberComplaint(value: ParameterValue, sample: number, title: string, like: string): string | null {
  if (typeof value !== 'number' || value < 0) return `须为一个不小于 0 的数，${like}`;
  if (title.includes('(1是0否)') && value > 1) return '须为 1（是）或 0（否）';
  return Number.isInteger(sample) && !Number.isInteger(value) ? `须为整数，${like}` : null;
}

const areCounts = (value: readonly unknown[]): boolean =>
  value.every((item) => typeof item === 'number' && item >= 0);

function textsComplaint(
  value: readonly unknown[],
  sample: readonly string[],
  title: string,
  like: string,
): string | null {
  const choices = /\(([A-Z_]+(?:、[A-Z_]+)+)\)/.exec(title)?.[1]!.split('、');
  if (choices) {
    const chosen = value.length === 1 && choices.includes(String(value[0]));
    return chosen ? null : `须为 ${choices.join('、')} 之一，写成 ${like.slice(2)} 的样子`;
  }
  const form = forms.find(({ test }) => sample.every(test));
  if (form?.single && value.length !== 1) return `须为一个日期，${like}`;
  return !form || value.every((item) => typeof item === 'string' && form.test(item))
    ? null
    : `${form.say}，${like}`;
}

const forms: { test: (text: string) => boolean; say: string; single?: boolean }[] = [
  { test: isDay, say: '须为 YYYY-MM-DD 形式的日期', single: true },
  { test: (text) => isDay(`2024-${text}`), say: '须为 MM-DD 形式的月日', single: true },
  { test: (text) => /^\d+$/.test(text), say: '须为由数字组成的代码' },
  { test: (text) => /^[A-Z][A-Z0-9_]*$/.test(text), say: '须为由大写字母组成的代码' },
];
