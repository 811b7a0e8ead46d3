import type { EntityManager } from '@mikro-orm/postgresql';
import { behaviourOf, type Change, type RuleContext, type Violation } from '../kernel/change/behaviour.ts';
import type { Problem } from '../kernel/errors.ts';

/** What the rules of its resource say against a change. */
export async function judge(em: EntityManager, change: Change, context: RuleContext): Promise<Violation[]> {
  const { facts, rules = [] } = behaviourOf(change.resource);
  if (rules.length === 0) return [];
  const known = facts ? await facts(em, change, context) : undefined;
  return rules.flatMap((rule) => rule(change, known, context));
}

export const asProblem = (violation: Violation, path: string[]): Problem => ({
  type: 'RuleError',
  code: violation.code,
  message: violation.message,
  path: violation.field === '' ? path : [...path, violation.field],
  clause: violation.clause,
});
