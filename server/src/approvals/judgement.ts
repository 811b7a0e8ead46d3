import type { EntityManager } from '@mikro-orm/postgresql';
import {
  behavioursOf,
  type Behaviour,
  type Change,
  type Consequence,
  type Proposal,
  type Rule,
  type RuleContext,
  type Violation,
} from '../kernel/change/behaviour.ts';
import { fieldsBelong } from '../kernel/change/belonging.ts';
import type { Problem } from '../kernel/errors.ts';

export interface Judgement {
  violations: Violation[];
  /** What follows from the change, to be applied with it. */
  consequences: Consequence[];
  /** Requests that it calls for. */
  proposals: Proposal[];
}

/**
 * What the rules of its resource, and of the action if it is one, say against each of several changes that stand or
 * fall together; and what follows from each.
 */
export async function judgeAll(
  em: EntityManager,
  changes: Change[],
  context: RuleContext,
): Promise<Judgement[]> {
  const judgements = new Map(changes.map((change) => [change, declared(change)]));
  for (const resource of new Set(changes.map((change) => change.resource)))
    for (const behaviour of behavioursOf(resource)) {
      const asked = changes.filter((c) => c.resource === resource && concerns(behaviour, c));
      const facts = await factsOf(behaviour, em, asked, context);
      asked.forEach((change, i) => add(judgements.get(change)!, behaviour, change, facts[i], context));
    }
  return [...judgements.values()];
}

/** What the declaration of the resource itself says. */
const declared = (change: Change): Judgement => ({
  violations: fieldsBelong(change),
  consequences: [],
  proposals: [],
});

const rulesFor = ({ rules = [], actions }: Behaviour, { action }: Change): Rule<unknown>[] => [
  ...rules,
  ...(actions?.[action ?? ''] ?? []),
];

const concerns = (behaviour: Behaviour, change: Change): boolean =>
  rulesFor(behaviour, change).length > 0 || Boolean(behaviour.consequences ?? behaviour.proposals);

async function factsOf(
  { facts, factsOfAll }: Behaviour,
  em: EntityManager,
  changes: Change[],
  context: RuleContext,
): Promise<unknown[]> {
  if (factsOfAll) return changes.length > 0 ? factsOfAll(em, changes, context) : [];
  const found: unknown[] = [];
  for (const change of changes) found.push(await facts?.(em, change, context));
  return found;
}

function add(
  judgement: Judgement,
  behaviour: Behaviour,
  change: Change,
  facts: unknown,
  context: RuleContext,
): void {
  const asked = rulesFor(behaviour, change);
  judgement.violations.push(...asked.flatMap((rule) => rule(change, facts, context)));
  judgement.consequences.push(...(behaviour.consequences?.(change, facts, context) ?? []));
  judgement.proposals.push(...(behaviour.proposals?.(change, facts, context) ?? []));
}

export const asProblem = (violation: Violation, path: string[]): Problem => ({
  type: 'RuleError',
  code: violation.code,
  message: violation.message,
  path: violation.field === '' ? path : [...path, violation.field],
  clause: violation.clause,
});

/** What stands against a change, warnings left out. */
export const refusals = ({ violations }: Judgement, path: string[]): Problem[] =>
  violations.filter((v) => !v.warning).map((v) => asProblem(v, path));
