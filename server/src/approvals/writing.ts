import type { EntityManager } from '@mikro-orm/postgresql';
import {
  behavioursOf,
  type Change,
  type Consequence,
  type Proposal,
  type RuleContext,
} from '../kernel/change/behaviour.ts';
import type { Wish } from '../kernel/change/intake.ts';
import { takeLocks, type Lock } from '../kernel/change/locking.ts';
import { resourceOf, type ResourceDecl } from '../kernel/declare/resource.ts';
import { ProblemError, type Problem } from '../kernel/errors.ts';
import { loadRows, type LoadedRow } from '../kernel/store/entities.ts';
import { amendment } from './amendment.ts';
import { judgeAll, refusals } from './judgement.ts';
import type { Operation } from './operation.ts';
import { creation, derive, idsFor } from './preparation.ts';
import { perform, stepOfPrepared, type Step } from './step.ts';

/** How long a chain of consequences may get; rules that go round in a circle are a fault of theirs. */
const LONGEST = 5;

/**
 * Writes steps that belong together, and what follows from them, after the rules have been asked once more.
 * @returns the requests that they call for
 * @throws ProblemError with what stands in the way
 */
export async function writeSteps(
  em: EntityManager,
  steps: Step[],
  context: RuleContext,
  depth = 0,
): Promise<CalledFor[]> {
  if (depth > LONGEST) throw new Error(`consequences without end at ${steps[0]?.decl.name}`);
  const changes = steps.map((step) => step.change);
  await takeLocks(em, await locksFor(em, changes));
  const { following, calledFor } = await judgeSteps(em, steps, context);
  for (const step of steps) await perform(em, step);
  await em.flush();
  if (following.length === 0) return calledFor;
  const next = (await operationsFollowing(em, following, context)).map(stepOfPrepared);
  return [...calledFor, ...(await writeSteps(em, next, context, depth + 1))];
}

/** What behaviours' facts go by: locked before they are asked, and only where it is going to be written. */
export async function locksFor(em: EntityManager, changes: Change[]): Promise<Lock[]> {
  const wanted: Lock[] = [];
  for (const [resource, those] of Map.groupBy(changes, (change) => change.resource))
    for (const { locks } of behavioursOf(resource)) wanted.push(...((await locks?.(em, those)) ?? []));
  return wanted;
}

export interface Following {
  consequence: Consequence;
  path: string[];
}

/** A request that a step calls for, and where in the input that step stood. */
export interface CalledFor {
  proposal: Proposal;
  path: string[];
}

async function judgeSteps(
  em: EntityManager,
  steps: Step[],
  context: RuleContext,
): Promise<{ following: Following[]; calledFor: CalledFor[] }> {
  const problems: Problem[] = [];
  const following: Following[] = [];
  const calledFor: CalledFor[] = [];
  const changes = steps.map((step) => step.change);
  for (const [i, judgement] of (await judgeAll(em, changes, context)).entries()) {
    const { consequences, proposals } = judgement;
    const { path } = steps[i]!;
    problems.push(...refusals(judgement, path));
    following.push(...consequences.map((consequence) => ({ consequence, path })));
    calledFor.push(...proposals.map((proposal) => ({ proposal, path })));
  }
  if (problems.length > 0) throw new ProblemError(problems);
  return { following, calledFor };
}

/** Consequences are the system's own: no scope is asked of them, but the rules are. */
export async function operationsFollowing(
  em: EntityManager,
  following: Following[],
  context: RuleContext,
): Promise<Operation[]> {
  const wishes = following.map(({ consequence: { entity, ...wanted }, path }): Wish => {
    return { ...wanted, resource: resourceOf(entity), path };
  });
  const ids = await idsFor(em, wishes);
  const targets = await targetsOf(em, wishes);
  const problems: Problem[] = [];
  const operations: Operation[] = [];
  for (const [i, wish] of wishes.entries()) {
    const operation =
      wish.kind === 'CREATE'
        ? creation(wish, ids[i]!, wish.values)
        : await amendment(em, wish, wish.values, targets.get(wish.resource)?.get(wish.id!), problems);
    if (operation) operations.push(operation);
  }
  if (problems.length > 0) throw new ProblemError(problems);
  derive(operations, context);
  return operations;
}

type Targets = Map<ResourceDecl, Map<string, LoadedRow>>;

/** The records that wishes change, locked. */
async function targetsOf(em: EntityManager, wishes: Wish[]): Promise<Targets> {
  const changing = wishes.filter((wish) => wish.kind !== 'CREATE');
  const targets: Targets = new Map();
  for (const [resource, those] of Map.groupBy(changing, (wish) => wish.resource))
    targets.set(
      resource,
      await loadRows(
        em,
        resource,
        those.map((wish) => wish.id!),
        true,
      ),
    );
  return targets;
}
