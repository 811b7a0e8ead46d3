import type { EntityManager } from '@mikro-orm/postgresql';
import type { RuleContext } from '../kernel/change/behaviour.ts';
import type { Problem } from '../kernel/errors.ts';
import type { Actor } from '../kernel/scope/actor.ts';
import { dayOf } from '../kernel/values/day.ts';
import type { ChangeRequest } from './change-request.entity.ts';
import { asProblem, judgeAll } from './judgement.ts';
import { changesOf, type Operation } from './operation.ts';
import { checkReferred } from './referrers.ts';
import { checkReferences } from './references.ts';
import type { Services } from './services.ts';
import { checkUnique } from './uniqueness.ts';

/** The rules' context for a request, which is as old as when it first came before its checkers. */
export function contextOf(services: Services, request?: ChangeRequest | null): RuleContext {
  const first = request?.firstSubmittedAt;
  return { ...services.ruleContext(), ...(first ? { filedOn: dayOf(first) } : {}) };
}

/** Everything that stands against the operations: unknown references, the rules of each resource, what is there already. */
export async function problemsOf(
  services: Services,
  em: EntityManager,
  actor: Actor,
  operations: Operation[],
  context: RuleContext,
  warnings: Problem[] = [],
): Promise<Problem[]> {
  const problems = await checkReferences(services.reader, actor, operations);
  // Rules tell of the records pointed to, so they are not asked while one is out of the maker's sight.
  if (problems.length > 0) return problems;
  for (const [i, { violations }] of (await judgeAll(em, changesOf(operations), context)).entries()) {
    for (const violation of violations)
      (violation.warning ? warnings : problems).push(asProblem(violation, operations[i]!.path));
  }
  // Rules that know more of a duplicate tell more of it.
  if (problems.length > 0) return problems;
  return [...(await checkUnique(em, operations)), ...(await checkReferred(em, actor, operations))];
}
