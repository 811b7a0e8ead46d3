import type { EntityManager } from '@mikro-orm/postgresql';
import type { Submission } from '../kernel/change/intake.ts';
import { sealValues } from '../kernel/change/sealing.ts';
import { badRequest } from '../kernel/errors.ts';
import { rangesOf, type Actor } from '../kernel/scope/actor.ts';
import { actionOf } from '../kernel/declare/action.ts';
import { Account } from '../access/account.entity.ts';
import { commonAncestor } from '../vocabulary/division-code.rules.ts';
import { Division } from '../vocabulary/division.entity.ts';
import { ChangeOperation } from './change-operation.entity.ts';
import { ChangeRequest } from './change-request.entity.ts';
import type { Operation } from './operation.ts';
import { namesOf } from './record-names.ts';
import { OperationKinds } from './states.ts';

/** A request as it begins: what it is about and who makes it. */
export async function newRequest(
  em: EntityManager,
  actor: Actor,
  submission: Submission,
  subject: object,
  contentDigest: string | null,
): Promise<ChangeRequest> {
  const maker = await em.findOneOrFail(Account, actor.accountId, { populate: ['office'] as never });
  return em.create(ChangeRequest, {
    ...subject,
    state: 'PENDING',
    mode: submission.mode ?? 'WHOLE',
    maker,
    makerName: maker.name,
    makerOfficeName: maker.office?.name ?? null,
    steps: [],
    step: 0,
    round: 1,
    bulkAllowed: false,
    idempotencyKey: submission.idempotencyKey ?? null,
    contentDigest,
  } as never);
}

/** What a request is about and where it belongs; a revision may change it. */
export async function subjectOf(em: EntityManager, actor: Actor, operations: Operation[]): Promise<object> {
  const first = operations[0]!;
  const realms = new Set(operations.map(realmOf));
  if (realms.size > 1) throw badRequest('业务、保密业务与系统管理事项不能放在同一个申请中，请分开提交。');
  const sectors = new Set(operations.map((o) => o.carried.sector ?? null));
  return {
    title: await titleOf(em, operations),
    resource: first.resource.plural,
    recordId: first.id,
    realm: [...realms][0]!,
    division: em.getReference(Division, await placeOf(em, actor, operations)),
    sector: sectors.size === 1 ? [...sectors][0]! : null,
  };
}

/** The smallest division that holds every record concerned, so that nobody decides on rows beyond their reach. */
async function placeOf(em: EntityManager, actor: Actor, operations: Operation[]): Promise<string> {
  const codes = operations.flatMap((o) => o.carried.division ?? []);
  return codes.length > 0 ? codes.reduce(commonAncestor) : seatOf(em, actor);
}

/** Where a request about no place in particular belongs: to the maker's division, or the whole register. */
async function seatOf(em: EntityManager, actor: Actor): Promise<string> {
  const from = rangesOf(actor, 'division')[0]?.from;
  return from || (await em.findOneOrFail(Division, { level: 'CITY', validTo: null } as never)).id;
}

function realmOf({ resource }: Operation): string {
  if (resource.group === 'access') return 'ADMINISTRATION';
  return resource.confidential ? 'CONFIDENTIAL' : 'BUSINESS';
}

/** Writes the operations of a request; those of an earlier round go. */
export async function writeOperations(
  em: EntityManager,
  request: ChangeRequest,
  operations: Operation[],
  replace: boolean,
): Promise<ChangeOperation[]> {
  if (replace) await em.nativeDelete(ChangeOperation, { request: request.id });
  const names = await namesOf(em, operations, operations);
  return operations.map((o, seq) =>
    em.create(ChangeOperation, {
      request,
      seq,
      kind: o.kind,
      action: o.action ?? null,
      actionLabel: actionOf(o.resource, o.action)?.label ?? null,
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
  const first = operations[0]!;
  const [name] = await namesOf(em, [first], operations);
  const more = operations.length > 1 ? ` 等 ${operations.length} 项` : '';
  const { label } = first.resource;
  const action = actionOf(first.resource, first.action);
  const title = action
    ? `${action.label}：${name}（${label}）`
    : `${OperationKinds.labels[first.kind]}${label}：${name}`;
  return (title + more).slice(0, 200);
}
