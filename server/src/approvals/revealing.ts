import type { EntityManager } from '@mikro-orm/postgresql';
import type { Sealed } from '../kernel/change/sealing.ts';
import { secretColumn } from '../kernel/declare/columns.ts';
import { resourceByPlural, type ResourceDecl } from '../kernel/declare/resource.ts';
import { badRequest, forbidden, invalid, notFound, ProblemError, type Problem } from '../kernel/errors.ts';
import { demand } from '../kernel/scope/matrix.ts';
import { visibleIds } from '../kernel/query/matching.ts';
import type { Actor } from '../kernel/scope/actor.ts';
import { appendAudit } from '../kernel/store/audit.ts';
import { loadRows } from '../kernel/store/entities.ts';
import { unseal } from '../kernel/values/sealed.ts';
import { ChangeOperation } from './change-operation.entity.ts';
import { unitOfWork, type Services } from './services.ts';
import { demandTurn, lockRequest } from './turn.ts';

export interface Revealing {
  resource: string;
  id: string;
  field: string;
  reason: string;
  /** Shows what this request proposes instead of what is kept: who checks an account must see it. */
  requestId?: string | null;
}

interface Revealed {
  value: string | null;
  problems: Problem[];
}

const refused = (problem: Problem): Revealed => ({ value: null, problems: [problem] });

/** Opens one secret of one record for somebody who may, noting who, what and why in the log first. */
export async function reveal(services: Services, actor: Actor, wish: Revealing): Promise<Revealed> {
  const decl = resourceByPlural(wish.resource);
  const field = decl?.fields.get(wish.field);
  if (!decl || field?.kind !== 'secret') throw badRequest('没有这样的加密字段。');
  demand(decl, 'read', actor);
  if (actor.readOnly || !field.readers!.includes(actor.role)) throw forbidden(`查看「${field.label}」的全值`);
  if (wish.reason.trim().length < 2) return refused(invalid('请说明查看的事由。', ['reason'], 'REQUIRED'));
  try {
    return await unitOfWork(services, actor, (em) => open(services, em, actor, decl, wish));
  } catch (error) {
    if (error instanceof ProblemError) return { value: null, problems: error.problems };
    throw error;
  }
}

async function open(
  services: Services,
  em: EntityManager,
  actor: Actor,
  decl: ResourceDecl,
  wish: Revealing,
): Promise<Revealed> {
  const look = wish.requestId ? proposed : kept;
  const sealed = await look(services, em, actor, decl, wish);
  if (sealed === undefined) return refused(notFound('找不到这条记录，或它不在您的范围内。', ['id']));
  note(em, actor, decl, wish);
  const { table } = decl;
  return { value: sealed && unseal(sealed, { table, id: wish.id, field: wish.field }), problems: [] };
}

const note = (em: EntityManager, actor: Actor, decl: ResourceDecl, wish: Revealing): void =>
  appendAudit(em, actor, {
    action: 'secret.reveal',
    resource: decl.plural,
    recordId: wish.id,
    ...(wish.requestId ? { requestId: wish.requestId } : {}),
    detail: { field: wish.field, reason: wish.reason.trim() },
  });

/** A cipher text that the actor may open; null where there is nothing, undefined where they see no such record. */
type Look = (
  services: Services,
  em: EntityManager,
  actor: Actor,
  decl: ResourceDecl,
  wish: Revealing,
) => Promise<string | null | undefined>;

const kept: Look = async ({ reader }, em, actor, decl, { id, field }) => {
  if (!(await visibleIds({ actor, reader }, decl, [id])).has(id)) return undefined;
  const row = (await loadRows(em, decl, [id])).get(id)?.row;
  return row && (row[secretColumn(field, 'Cipher')] as string | null);
};

/** Only to whoever is to decide on it: what a request proposes is in force for nobody else. @throws ProblemError */
const proposed: Look = async (_services, em, actor, decl, { id, field, requestId }) => {
  const request = await lockRequest(em, actor, requestId!);
  await demandTurn(em, request, actor, { id: requestId!, verdict: 'APPROVE' });
  const where = { request: requestId!, resource: decl.plural, recordId: id };
  const operation = await em.findOne(ChangeOperation, where);
  if (!operation) return undefined;
  return (operation.patch[field] as Sealed | null | undefined)?.cipher ?? null;
};
