import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '../kernel/scope/actor.ts';
import { codeAtLevel } from '../vocabulary/division-code.rules.ts';
import { countyToday, type Succession } from '../vocabulary/predecessors.rules.ts';
import { successionsOf } from '../vocabulary/successions.ts';
import type { ChangeRequest } from './change-request.entity.ts';
import { Flow } from './flow.entity.ts';
import { chooseFlow, stepsFor, type Facts, type FlowStep } from './flow.rules.ts';
import { offeredFacts } from './offered-facts.ts';
import { ownersOf } from './owners.ts';
import { verbOf, type Operation } from './operation.ts';
import type { KnownFlow, Services } from './services.ts';

/** What flow conditions may ask about a request. */
function factsOf(operations: Operation[], actor: Actor, successions: readonly Succession[]): Facts {
  return {
    makerRole: actor.role,
    operations: operations.length,
    action: uniform(operations.map(verbOf)),
    deletes: operations.some((o) => o.kind === 'DELETE'),
    crossesCounty: operations.some((o) => crossesCounty(o, successions)),
  };
}

/** What all operations do; '' when they do different things. */
const uniform = (verbs: string[]): string => (new Set(verbs).size === 1 ? verbs[0]! : '');

/** Filing a record anew under the code of today moves nobody: counties are told apart by what they have become. */
function crossesCounty({ kind, before, proposed }: Operation, successions: readonly Succession[]): boolean {
  const [from, to] = [before?.divisionId, proposed.divisionId];
  if (kind !== 'UPDATE' || typeof from !== 'string' || typeof to !== 'string') return false;
  return countyToday(from, successions) !== countyToday(to, successions);
}

interface Route {
  flow: KnownFlow;
  steps: FlowStep[];
}

/**
 * The flow and the steps that a request takes. Where no flow is made for a mixture of records, each kind brings the
 * steps of its own: nothing is approved by fewer because something else was put beside it.
 */
export async function routeOf(
  services: Services,
  em: EntityManager,
  operations: Operation[],
  actor: Actor,
): Promise<Route> {
  const byResource = Map.groupBy(operations, (o) => o.resource.plural);
  const together = await flowOf(services, em, operations, actor);
  if (byResource.size === 1 || together.flow.definition.resources.length > 0) return together;
  const routes: Route[] = [];
  for (const some of byResource.values()) routes.push(await flowOf(services, em, some, actor));
  return joined(routes);
}

async function flowOf(
  services: Services,
  em: EntityManager,
  operations: Operation[],
  actor: Actor,
): Promise<Route> {
  const offered = await offeredFacts(em, operations, services.ruleContext().today);
  const facts = { ...factsOf(operations, actor, await successionsOf(em)), ...offered };
  const resources = [...new Set(operations.map((o) => o.resource.plural))];
  const flow = chooseFlow(services.flows(), resources, facts);
  if (!flow) throw new Error(`no flow for ${resources.join()}`);
  return { flow, steps: stepsFor(flow.definition, facts) };
}

/** The steps of several flows, the foremost flow's first, each office once. */
function joined(routes: Route[]): Route {
  const [first, ...others] = routes.toSorted((a, b) => b.flow.definition.rank - a.flow.definition.rank);
  const steps = [...first!.steps];
  const isThere = (step: FlowStep): boolean =>
    steps.some((s) => s.level === step.level && s.duties.join() === step.duties.join());
  for (const step of others.flatMap((route) => route.steps)) if (!isThere(step)) steps.push(step);
  return { flow: first!.flow, steps };
}

/** Puts a request at a step: in whose hands, since when, until when. */
export async function enterStep(services: Services, request: ChangeRequest, index: number): Promise<void> {
  const step = (request.steps as FlowStep[])[index]!;
  const division = request.division?.id ?? null;
  request.step = index;
  request.stepName = step.name;
  request.awaitingRoles = step.duties.join(' ');
  request.awaitingDivision = (step.level && division ? codeAtLevel(division, step.level) : null) as never;
  request.stepEnteredAt = services.now();
  request.dueAt = dueAt(services, step);
  request.bulkAllowed = step.bulk;
}

/** A deadline that the policy lays down is read when the step begins. */
function dueAt(services: Services, { deadline }: FlowStep): Date | null {
  if (deadline === null) return null;
  return services.deadline(
    typeof deadline === 'number' ? deadline : Number(services.ruleContext().parameter(deadline)),
  );
}

/** Takes a request out of everybody's hands. */
export function leaveFlow(request: ChangeRequest, state: string, now: Date | null): void {
  Object.assign(request, {
    state,
    stepName: null,
    awaitingRoles: null,
    awaitingDivision: null,
    dueAt: null,
    decidedAt: now,
  });
}

/** Chooses the flow and puts the request at its first step. */
export async function start(
  services: Services,
  em: EntityManager,
  request: ChangeRequest,
  operations: Operation[],
  actor: Actor,
): Promise<void> {
  const { flow, steps } = await routeOf(services, em, operations, actor);
  Object.assign(request, {
    state: 'PENDING',
    flow: em.getReference(Flow, flow.id),
    steps,
    submittedAt: services.now(),
    firstSubmittedAt: request.firstSubmittedAt ?? services.now(),
    ...ownersOf(actor, operations),
    decidedAt: null,
    failure: null,
  });
  if (steps.length > 0) await enterStep(services, request, 0);
  else leaveFlow(request, 'PENDING', null);
}
