import type { EntityManager } from '@mikro-orm/postgresql';
import type { Outcome, Submission, Wish } from '../kernel/change/intake.ts';
import { unsealValues } from '../kernel/change/sealing.ts';
import { inputName, same } from '../kernel/change/values.ts';
import { resourceByPlural } from '../kernel/declare/resource.ts';
import { forbidden, invalid, ProblemError } from '../kernel/errors.ts';
import type { Actor } from '../kernel/scope/actor.ts';
import { appendAudit } from '../kernel/store/audit.ts';
import { announceRequest } from './announcements.ts';
import { ChangeOperation } from './change-operation.entity.ts';
import type { ChangeRequest } from './change-request.entity.ts';
import { lockRequest } from './turn.ts';
import { leaveFlow } from './routing.ts';
import { unitOfWork, type Services } from './services.ts';
import { REVISABLE } from './states.ts';
import { propose, settle } from './submission.ts';

/** Puts a draft, returned or conflicting request before its checkers anew, with other operations or with the same. */
export function revise(
  services: Services,
  actor: Actor,
  id: string,
  submission: Omit<Submission, 'wishes'> & { wishes?: Wish[] },
): Promise<Outcome> {
  return settle(() =>
    unitOfWork(services, actor, async (em) => {
      const request = await ownRequest(em, actor, id);
      if (!REVISABLE.includes(request.state))
        throw new ProblemError([
          invalid('只有草稿、已退回或有冲突的申请可以修改后重新提交。', ['id'], 'STATE'),
        ]);
      const known = await wishesOf(em, request);
      const wishes = submission.wishes
        ? submission.wishes.map((w, i) => withKnownSecrets(w, known[i]))
        : known;
      if (request.state !== 'DRAFT') request.round += 1;
      return propose(services, em, actor, { ...submission, wishes }, request);
    }),
  );
}

/** Takes back a request that is not decided yet. */
export function withdraw(services: Services, actor: Actor, id: string): Promise<Outcome> {
  return settle(() =>
    unitOfWork(services, actor, async (em) => {
      const request = await ownRequest(em, actor, id);
      if (![...REVISABLE, 'PENDING'].includes(request.state))
        throw new ProblemError([invalid('这个申请已经办结，不能再撤回。', ['id'], 'STATE')]);
      leaveFlow(request, 'WITHDRAWN', services.now());
      announceRequest(em, request);
      await em.flush();
      appendAudit(em, actor, {
        action: 'changeRequest.withdraw',
        requestId: request.id,
        resource: request.resource,
      });
      return { problems: [], requestId: request.id, recordIds: [] };
    }),
  );
}

async function ownRequest(em: EntityManager, actor: Actor, id: string): Promise<ChangeRequest> {
  const request = await lockRequest(em, actor, id);
  if (request.maker.id !== actor.accountId) throw forbidden('修改或撤回他人提交的申请');
  return request;
}

/** Whether two wishes are about the same: a new record is known by what it may never point away from. */
const ofTheSame = (wish: Wish, known: Wish): boolean =>
  [...wish.resource.fields.values()]
    .filter((f) => f.kind === 'reference' && f.immutable)
    .every((f) => same(wish.values[inputName(f)], known.values[inputName(f)]));

/** A form shows secrets masked: one that is not typed anew stays as it was in the same operation. */
function withKnownSecrets(wish: Wish, known: Wish | undefined): Wish {
  if (!known || known.resource !== wish.resource || known.id !== wish.id) return wish;
  if (!ofTheSame(wish, known)) return wish;
  const secrets = [...wish.resource.fields.values()].filter(
    (f) => f.kind === 'secret' && !(f.name in wish.values) && f.name in known.values,
  );
  return {
    ...wish,
    values: { ...Object.fromEntries(secrets.map((f) => [f.name, known.values[f.name]])), ...wish.values },
  };
}

/**
 * The request's operations as wishes again; new records are named by their place, as when first submitted. They are
 * still based on what their maker saw, unless the request is in conflict: its maker has been shown what stands now.
 */
async function wishesOf(em: EntityManager, request: ChangeRequest): Promise<Wish[]> {
  const operations = await em.find(ChangeOperation, { request: request.id }, { orderBy: { seq: 'asc' } });
  const places = new Map(operations.filter((o) => o.kind === 'CREATE').map((o) => [o.recordId, `#${o.seq}`]));
  return operations.map((o) => {
    const resource = resourceByPlural(o.resource)!;
    const plain = unsealValues(resource, o.recordId, o.patch);
    const values = Object.fromEntries(
      Object.entries(plain).map(([k, v]) => [k, k.endsWith('Id') ? (places.get(String(v)) ?? v) : v]),
    );
    return {
      resource,
      kind: o.kind as Wish['kind'],
      action: o.action ?? undefined,
      id: o.kind === 'CREATE' ? undefined : o.recordId,
      version: request.state === 'CONFLICT' ? null : o.baseVersion,
      values,
      path: ['operations', String(o.seq)],
    };
  });
}
