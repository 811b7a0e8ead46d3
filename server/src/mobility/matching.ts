import type { RequestContext } from '../kernel/api/context.ts';
import { resourceOf } from '../kernel/declare/resource.ts';
import type { RecordClass } from '../kernel/declare/field.ts';
import { visibleIds } from '../kernel/query/matching.ts';
import type { Actor } from '../kernel/scope/actor.ts';
import { demand } from '../kernel/scope/matrix.ts';
import { match, type Match, type SeekerProfile, type VacancyProfile } from './match.rules.ts';
import { Seeker } from './seeker.entity.ts';
import { Vacancy } from './vacancy.entity.ts';

/** Candidates weighed at most, the newest first. */
const WEIGHED = 2000;

export interface Candidate extends Match {
  id: string;
  name: string;
}

/** One row of a side, as its profile. Read under the actor's own database role: what is out of sight is not weighed. */
interface Side<Profile> {
  entity: RecordClass;
  select: string;
  active: string;
  profile: (row: unknown[]) => Profile;
}

const vacancies: Side<VacancyProfile> = {
  entity: Vacancy,
  select: `select t.id::text, t.title, post_level(t.post_id), t.scope_division, t.scope_sector,
    institution_kind(t.scope_institution), t.experience_years from vacancy t`,
  active: `t.state = 'OPEN' and t.valid_until >= current_date`,
  profile: ([, , level, division, sector, kind, experienceYears]) =>
    ({ level, division, sector, kind, experienceYears }) as VacancyProfile,
};

const seekers: Side<SeekerProfile> = {
  entity: Seeker,
  select: `select t.id::text, '求职人员 ' || t.id, practitioner_level(t.practitioner_id), t.scope_division, t.scope_sector,
    t.experience_years, t.wished_division_id, t.wished_sector, t.wished_kind from seeker t`,
  active: `t.state = 'LOOKING' and t.valid_until >= current_date`,
  profile: ([, , level, division, sector, experienceYears, wishedDivision, wishedSector, wishedKind]) =>
    ({ level, division, sector, experienceYears, wishedDivision, wishedSector, wishedKind }) as SeekerProfile,
};

type Weigh<Own, Other> = (own: Own, other: Other, weights: readonly number[]) => Match;

/** The best matches of one record among the other side's, best first; null when it is out of the actor's sight. */
async function bestOf<Own, Other>(
  { reader, actor }: RequestContext & { actor: Actor },
  id: string,
  [own, others]: [Side<Own>, Side<Other>],
  weigh: Weigh<Own, Other>,
  weights: readonly number[],
): Promise<Candidate[] | null> {
  for (const { entity } of [own, others]) demand(resourceOf(entity), 'read', actor);
  const seen = await visibleIds({ actor, reader }, resourceOf(own.entity), [id]);
  if (!seen.has(id)) return null;
  const read = (text: string, values: unknown[]) => reader.rows({ text, values, rowMode: 'array' }, actor);
  const [row] = await read(`${own.select} where t.id = $1::bigint`, [id]);
  const profile = own.profile(row!);
  const rows = await read(`${others.select} where ${others.active} order by t.id desc limit $1`, [WEIGHED]);
  return rows
    .map((other) => ({
      id: String(other[0]),
      name: String(other[1]),
      ...weigh(profile, others.profile(other), weights),
    }))
    .toSorted((a, b) => b.score - a.score || Number(b.id) - Number(a.id));
}

type Asking = RequestContext & { actor: Actor };

export const seekersFor = (asking: Asking, vacancyId: string, weights: readonly number[]) =>
  bestOf(asking, vacancyId, [vacancies, seekers], match, weights);

export const vacanciesFor = (asking: Asking, seekerId: string, weights: readonly number[]) =>
  bestOf(asking, seekerId, [seekers, vacancies], (seeker, vacancy, w) => match(vacancy, seeker, w), weights);
