import type { EntityManager } from '@mikro-orm/postgresql';
import type { Change } from '../kernel/change/behaviour.ts';
import { standingRecords } from '../kernel/change/standing.ts';
import { Institution } from './institution.entity.ts';
import type { InstitutionFacts } from './lifetime.rules.ts';

/** The institutions that changes refer to, in the order of the changes. */
export async function institutionsOfAll(em: EntityManager, changes: Change[]): Promise<InstitutionFacts[]> {
  const ids = changes.map(({ after }) => after?.institutionId);
  return (await standingRecords(em, changes, Institution, ids)).map((institution) => ({ institution }));
}
