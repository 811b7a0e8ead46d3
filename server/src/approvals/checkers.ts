import type { EntityManager } from '@mikro-orm/postgresql';
import { rangesOf } from '../kernel/scope/actor.ts';
import type { Grant } from '../access/grant.entity.ts';
import { grantsHeld } from '../access/holders.ts';
import { actorOf } from '../access/viewer.ts';
import type { ChangeRequest } from './change-request.entity.ts';

/** Accounts that may decide a request at its current step: who holds the duty where it is decided, but never its maker. */
export async function checkersOf(em: EntityManager, request: ChangeRequest, now: Date): Promise<string[]> {
  const roles = request.awaitingRoles?.split(' ') ?? [];
  const grants = await grantsHeld(em, { role: { $in: roles } }, now);
  const place = request.awaitingDivision?.id;
  const maker = request.maker.id;
  const fit = grants.filter(
    (g) => g.account.id !== maker && g.delegator?.id !== maker && (!place || reaches(g, place)),
  );
  return [...new Set(fit.map((g) => g.account.id))];
}

const reaches = (grant: Grant, division: string): boolean =>
  rangesOf(actorOf(grant.account, grant), 'division').some((r) => r.from <= division && division < r.to);
