import type { EntityManager } from '@mikro-orm/postgresql';
import { Division } from '../vocabulary/division.entity.ts';
import { policyParameters } from '../vocabulary/parameters.ts';
import type { Indicator } from './kinds.ts';
import { DevelopmentTarget } from './development-target.entity.ts';

const EVERY_ONE = 100;

/** The policy's own figures: which parameter says what of which year. Mid level is read both ways, exact and up. */
const set: readonly [parameter: string, year: number, indicators: readonly Indicator[]][] = [
  ['target.professionals.2015', 2015, ['PROFESSIONALS']],
  ['target.mid.2015', 2015, ['MID', 'MID_AND_ABOVE']],
  ['target.senior.2015', 2015, ['SENIOR']],
  ['target.community.professionals.2015', 2015, ['URBAN_COVERAGE']],
  ['target.organizations.2015', 2015, ['ORGANIZATIONS']],
  ['target.professionals.2020', 2020, ['PROFESSIONALS']],
  ['target.mid.2020', 2020, ['MID', 'MID_AND_ABOVE']],
  ['target.senior.2020', 2020, ['SENIOR']],
];

/** Loads the city's targets of 2015 and 2020 (一) where there are none yet; later sets are entered in the product. */
export async function loadTargets(em: EntityManager): Promise<void> {
  const city = await em.findOne(Division, { level: 'CITY' });
  if (!city || (await em.count(DevelopmentTarget)) > 0) return;
  const rows = set.flatMap(([key, year, indicators]) => {
    const { value, clause } = policyParameters.find((p) => p.key === key)!;
    return indicators.map((indicator) => ({
      indicator,
      year,
      division: city.id,
      value: indicator === 'URBAN_COVERAGE' ? EVERY_ONE : Number(value),
      clause,
    }));
  });
  await em.insertMany(DevelopmentTarget, rows as never[]);
}
