import type { EntityManager } from '@mikro-orm/postgresql';
import { govern, type Change } from '../kernel/change/behaviour.ts';
import { locksReferred } from '../kernel/change/locking.ts';
import { standing, standingRecord } from '../kernel/change/standing.ts';
import { governPayable } from '../funding/payable.behaviour.ts';
import { claimsStanding } from '../funding/payable.rules.ts';
import { IncubationGrant } from './incubation-grant.entity.ts';
import {
  amountAsGranted,
  grantDue,
  grantedOnce,
  isGrant,
  tenantIncubates,
  type GrantFacts,
} from './incubation-grant.rules.ts';
import { Tenancy } from './tenancy.entity.ts';
import { TenancySupport } from './tenancy-support.entity.ts';

async function helped(em: EntityManager, change: Change): Promise<Omit<GrantFacts, 'twins'>> {
  const support = await standingRecord(em, change, TenancySupport, change.after?.supportId);
  return { support, tenancy: await standingRecord(em, change, Tenancy, support?.tenancyId) };
}

async function facts(em: EntityManager, change: Change): Promise<GrantFacts> {
  const { supportId } = change.after ?? {};
  const others = await standing(em, change, IncubationGrant, { supportId });
  return { ...(await helped(em, change)), twins: claimsStanding(others).length };
}

govern<GrantFacts>(IncubationGrant, {
  locks: locksReferred('supportId', TenancySupport),
  facts,
  rules: [isGrant, tenantIncubates, amountAsGranted, grantedOnce],
});
governPayable(IncubationGrant, async (em, change) => grantDue(await helped(em, change)));
