import { createHash } from 'node:crypto';
import { UniqueConstraintViolationException, type EntityManager } from '@mikro-orm/postgresql';
import type { Intake, Outcome, Submission } from '../kernel/change/intake.ts';
import { sealValues } from '../kernel/change/sealing.ts';
import { badRequest, ProblemError, type Problem } from '../kernel/errors.ts';
import { rangesOf, type Actor } from '../kernel/scope/actor.ts';
import { asPipeline } from '../kernel/store/transaction.ts';
import { ident } from '../kernel/store/quote.ts';
import { Account } from '../access/account.entity.ts';
import { appendAudit } from '../kernel/store/audit.ts';
import { Division } from '../vocabulary/division.entity.ts';
import { applyRequest } from './application.ts';
import { ChangeOperation } from './change-operation.entity.ts';
import { ChangeRequest } from './change-request.entity.ts';
import { Flow } from './flow.entity.ts';
import { asProblem, judge } from './judgement.ts';
import { changesOf, type Operation } from './operation.ts';
import { prepare } from './preparation.ts';
import { checkReferences } from './references.ts';
import { enterStep, leaveFlow, routeOf } from './routing.ts';
import type { Services } from './services.ts';

const MAX_OPERATIONS = 1000;

/** The way in to the change pipeline. */
export function intakeOf(services: Services): Intake {
  return { submit: (actor, submission) => submit(services, actor, submission) };
}

/** Proposes wishes as one change request; a flow without steps applies it at once. Problems are returned, not thrown. */
export async function submit(services: Services, actor: Actor, submission: Submission): Promise<Outcome> {
  if (submission.wishes.length === 0) throw badRequest('没有任何操作。');
  if (submission.wishes.length > MAX_OPERATIONS)
    throw badRequest(`一个申请最多 ${MAX_OPERATIONS} 项操作，请分批提交。`);
  const again = await replay(services, actor, submission);
  if (again) return again;
  try {
    return await settle(() =>
      asPipeline(services.orm, { accountId: actor.accountId }, (em) =>
        propose(services, em, actor, submission),
      ),
    );
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException && submission.idempotencyKey) {
      const twin = await replay(services, actor, submission);
      if (twin) return twin;
    }
    throw error;
  }
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

/** The outcome of an earlier submission under the same idempotency key. */
async function replay(services: Services, actor: Actor, submission: Submission): Promise<Outcome | null> {
  if (!submission.idempotencyKey) return null;
  return asPipeline(services.orm, { accountId: actor.accountId }, async (em) => {
    const known = await em.findOne(ChangeRequest, {
      maker: actor.accountId,
      idempotencyKey: submission.idempotencyKey,
    });
    if (!known) return null;
    if (known.contentDigest !== digestOf(submission))
      throw badRequest('这个幂等键已用于另一项提交，请换一个键。');
    const operations = await em.find(ChangeOperation, { request: known.id }, { orderBy: { seq: 'asc' } });
    return { problems: [], requestId: known.id, recordIds: operations.map((o) => o.recordId) };
  });
}

const digestOf = (s: Submission): string =>
  createHash('sha256')
    .update(JSON.stringify(s.wishes.map((w) => [w.resource.name, w.kind, w.id, w.values])))
    .digest('base64url');

/** Everything that stands against the operations: unknown references and the rules of each resource. */
export async function problemsOf(
  services: Services,
  em: EntityManager,
  actor: Actor,
  operations: Operation[],
  warnings: Problem[] = [],
): Promise<Problem[]> {
  const context = await services.ruleContext();
  const problems = await checkReferences(services.reader, actor, operations);
  for (const [i, change] of changesOf(operations).entries()) {
    for (const violation of await judge(em, change, context)) {
      (violation.warning ? warnings : problems).push(asProblem(violation, operations[i]!.path));
    }
  }
  return problems;
}

/** Prepares, checks, routes and writes a request; applies it at once when its flow has no steps. */
export async function propose(
  services: Services,
  em: EntityManager,
  actor: Actor,
  submission: Submission,
  revised?: ChangeRequest,
): Promise<Outcome> {
  const operations = await prepare(
    em,
    actor,
    submission.wishes,
    await services.ruleContext(),
    submission.draft ?? false,
  );
  const problems = submission.draft ? [] : await problemsOf(services, em, actor, operations);
  if (problems.length > 0) throw new ProblemError(problems);
  const request =
    revised ?? em.create(ChangeRequest, await blankRequest(services, em, actor, submission, operations));
  const rows = await writeOperations(em, request, operations, Boolean(revised));
  request.note = submission.note ?? request.note ?? null;
  if (submission.draft) request.state = 'DRAFT';
  else await start(services, em, request, operations, actor);
  await em.flush();
  await appendAudit(em, actor, {
    action: submission.draft ? 'changeRequest.draft' : 'changeRequest.submit',
    requestId: request.id,
    resource: request.resource,
    recordId: operations[0]!.id,
  });
  if (request.state === 'PENDING' && (request.steps as unknown[]).length === 0) {
    await applyRequest(services, em, request, rows, actor);
    await em.flush();
  }
  return { problems: [], requestId: request.id, recordIds: operations.map((o) => o.id) };
}

