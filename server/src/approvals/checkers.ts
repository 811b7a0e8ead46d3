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
  const others = grants.filter((g) => g.account.id !== maker && g.delegator?.id !== maker);
  const reach = await Promise.all(others.map((g) => reaches(em, g, place)));
  return [...new Set(others.filter((_, i) => reach[i]).map((g) => g.account.id))];
}

/** A request that awaits no division in particular may be decided anywhere. */
async function reaches(em: EntityManager, grant: Grant, division: string | undefined): Promise<boolean> {
  if (!division) return true;
  const actor = await actorOf(em, grant.account, grant);
  return rangesOf(actor, 'division').some((r) => r.from <= division && division < r.to);
}
