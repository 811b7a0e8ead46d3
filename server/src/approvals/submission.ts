import type { EntityManager } from '@mikro-orm/postgresql';
import type { RuleContext } from '../kernel/change/behaviour.ts';
import type { Intake, Outcome, Submission, Wish } from '../kernel/change/intake.ts';
import { badRequest, invalid, ProblemError, type Problem } from '../kernel/errors.ts';
import type { Actor } from '../kernel/scope/actor.ts';
import { appendAudit } from '../kernel/store/audit.ts';
import { dayOf } from '../kernel/values/day.ts';
import { blindIndex } from '../kernel/values/sealed.ts';
import { announceRequest } from './announcements.ts';
import { applyRequest } from './application.ts';
import { ChangeOperation } from './change-operation.entity.ts';
import { ChangeRequest } from './change-request.entity.ts';
import { asProblem, judgeAll } from './judgement.ts';
import { changesOf, type Operation } from './operation.ts';
import { prepare } from './preparation.ts';
import { checkReferred } from './referrers.ts';
import { checkReferences } from './references.ts';
import { newRequest, subjectOf, writeOperations } from './request-writing.ts';
import { start } from './routing.ts';
import { unitOfWork, type Services } from './services.ts';
import { onceAtATime } from './under-way.ts';
import { checkUnique } from './uniqueness.ts';

export const MAX_OPERATIONS = 1000;
const MAX_NOTE = 2000;
const MAX_KEY = 200;

/** The way in to the change pipeline. */
export function intakeOf(services: Services): Intake {
  return { submit: (actor, submission) => submit(services, actor, submission) };
}

/** Proposes wishes as one change request; a flow without steps applies it at once. Problems are returned, not thrown. */
export async function submit(services: Services, actor: Actor, submission: Submission): Promise<Outcome> {
  const { idempotencyKey } = submission;
  if (idempotencyKey && idempotencyKey.length > MAX_KEY)
    throw badRequest(`幂等键最多 ${MAX_KEY} 个字符，请换一个短些的。`);
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

/** The outcome of an earlier submission under the same idempotency key; of those that come at once to several servers all but one wait for it. */
async function replay(em: EntityManager, actor: Actor, submission: Submission): Promise<Outcome | null> {
  const { idempotencyKey } = submission;
  if (!idempotencyKey) return null;
  const key = `${actor.accountId}/${idempotencyKey}`;
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [key]);
  const known = await em.findOne(ChangeRequest, { maker: actor.accountId, idempotencyKey });
  if (!known) return null;
  if (known.contentDigest !== digestOf(submission))
    throw badRequest('这个幂等键已用于另一项提交，请换一个键。');
  const operations = await em.find(ChangeOperation, { request: known.id }, { orderBy: { seq: 'asc' } });
  return { problems: [], requestId: known.id, recordIds: operations.map((o) => o.recordId) };
}

/** Under a key: of what holds secrets a plain digest could be found by trying all numbers there are. */
const digestOf = (s: Submission): string =>
  blindIndex(
    'change_request',
    'content_digest',
    JSON.stringify([s.draft ?? false, s.mode ?? null, s.note ?? null, s.asked ?? s.wishes.map(contentOf)]),
  );

/** Not the version: who sends the same again may have been shown the record anew. */
const contentOf = (w: Wish): unknown[] => [w.resource.name, w.kind, w.action, w.id, w.values];

/** That there is something to do, and no more than can be looked over. @throws ProblemError */
function demandSize({ wishes, asked, note }: Submission): void {
  const problems: Problem[] = [];
  if (wishes.length === 0)
    problems.push(
      asked
        ? invalid('没有符合筛选条件的记录，请调整筛选条件后重试。', ['filter'], 'NO_MATCH')
        : invalid('没有任何操作，请至少填写一项。', ['operations'], 'REQUIRED'),
    );
  if (wishes.length > MAX_OPERATIONS)
    problems.push(invalid(`一个申请最多 ${MAX_OPERATIONS} 项操作，请分批提交。`, ['operations'], 'TOO_MANY'));
  if (note && note.length > MAX_NOTE)
    problems.push(invalid(`「说明」最多 ${MAX_NOTE} 个字，现有 ${note.length} 个，请缩短。`, ['note']));
  if (problems.length > 0) throw new ProblemError(problems);
}

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
