import type { EntityManager } from '@mikro-orm/postgresql';
import { rangesOf } from '../kernel/scope/actor.ts';
import type { Account } from '../access/account.entity.ts';
import type { Grant } from '../access/grant.entity.ts';
import { grantsHeld } from '../access/holders.ts';
import { actorOf } from '../access/viewer.ts';
import type { ChangeRequest } from './change-request.entity.ts';
import { Decision } from './decision.entity.ts';

/**
 * Accounts that may decide a request at its current step: who holds the duty where it is decided, but never its maker,
 * nor who has decided in this round.
 */
export async function checkersOf(em: EntityManager, request: ChangeRequest, now: Date): Promise<Account[]> {
  const roles = request.awaitingRoles?.split(' ') ?? [];
  const grants = await grantsHeld(em, { role: { $in: roles } }, now);
  const place = request.awaitingDivision?.id;
  const maker = request.maker.id;
  const decided = await em.find(Decision, { request: request.id, round: request.round });
  const not = new Set([maker, ...decided.map((d) => d.checker.id)]);
  const others = grants.filter((g) => !not.has(g.account.id) && g.delegator?.id !== maker);
  const reach = await Promise.all(others.map((g) => reaches(em, g, place)));
  return [...new Set(others.filter((_, i) => reach[i]).map((g) => g.account))];
}

/** A request that awaits no division in particular may be decided anywhere. */
async function reaches(em: EntityManager, grant: Grant, division: string | undefined): Promise<boolean> {
  if (!division) return true;
  const actor = await actorOf(em, grant.account, grant);
  return rangesOf(actor, 'division').some((r) => r.from <= division && division < r.to);
}
