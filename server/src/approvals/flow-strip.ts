import type { EntityManager } from '@mikro-orm/postgresql';
import { Roles, type Role } from '../access/roles.ts';
import { ChangeRequest } from './change-request.entity.ts';
import { checkersOf } from './checkers.ts';
import { Decision } from './decision.entity.ts';
import type { FlowStep } from './flow.rules.ts';
import type { FlowStepView } from './approvals.types.ts';

const MOST_HOLDERS = 5;

/** Where a request is: every step with its state, its decisions of this round, and who may decide the current one. */
export async function flowStripOf(em: EntityManager, id: string, now: Date): Promise<FlowStepView[]> {
  const request = await em.findOneOrFail(ChangeRequest, id);
  const decisions = await em.find(
    Decision,
    { request: id, round: request.round },
    { orderBy: { id: 'asc' } },
  );
  const views: FlowStepView[] = [];
  for (const [i, step] of (request.steps as FlowStep[]).entries()) {
    const current = i === request.step && request.state === 'PENDING';
    views.push({
      name: step.name,
      roleLabel: step.duties.map((d) => Roles.labels[d as Role]).join('、'),
      state: current ? 'CURRENT' : i < request.step || request.decidedAt ? 'DONE' : 'WAITING',
      since: current ? request.stepEnteredAt : null,
      dueAt: current ? request.dueAt : null,
      holders: current ? await holdersOf(em, request, now) : [],
      decisions: decisions.filter((d) => d.step === i),
    });
  }
  return views;
}

async function holdersOf(em: EntityManager, request: ChangeRequest, now: Date): Promise<string[]> {
  const checkers = await checkersOf(em, request, now);
  const inOrder = checkers.toSorted((a, b) => Number(a.id) - Number(b.id));
  return inOrder.slice(0, MOST_HOLDERS).map(({ name }) => name);
}
