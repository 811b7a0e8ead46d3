import type { EntityManager } from '@mikro-orm/postgresql';
import type { Intake, Outcome, Submission } from '../kernel/change/intake.ts';
import { ProblemError } from '../kernel/errors.ts';
import type { Actor } from '../kernel/scope/actor.ts';
import { appendAudit } from '../kernel/store/audit.ts';
import { announceRequest } from './announcements.ts';
import { applyRequest } from './application.ts';
import type { ChangeRequest } from './change-request.entity.ts';
import { demandKey, digestOf, replay } from './idempotency.ts';
import { contextOf, problemsOf } from './objections.ts';
import { prepare } from './preparation.ts';
import { newRequest, subjectOf, writeOperations } from './request-writing.ts';
import { start } from './routing.ts';
import { unitOfWork, type Services } from './services.ts';
import { demandSize } from './submission-size.ts';
import { onceAtATime } from './under-way.ts';

/** The way in to the change pipeline. */
export function intakeOf(services: Services): Intake {
  return { submit: (actor, submission) => submit(services, actor, submission) };
}

/** Proposes wishes as one change request; a flow without steps applies it at once. Problems are returned, not thrown. */
export async function submit(services: Services, actor: Actor, submission: Submission): Promise<Outcome> {
  const { idempotencyKey } = submission;
  demandKey(idempotencyKey);
  const work = (): Promise<Outcome> =>
    settle(() =>
      unitOfWork(
        services,
        actor,
        async (em) => (await replay(em, actor, submission)) ?? propose(services, em, actor, submission),
      ),
    );
  if (!idempotencyKey) return work();
  const name = JSON.stringify([actor.accountId, actor.grantId, idempotencyKey, digestOf(submission)]);
  return onceAtATime(services, name, work);
}

/** Problems that undid a unit of work, as its outcome. */
export async function settle(work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ProblemError) return { problems: error.problems, requestId: null, recordIds: [] };
    throw error;
  }
}

/** Prepares, checks, routes and writes a request; applies it at once when its flow has no steps. */
export async function propose(
  services: Services,
  em: EntityManager,
  actor: Actor,
  submission: Submission,
  revised?: ChangeRequest,
): Promise<Outcome> {
  demandSize(submission);
  const context = contextOf(services, revised);
  const operations = await prepare(em, actor, submission.wishes, context, submission.draft ?? false);
  const problems = submission.draft ? [] : await problemsOf(services, em, actor, operations, context);
  if (problems.length > 0) throw new ProblemError(problems);
  const subject = await subjectOf(em, actor, operations);
  const digest = submission.idempotencyKey ? digestOf(submission) : null;
  const request = revised
    ? Object.assign(revised, subject)
    : await newRequest(em, actor, submission, subject, digest);
  const rows = await writeOperations(em, request, operations, Boolean(revised));
  request.note = submission.note ?? request.note ?? null;
  if (submission.draft) request.state = 'DRAFT';
  else await start(services, em, request, operations, actor);
  await em.flush();
  appendAudit(em, actor, {
    action: submission.draft ? 'changeRequest.draft' : 'changeRequest.submit',
    requestId: request.id,
    resource: request.resource,
    recordId: operations[0]!.id,
  });
  if (request.state === 'PENDING' && (request.steps as unknown[]).length === 0) {
    const obstacles = await applyRequest(services, em, request, rows, actor);
    // Nobody else will see to it: what stands in the way is told to the maker, and nothing of the request stays.
    if (rows.every((row) => row.state === 'FAILED')) throw new ProblemError(obstacles);
    await em.flush();
  }
  if (!submission.draft) announceRequest(em, request);
  return { problems: [], requestId: request.id, recordIds: operations.map((o) => o.id) };
}
