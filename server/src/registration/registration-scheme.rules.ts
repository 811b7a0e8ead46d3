import type { Change, Violation } from '../kernel/change/behaviour.ts';
import { overlap, type Period } from '../kernel/change/day.rules.ts';
import type { Day } from '../kernel/values/day.ts';
import { codeAtLevel } from '../vocabulary/division-code.rules.ts';

export interface Scheme extends Period {
  divisionId: string;
  level: string;
}

export interface SchemeFacts {
  /** Other schemes of the same division. */
  others: Scheme[];
}

/** An area has one scheme at a time, and is a county or the city. */
export function oneSchemeAtATime({ after }: Change, { others }: SchemeFacts): Violation[] {
  const [since, until] = [after?.since as Day | undefined, (after?.until ?? null) as Day | null];
  const twin = since && others.find((o) => overlap(o, { since, until }));
  if (!twin) return [];
  const message = `该区划自 ${twin.since} 起已有登记办理方案，请先为其填写「停用日期」。`;
  return [{ field: 'since', code: 'SCHEME_OVERLAPS', message, clause: 'N 登记办法' }];
}

export function forCountyOrCity({ after }: Change): Violation[] {
  const code = after?.divisionId as string | undefined;
  if (!code || codeAtLevel(code, 'COUNTY') === code) return [];
  const message = '「适用区划」须为市或县（市、区），请改选。';
  return [{ field: 'divisionId', code: 'SCHEME_TOO_SMALL', message, clause: 'N 登记办法' }];
}

/** Where an area's people are registered on a day: by its own scheme, else the city's, else in the county. */
export function registeringLevel(schemes: readonly Scheme[], division: string, day: Day): string {
  const inForce = schemes.filter((s) => s.since <= day && (s.until === null || day < s.until));
  const [county, city] = (['COUNTY', 'CITY'] as const).map((level) =>
    inForce.find((s) => s.divisionId === codeAtLevel(division, level)),
  );
  return (county ?? city)?.level ?? 'COUNTY';
}
