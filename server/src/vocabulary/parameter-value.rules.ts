import type { Change, RuleContext, Violation } from '../kernel/change/behaviour.ts';
import type { Day } from '../kernel/values/day.ts';
import type { ParameterValue } from './parameters.rules.ts';

/** The other values of the same parameter. */
export interface ParameterFacts {
  others: { value: string; validFrom: Day | null }[];
}

/** The value that a text of JSON stands for; null when it is neither a number nor a list of numbers or of texts. */
export function parameterValue(text: string): ParameterValue | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'number') return value;
    if (!Array.isArray(value) || value.length === 0) return null;
    return ['number', 'string'].some((type) => value.every((item) => typeof item === type))
      ? (value as ParameterValue)
      : null;
  } catch {
    return null;
  }
}

/** A value that cannot be read would stop every rule that needs it. */
export function readableValue({ after, changed }: Change, { others }: ParameterFacts): Violation[] {
  if (!changed.has('value') || typeof after?.value !== 'string') return [];
  const value = parameterValue(after.value);
  if (value === null)
    return [refuse('「取值」须为一个数，或由数或文字组成的 JSON 数组，如 20 或 [1, 2]，请改正。')];
  const known = others[0] && parameterValue(others[0].value);
  if (known === undefined || known === null || typeof known === typeof value) return [];
  return [
    refuse(
      `「取值」须与该参数的其他取值同样是${typeof known === 'number' ? '一个数' : '数组'}，如 ${others[0]!.value}，请改正。`,
    ),
  ];
}

const refuse = (message: string): Violation => ({ field: 'value', code: 'PARAMETER_VALUE', message });

/** A parameter that is in force today stays so, with one value or another. */
export function staysInForce(
  { kind, before, after, changed }: Change,
  { others }: ParameterFacts,
  { today }: RuleContext,
): Violation[] {
  if (kind === 'CREATE' || (kind === 'UPDATE' && !changed.has('validFrom'))) return [];
  const remaining = after ? [...others, { validFrom: after.validFrom as Day | null }] : others;
  const inForce = (validFrom: unknown): boolean => ((validFrom as Day | null | undefined) ?? '') <= today;
  if (!inForce(before?.validFrom) || remaining.some((r) => inForce(r.validFrom))) return [];
  const message = '该参数今天起将没有任何有效取值，相关计算无法进行。请先新增一条今天已生效的取值。';
  return [{ field: after ? 'validFrom' : '', code: 'PARAMETER_LAPSES', message }];
}
