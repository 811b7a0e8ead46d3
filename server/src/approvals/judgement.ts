import type { EntityManager } from '@mikro-orm/postgresql';
import {
  behavioursOf,
  type Behaviour,
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
  const judgement: Judgement = { violations: [], consequences: [] };
  for (const behaviour of behavioursOf(change.resource)) {
    const { violations, consequences } = await judgedBy(behaviour, em, change, context);
    judgement.violations.push(...violations);
    judgement.consequences.push(...consequences);
  }
  return judgement;
}

async function judgedBy(
  { facts: factsOf, rules = [], actions, consequences }: Behaviour,
  em: EntityManager,
  change: Change,
  context: RuleContext,
): Promise<Judgement> {
  const asked = [...rules, ...(actions?.[change.action ?? ''] ?? [])];
  if (asked.length === 0 && !consequences) return { violations: [], consequences: [] };
  const facts = await factsOf?.(em, change, context);
  return {
    violations: asked.flatMap((rule) => rule(change, facts, context)),
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
