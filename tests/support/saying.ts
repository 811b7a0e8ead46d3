import { expect } from 'vitest';
import type { Change, Rule, Values } from '../../server/src/kernel/change/behaviour.ts';
import type { RecordClass } from '../../server/src/kernel/declare/field.ts';
import { policyParameters } from '../../server/src/vocabulary/parameters.ts';
import { valueOn } from '../../server/src/vocabulary/parameters.rules.ts';
import { alteration, TODAY } from './changes.ts';

export const context = { today: TODAY, parameter: (key: string) => valueOn(policyParameters, key, TODAY) };
export const acting = (entity: RecordClass, action: string, values: Values = {}): Change => ({
  ...alteration(entity, values, {}),
  kind: 'ACTION',
  action,
});

/** What a rule says first: code, clause and field. */
export function say<F>(rule: Rule<F>, change: Change, facts: F, parameters: Record<string, unknown> = {}) {
  const parameter = (key: string): unknown => parameters[key] ?? context.parameter(key);
  const [violation] = rule(change, facts, { ...context, parameter });
  if (violation) expect(violation.message).toMatch(/请.*。$/);
  return violation && [violation.code, violation.clause, violation.field];
}
