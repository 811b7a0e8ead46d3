import type { EntityManager } from '@mikro-orm/postgresql';
import {
  behaviourOf,
  type Change,
  type Consequence,
  type RuleContext,
  type Violation,
} from '../kernel/change/behaviour.ts';
import type { Problem } from '../kernel/errors.ts';

export interface Judgement {
  violations: Violation[];
  /** What follows from the change, to be applied with it. */
  consequences: Consequence[];
}

/** What the rules of its resource, and of the action if it is one, say against a change; and what follows from it. */
export async function judge(em: EntityManager, change: Change, context: RuleContext): Promise<Judgement> {
  const behaviour = behaviourOf(change.resource);
  const rules = [...(behaviour.rules ?? []), ...(behaviour.actions?.[change.action ?? ''] ?? [])];
  const { consequences } = behaviour;
  if (rules.length === 0 && !consequences) return { violations: [], consequences: [] };
  const facts = await behaviour.facts?.(em, change, context);
  return {
    violations: rules.flatMap((rule) => rule(change, facts, context)),
    consequences: consequences?.(change, facts, context) ?? [],
  };
}

export const asProblem = (violation: Violation, path: string[]): Problem => ({
  type: 'RuleError',
  code: violation.code,
  message: violation.message,
  path: violation.field === '' ? path : [...path, violation.field],
  clause: violation.clause,
});
