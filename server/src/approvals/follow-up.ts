import type { EntityManager } from '@mikro-orm/postgresql';
import { ProblemError } from '../kernel/errors.ts';
import type { Actor } from '../kernel/scope/actor.ts';
import { appendAudit } from '../kernel/store/audit.ts';
import { announceRequest } from './announcements.ts';
import { carryScope } from './carrying.ts';
import type { ChangeOperation } from './change-operation.entity.ts';
import type { ChangeRequest } from './change-request.entity.ts';
import { judgeAll, refusals } from './judgement.ts';
import { changesOf, type Operation } from './operation.ts';
import { newRequest, subjectOf, writeOperations } from './request-writing.ts';
import { start } from './routing.ts';
import type { Services } from './services.ts';
import { operationsFollowing, type CalledFor } from './writing.ts';

export interface Opened {
  request: ChangeRequest;
  rows: ChangeOperation[];
}

/**
 * Opens a request that a change calls for and puts it before its checkers. Like consequences it asks no scope of its
 * maker, who may stand for one side of an agreement only; but the rules are asked, and what they refuse undoes the
 * change that called for it.
 * @throws ProblemError with what stands in the way
 */
export async function openRequest(
  services: Services,
  em: EntityManager,
  maker: Actor,
  { proposal, path }: CalledFor,
): Promise<Opened> {
  const following = proposal.changes.map((consequence) => ({ consequence, path }));
  const operations = await operationsFollowing(em, following, services.ruleContext());
  await carryScope(em, operations);
  await demandSound(services, em, operations);
  const subject = await subjectOf(em, maker, operations);
  const request = await newRequest(em, maker, { wishes: [] }, subject, null);
  request.note = proposal.note;
  const rows = await writeOperations(em, request, operations, false);
  await start(services, em, request, operations, maker);
  await em.flush();
  appendAudit(em, maker, {
    action: 'changeRequest.submit',
    requestId: request.id,
    resource: request.resource,
    recordId: operations[0]!.id,
  });
  announceRequest(em, request);
  return { request, rows };
}

async function demandSound(services: Services, em: EntityManager, operations: Operation[]): Promise<void> {
  const judgements = await judgeAll(em, changesOf(operations), services.ruleContext());
  const problems = judgements.flatMap((judgement, i) => refusals(judgement, operations[i]!.path));
  if (problems.length > 0) throw new ProblemError(problems);
}
