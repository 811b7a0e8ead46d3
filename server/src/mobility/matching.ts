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

/** One side of the market; `select` names the columns as the profile does. Read under the actor's own database role: what is out of sight is not weighed. */
interface Side {
  entity: RecordClass;
  select: string;
  active: string;
}

const vacancies: Side = {
  entity: Vacancy,
  select: `select t.id::text as id, t.title as name, post_level(t.post_id) as level, t.scope_division as division,
    t.scope_sector as sector, institution_kind(t.scope_institution) as kind, t.experience_years as "experienceYears"
    from vacancy t`,
  active: `t.state = 'OPEN' and t.valid_until >= current_date`,
};

const seekers: Side = {
  entity: Seeker,
  select: `select t.id::text as id, '求职人员 ' || t.id as name, practitioner_level(t.practitioner_id) as level,
    t.scope_division as division, t.scope_sector as sector, t.experience_years as "experienceYears",
    t.wished_division_id as "wishedDivision", t.wished_sector as "wishedSector", t.wished_kind as "wishedKind"
    from seeker t`,
  active: `t.state = 'LOOKING' and t.valid_until >= current_date`,
};

type Weigh<Own, Other> = (own: Own, other: Other, weights: readonly number[]) => Match;

/** The best matches of one record among the other side's, best first; null when it is out of the actor's sight. */
async function bestOf<Own, Other>(
  { reader, actor }: RequestContext & { actor: Actor },
  id: string,
  [own, others]: [Side, Side],
  weigh: Weigh<Own, Other>,
  weights: readonly number[],
): Promise<Candidate[] | null> {
  for (const { entity } of [own, others]) demand(resourceOf(entity), 'read', actor);
  const seen = await visibleIds({ actor, reader }, resourceOf(own.entity), [id]);
  if (!seen.has(id)) return null;
  const one = { text: `${own.select} where t.id = $1::bigint`, values: [id] };
  const many = {
    text: `${others.select} where ${others.active} order by t.id desc limit ${WEIGHED}`,
    values: [],
  };
  const [profile] = await reader.records<Own>(one, actor);
  const rows = await reader.records<Other & { id: string; name: string }>(many, actor);
  return rows
    .map((other) => ({ id: other.id, name: other.name, ...weigh(profile!, other, weights) }))
    .toSorted((a, b) => b.score - a.score || Number(b.id) - Number(a.id));
}

type Asking = RequestContext & { actor: Actor };

export const seekersFor = (asking: Asking, vacancyId: string, weights: readonly number[]) =>
  bestOf(asking, vacancyId, [vacancies, seekers], match, weights);

export const vacanciesFor = (asking: Asking, seekerId: string, weights: readonly number[]) =>
  bestOf<SeekerProfile, VacancyProfile>(
    asking,
    seekerId,
    [seekers, vacancies],
    (seeker, vacancy, w) => match(vacancy, seeker, w),
    weights,
  );