async function blankRequest(
  services: Services,
  em: EntityManager,
  actor: Actor,
  submission: Submission,
  operations: Operation[],
) {
  const first = operations[0]!;
  const maker = await em.findOneOrFail(Account, actor.accountId, { populate: ['office'] as never });
  const division = first.carried.division ?? (await seatOf(em, actor));
  const realms = new Set(operations.map((o) => realmOf(o)));
  if (realms.size > 1) throw badRequest('业务事项与系统管理事项不能放在同一个申请中，请分开提交。');
  return {
    title: await titleOf(em, operations),
    state: 'PENDING',
    resource: first.resource.plural,
    recordId: first.id,
    mode: submission.mode ?? 'WHOLE',
    realm: [...realms][0]!,
    maker,
    makerName: maker.name,
    makerOfficeName: maker.office?.name ?? null,
    division: em.getReference(Division, division),
    sector: first.carried.sector ?? null,
    steps: [],
    step: 0,
    round: 1,
    bulkAllowed: false,
    idempotencyKey: submission.idempotencyKey ?? null,
    contentDigest: submission.idempotencyKey ? digestOf(submission) : null,
  } as never;
}

/** Where a request about no place in particular belongs: to the maker's division, or the whole register. */
async function seatOf(em: EntityManager, actor: Actor): Promise<string> {
  const from = rangesOf(actor, 'division')[0]?.from;
  return from || (await em.findOneOrFail(Division, { level: 'CITY', validTo: null } as never)).id;
}

const realmOf = (o: Operation): string => (o.resource.group === 'access' ? 'ADMINISTRATION' : 'BUSINESS');

/** Chooses the flow and puts the request at its first step. */
export async function start(
  services: Services,
  em: EntityManager,
  request: ChangeRequest,
  operations: Operation[],
  actor: Actor,
): Promise<void> {
  const { flow, steps } = await routeOf(services, operations, actor);
  Object.assign(request, {
    state: 'PENDING',
    flow: em.getReference(Flow, flow.id),
    steps,
    submittedAt: services.now(),
    decidedAt: null,
    failure: null,
  });
  if (steps.length > 0) await enterStep(services, request, 0);
  else leaveFlow(request, 'PENDING', null);
}

async function writeOperations(
  em: EntityManager,
  request: ChangeRequest,
  operations: Operation[],
  replace: boolean,
): Promise<ChangeOperation[]> {
  if (replace) await em.nativeDelete(ChangeOperation, { request: request.id });
  const names = await namesOf(em, operations);
  return operations.map((o, seq) =>
    em.create(ChangeOperation, {
      request,
      seq,
      kind: o.kind,
      resource: o.resource.plural,
      resourceLabel: o.resource.label,
      recordName: names[seq]!,
      recordId: o.id,
      state: 'PENDING',
      baseVersion: o.baseVersion,
      patch: sealValues(o.resource, o.id, o.proposed),
      base: o.base,
    } as never),
  );
}

async function titleOf(em: EntityManager, operations: Operation[]): Promise<string> {
  const words = { CREATE: '新增', UPDATE: '修改', DELETE: '删除', ACTION: '办理' };
  const first = operations[0]!;
  const [name] = await namesOf(em, [first]);
  const more = operations.length > 1 ? ` 等 ${operations.length} 项` : '';
  return `${words[first.kind]}${first.resource.label}：${name}${more}`.slice(0, 200);
}

/** What the records are called: as they stand, or by the new one's first text that can be searched for. */
async function namesOf(em: EntityManager, operations: Operation[]): Promise<string[]> {
  const names: string[] = [];
  for (const o of operations) names.push(o.kind === 'CREATE' ? newName(o) : await nameOf(em, o));
  return names;
}

function newName({ resource, proposed }: Operation): string {
  const field =
    [...resource.fields.values()].find((f) => f.search && f.kind === 'text') ??
    [...resource.fields.values()].find((f) => f.form && f.kind === 'text');
  return String((field && proposed[field.name]) ?? resource.label);
}

async function nameOf(em: EntityManager, { resource, id }: Operation): Promise<string> {
  const name = resource.displayName.sql('t');
  const rows = (await em.execute(
    `select ${name} as name from public.${ident(resource.table)} t where id = ?`,
    [id],
  )) as { name: string }[];
  return rows[0]?.name ?? resource.label;
}
