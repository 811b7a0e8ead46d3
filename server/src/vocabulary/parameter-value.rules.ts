import type { Change, RuleContext, Violation } from '../kernel/change/behaviour.ts';
import type { Day } from '../kernel/values/day.ts';
import { knownParameter, shapeComplaint } from './parameter-shape.rules.ts';
import type { ParameterValue } from './parameters.rules.ts';

/** The other values of the same parameter, as the request leaves them. */
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
export function readableValue({ after, changed }: Change): Violation[] {
  if (!changed.has('value') || typeof after?.value !== 'string') return [];
  const value = parameterValue(after.value);
  const known = knownParameter(after.key);
  const complaint =
    value === null
      ? '须为一个数，或由数或文字组成的 JSON 数组，如 20 或 [1, 2]'
      : known && shapeComplaint(value, known);
  return complaint
    ? [{ field: 'value', code: 'PARAMETER_VALUE', message: `「取值」${complaint}，请改正。` }]
    : [];
}

/** A key that no rule reads would be a figure without effect. */
export function keyIsRead({ kind, after }: Change): Violation[] {
  if (kind !== 'CREATE' || typeof after?.key !== 'string' || knownParameter(after.key)) return [];
  const message = `没有「参数键」为“${after.key}”的政策参数。请照抄列表中已有的参数键，为它另加一条取值。`;
  return [{ field: 'key', code: 'UNKNOWN_PARAMETER', message }];
}

/** One value from a day on; the database tells two that always held from each other. */
export function oneValueFromADay({ after, changed }: Change, { others }: ParameterFacts): Violation[] {
  if (!after || !(changed.has('validFrom') || changed.has('key'))) return [];
  const from = after.validFrom ?? null;
  if (!others.some((other) => (other.validFrom ?? null) === from)) return [];
  const message = `该参数${from === null ? '已有一条一向如此的取值' : `自 ${String(from)} 起已有取值`}，请修改原有的一条，或改正「生效日期」。`;
  return [{ field: 'validFrom', code: 'DUPLICATE', message }];
}

/** A parameter that has been in force stays so from its first day on: what was reckoned with it is reckoned again. */
export function staysInForce(
  { kind, before, after, changed }: Change,
  { others }: ParameterFacts,
  { today }: RuleContext,
): Violation[] {
  if (kind === 'CREATE' || (kind === 'UPDATE' && !changed.has('validFrom'))) return [];
  const was = first([...others, before as Dated]);
  const is = first(after ? [...others, after as Dated] : others);
  if (was > today || is <= was) return [];
  const message = `该参数在 ${is === NEVER ? '任何一天' : `${is} 之前`}将没有取值，${was === '' ? '' : `自 ${was} 起的`}相关计算无法进行。请先新增一条从原日期起的取值，或不改「生效日期」。`;
  return [{ field: after ? 'validFrom' : '', code: 'PARAMETER_LAPSES', message }];
}

interface Dated {
  validFrom?: Day | null;
}

/** Later than any day. */
const NEVER = '~';

/** The day from which there is a value; '' when there always was. */
const first = (rows: Dated[]): string =>
  rows.map(({ validFrom }) => validFrom ?? '').reduce((a, b) => (a < b ? a : b), NEVER);
