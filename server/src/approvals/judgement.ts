import type { EntityManager } from '@mikro-orm/postgresql';
import {
  behavioursOf,
  type Behaviour,
  type Change,
  type Consequence,
  type Proposal,
  type RuleContext,
  type Violation,
} from '../kernel/change/behaviour.ts';
import type { Problem } from '../kernel/errors.ts';

export interface Judgement {
  violations: Violation[];
  /** What follows from the change, to be applied with it. */
  consequences: Consequence[];
  /** Requests that it calls for. */
  proposals: Proposal[];
}

/** What the rules of its resource, and of the action if it is one, say against a change; and what follows from it. */
export async function judge(em: EntityManager, change: Change, context: RuleContext): Promise<Judgement> {
  const judgement: Judgement = { violations: [], consequences: [], proposals: [] };
  for (const behaviour of behavioursOf(change.resource)) {
    const { violations, consequences, proposals } = await judgedBy(behaviour, em, change, context);
    judgement.violations.push(...violations);
    judgement.consequences.push(...consequences);
    judgement.proposals.push(...proposals);
  }
  return judgement;
}

async function judgedBy(
  { facts: factsOf, rules = [], actions, consequences, proposals }: Behaviour,
  em: EntityManager,
  change: Change,
  context: RuleContext,
): Promise<Judgement> {
  const asked = [...rules, ...(actions?.[change.action ?? ''] ?? [])];
  if (asked.length === 0 && !consequences && !proposals)
    return { violations: [], consequences: [], proposals: [] };
  const facts = await factsOf?.(em, change, context);
  return {
    violations: asked.flatMap((rule) => rule(change, facts, context)),
    consequences: consequences?.(change, facts, context) ?? [],
    proposals: proposals?.(change, facts, context) ?? [],
  };
}

export const asProblem = (violation: Violation, path: string[]): Problem => ({
  type: 'RuleError',
  code: violation.code,
  message: violation.message,
  path: violation.field === '' ? path : [...path, violation.field],
  clause: violation.clause,
});
