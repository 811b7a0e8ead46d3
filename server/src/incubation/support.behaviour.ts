import type { EntityManager } from '@mikro-orm/postgresql';
import { created, govern, type Change } from '../kernel/change/behaviour.ts';
import { endsAfterStart, notInFuture } from '../kernel/change/day.rules.ts';
import {
  amountWhereDue,
  assessesTenant,
  helpsTenant,
  resultFitsScore,
  type HelpedFacts,
} from './support.rules.ts';
import { Tenancy } from './tenancy.entity.ts';
import { TenancyAssessment } from './tenancy-assessment.entity.ts';
import { TenancySupport } from './tenancy-support.entity.ts';

async function facts(em: EntityManager, change: Change): Promise<HelpedFacts> {
  const id = change.after?.tenancyId;
  if (typeof id !== 'string') return { tenancyState: null };
  const tenancy =
    created(change, Tenancy, id)?.after ?? (await em.findOne(Tenancy, { id }, { disableIdentityMap: true }));
  return { tenancyState: (tenancy?.state ?? null) as HelpedFacts['tenancyState'] };
}

govern<HelpedFacts>(TenancySupport, {
  facts,
  rules: [notInFuture('givenOn'), endsAfterStart('givenOn', 'until'), amountWhereDue, helpsTenant],
});
govern<HelpedFacts>(TenancyAssessment, {
  facts,
  rules: [notInFuture('assessedOn'), assessesTenant, resultFitsScore],
});
