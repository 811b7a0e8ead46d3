import type { EntityManager } from '@mikro-orm/postgresql';
import { Roles, type Role } from '../access/roles.ts';
import { codeAtLevel } from '../vocabulary/division-code.rules.ts';
import { ChangeRequest } from './change-request.entity.ts';
import { Decision } from './decision.entity.ts';
import type { FlowStep } from './flow.rules.ts';
import type { FlowStepView } from './approvals.types.ts';

/** Where a request is: every step with its state, its decisions of this round, and who may decide the current one. */
export async function flowStripOf(em: EntityManager, id: string, today: string): Promise<FlowStepView[]> {
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
      holders: current ? await holdersOf(em, request, step, today) : [],
      decisions: decisions.filter((d) => d.step === i),
    });
  }
  return views;
}

async function holdersOf(
  em: EntityManager,
  request: ChangeRequest,
  step: FlowStep,
  today: string,
): Promise<string[]> {
  const division = step.level && request.division ? codeAtLevel(request.division.id, step.level) : null;
  const sql = `select distinct a.id, a.name from "grant" g join account a on a.id = g.account_id
    where g.role = any(?) and not a.disabled and a.id <> ? and g.since <= ? and (g.until is null or g.until > ?)
      and (?::text is null or g.division_id is null or ?::text like rtrim(g.division_id, '0') || '%')
    order by a.id limit 5`;
  const roles = `{${step.duties.join(',')}}`;
  const rows = (await em.execute(sql, [roles, request.maker.id, today, today, division, division])) as {
    name: string;
  }[];
  return rows.map((r) => r.name);
}
