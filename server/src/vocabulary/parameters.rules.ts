import type { Day } from '../kernel/values/day.ts';

export type ParameterValue = number | readonly number[] | readonly string[];

/** One value of a policy parameter, in force from a day until the next value's day. */
export interface PolicyParameter {
  key: string;
  title: string;
  value: ParameterValue;
  /** What one of the value is: `FEN`, `MONTH`, `PERSON`; null for a list of codes. */
  unit: string | null;
  /** Where it is laid down, in the form that refusals cite: `二(四)1`. */
  clause: string;
  /** First day in force; null when it always was. */
  validFrom: Day | null;
}

/** The row of a parameter that is in force on a day. Throws when there is none. */
export function parameterOn(parameters: readonly PolicyParameter[], key: string, day: Day): PolicyParameter {
  const inForce = parameters.filter((row) => row.key === key && (row.validFrom ?? '') <= day);
  const latest = inForce.toSorted((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? 1 : -1))[0];
  if (!latest) throw new Error(`No value of the policy parameter ${key} is in force on ${day}`);
  return latest;
}

/** The value of a parameter on a day, whatever its shape. */
export function valueOn(parameters: readonly PolicyParameter[], key: string, day: Day): ParameterValue {
  return parameterOn(parameters, key, day).value;
}

/** The value of a parameter that is one number. Throws when it is a list. */
export function numberOn(parameters: readonly PolicyParameter[], key: string, day: Day): number {
  const value = valueOn(parameters, key, day);
  if (typeof value !== 'number') throw new Error(`The policy parameter ${key} is not one number`);
  return value;
}

/** The value of a parameter that is a list of codes. Throws when it is not. */
export function codesOn(parameters: readonly PolicyParameter[], key: string, day: Day): readonly string[] {
  const value = valueOn(parameters, key, day);
  if (typeof value === 'number') throw new Error(`The policy parameter ${key} is not a list`);
  return value.map(String);
}
