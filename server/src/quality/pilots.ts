import type { EntityManager } from '@mikro-orm/postgresql';
import type { Day } from '../kernel/values/day.ts';
import { PolicyParameter } from '../vocabulary/parameter.entity.ts';
import { pilotProgress, pilotTargets, type CountedPilots, type PilotProgress } from './pilot.rules.ts';

const counted = `select p.level, p.kind, count(*)::int as count from pilot p
  where p.designated_on <= ? and (p.ended_on is null or p.ended_on > ?) group by 1, 2`;

/** The pilots that ran on a day against those that the measures ask for; for everybody the same. */
export async function pilotsOn(em: EntityManager, day: Day): Promise<PilotProgress[]> {
  const counts = (await em.execute(counted, [day, day])) as CountedPilots[];
  const key = { $in: pilotTargets.map(({ parameter }) => parameter) };
  const rows = await em.find(PolicyParameter, { key }, { disableIdentityMap: true });
  const inForce = rows
    .filter((row) => (row.validFrom ?? '') <= day)
    .toSorted((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? 1 : -1));
  return pilotProgress(counts, (parameter) => {
    const row = inForce.find((one) => one.key === parameter);
    return row ? Number(JSON.parse(row.value)) : null;
  });
}
