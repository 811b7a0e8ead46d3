import type { EntityManager } from '@mikro-orm/postgresql';
import { EVERYTHING, type Actor, type CodeRange, type Holding } from '../kernel/scope/actor.ts';
import { rangeOf } from '../vocabulary/division-code.rules.ts';
import { predecessorRanges } from '../vocabulary/predecessors.rules.ts';
import { successionsOf } from '../vocabulary/successions.ts';
import type { Account } from './account.entity.ts';
import type { Grant } from './grant.entity.ts';
import { ADMINISTRATIONS, CONFIDANTS, type Role } from './roles.ts';
import { OPENED } from './scope.ts';

/** Resources whose records say who may do what: after a change to one, nobody is who they were a moment ago. */
export const DECIDING_RESOURCES: readonly string[] = ['accounts', 'grants'];

/** The actor that an account is under one of its grants. */
export async function actorOf(em: EntityManager, account: Account, grant: Grant): Promise<Actor> {
  const role = grant.role as Role;
  const subject = grant.subject === null || grant.subject === undefined ? null : String(grant.subject);
  const holdings: Record<string, Holding> = {
    division: await divisionsOf(em, grant),
    sector: grant.sector ? [grant.sector] : null,
    realm: realmsOf(role),
    disclosure: [OPENED],
    institution: role === 'INSTITUTION_CLERK' ? subject : null,
    person: role === 'PRACTITIONER' ? subject : null,
    account: account.id,
  };
  return { accountId: account.id, role, grantId: grant.id, holdings };
}

function realmsOf(role: Role): string[] {
  if (ADMINISTRATIONS.includes(role)) return ['ADMINISTRATION'];
  return CONFIDANTS.includes(role) ? ['BUSINESS', 'CONFIDENTIAL'] : ['BUSINESS'];
}

/**
 * The ranges of a grant's divisions, its own first, then of those that they carry on: records keep the code of their
 * time. One that names none, or the register's root, holds everything.
 */
async function divisionsOf(em: EntityManager, grant: Grant): Promise<CodeRange[]> {
  const codes = [grant.division?.id, ...(grant.moreDivisions ?? [])].filter((c) => c !== undefined);
  const whole = codes.length === 0 || grant.division?.level === 'CITY';
  if (whole) return [EVERYTHING];
  return [...codes.map(rangeOf), ...predecessorRanges(codes, await successionsOf(em))];
}
