import type { EntityManager } from '@mikro-orm/postgresql';
import { created, govern, type Change } from '../kernel/change/behaviour.ts';
import { notInFuture } from '../kernel/change/day.rules.ts';
import { locksReferred } from '../kernel/change/locking.ts';
import { Institution } from '../institutions/institution.entity.ts';
import { workingDays } from '../vocabulary/lookup.ts';
import { IncubationBase } from './incubation-base.entity.ts';
import { Tenancy } from './tenancy.entity.ts';
import { TenancyAssessment } from './tenancy-assessment.entity.ts';
import { HOLDING, STANDING } from './tenancy.lifecycle.ts';
import {
  assessedFinally,
  baseReceives,
  mayBeTenant,
  noticeHasRun,
  oneTenancyAtATime,
  passedFinally,
  placesSuffice,
  termWithinLimit,
  type TenancyFacts,
} from './tenancy.rules.ts';

const fresh = { disableIdentityMap: true } as const;

async function baseOf(em: EntityManager, change: Change): Promise<TenancyFacts['base']> {
  const id = (change.after ?? change.before)?.baseId;
  if (typeof id !== 'string') return null;
  const proposed = created(change, IncubationBase, id)?.after;
  return (proposed ?? (await em.findOne(IncubationBase, { id }, fresh))) as TenancyFacts['base'];
}

async function othersHold(em: EntityManager, { id, after }: Change): Promise<number> {
  if (typeof after?.baseId !== 'string') return 0;
  const holders = await em.find(
    Tenancy,
    { base: after.baseId, state: { $in: [...HOLDING] }, id: { $ne: id } },
    fresh,
  );
  return holders.reduce((sum, { places }) => sum + places, 0);
}

async function applicantOf(em: EntityManager, change: Change): Promise<TenancyFacts['applicant']> {
  const id = change.after?.institutionId;
  if (change.kind !== 'CREATE' || typeof id !== 'string') return null;
  const proposed = created(change, Institution, id)?.after;
  return proposed ?? ((await em.findOne(Institution, { id }, fresh)) as unknown as TenancyFacts['applicant']);
}

const standsElsewhere = async (em: EntityManager, { id, kind, after }: Change): Promise<boolean> =>
  kind === 'CREATE' &&
  typeof after?.institutionId === 'string' &&
  (await em.count(Tenancy, {
    institution: after.institutionId,
    state: { $in: [...STANDING] },
    id: { $ne: id },
  })) > 0;

govern<TenancyFacts>(Tenancy, {
  // Of two admissions at once the second waits and then counts the first.
  locks: locksReferred('baseId', IncubationBase),
  facts: async (em, change) => ({
    base: await baseOf(em, change),
    othersHold: await othersHold(em, change),
    applicant: await applicantOf(em, change),
    elsewhere: await standsElsewhere(em, change),
    assessments: await em.find(TenancyAssessment, { tenancy: change.id }, fresh),
    calendar: await workingDays(em),
  }),
  rules: [
    notInFuture('appliedOn', 'publicizedOn', 'admittedOn', 'leftOn'),
    mayBeTenant,
    oneTenancyAtATime,
    baseReceives,
    placesSuffice,
    termWithinLimit,
  ],
  actions: { admit: [noticeHasRun], assess: [assessedFinally], graduate: [passedFinally] },
});
