import type { EntityManager } from '@mikro-orm/postgresql';
import { Division } from '../vocabulary/division.entity.ts';
import { policyParameters } from '../vocabulary/parameters.ts';
import { SHARES, type Indicator } from './kinds.ts';
import { DevelopmentTarget } from './development-target.entity.ts';

const EVERY_ONE = 100;

/** What has no deadline in the measures is asked for by the end of the years that they plan. */
const NO_DEADLINE = 2020;

/**
 * The policy's own figures: which parameter says what of which year. Mid level is read both ways, exact and up; where a
 * parameter asks something of every community or county, the target is all of them.
 */
const set: readonly [parameter: string, year: number, indicators: readonly Indicator[]][] = [
  ['target.professionals.2015', 2015, ['PROFESSIONALS']],
  ['target.mid.2015', 2015, ['MID', 'MID_AND_ABOVE']],
  ['target.senior.2015', 2015, ['SENIOR']],
  ['target.community.professionals.2015', 2015, ['URBAN_COVERAGE']],
  ['target.organizations.2015', 2015, ['ORGANIZATIONS']],
  ['target.professionals.2020', 2020, ['PROFESSIONALS']],
  ['target.mid.2020', 2020, ['MID', 'MID_AND_ABOVE']],
  ['target.senior.2020', 2020, ['SENIOR']],
  ['target.pilots.provincial', NO_DEADLINE, ['PROVINCIAL_PILOTS']],
  ['target.pilots.municipal', NO_DEADLINE, ['MUNICIPAL_PILOTS']],
  ['target.training-bases', NO_DEADLINE, ['TRAINING_BASE_COVERAGE']],
];

/** Loads the policy's targets for the city, each where its figure has none yet; later sets are entered in the product. */
export async function loadTargets(em: EntityManager): Promise<void> {
  const city = await em.findOne(Division, { level: 'CITY' });
  if (!city) return;
  const present = await em.find(DevelopmentTarget, {}, { disableIdentityMap: true });
  const known = new Set(present.map((target) => target.indicator));
  const rows = set.flatMap(([key, year, indicators]) => {
    const { value, clause } = policyParameters.find((p) => p.key === key)!;
    const missing = indicators.filter((indicator) => !known.has(indicator));
    return missing.map((indicator) => ({
      indicator,
      year,
      division: city.id,
      value: SHARES.includes(indicator) ? EVERY_ONE : Number(value),
      clause,
    }));
  });
  if (rows.length > 0) await em.insertMany(DevelopmentTarget, rows as never[]);
}
