import type { EntityManager } from '@mikro-orm/postgresql';
import { govern } from '../kernel/change/behaviour.ts';
import { endsAfterStart } from '../kernel/change/day.rules.ts';
import { CancellationGround } from './cancellation-ground.entity.ts';
import { RegistrationScheme } from './registration-scheme.entity.ts';
import {
  forCountyOrCity,
  oneSchemeAtATime,
  type Scheme,
  type SchemeFacts,
} from './registration-scheme.rules.ts';

/** Every scheme, past ones included. */
export async function schemesOf(em: EntityManager, where: object = {}): Promise<Scheme[]> {
  const rows = await em.find(RegistrationScheme, where, { disableIdentityMap: true });
  return rows.map(({ division, level, since, until }) => ({ divisionId: division.id, level, since, until }));
}

govern<SchemeFacts>(RegistrationScheme, {
  facts: async (em, { id, after }) => ({
    others: after ? await schemesOf(em, { division: after.divisionId, id: { $ne: id } }) : [],
  }),
  rules: [endsAfterStart('since', 'until'), forCountyOrCity, oneSchemeAtATime],
});

govern(CancellationGround, { rules: [endsAfterStart('since', 'until')] });
