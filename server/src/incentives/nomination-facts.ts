import type { EntityManager } from '@mikro-orm/postgresql';
import type { Change } from '../kernel/change/behaviour.ts';
import { standing, standingRecord } from '../kernel/change/standing.ts';
import type { AppraisalGrade } from '../appraisal/grading.rules.ts';
import { Grade } from '../institutions/grade.entity.ts';
import { Institution } from '../institutions/institution.entity.ts';
import { workingDays } from '../vocabulary/lookup.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import type { ConferralFacts } from './conferral.rules.ts';
import type { AwardedGrade, MeritFacts } from './merit.rules.ts';
import { RewardNomination } from './nomination.entity.ts';
import { subjectField, type NominationFacts } from './nomination.rules.ts';
import type { Pause } from './notice.rules.ts';
import { RewardObjection } from './objection.entity.ts';
import { RewardProgramme } from './programme.entity.ts';
import { RewardReview } from './review.entity.ts';

const programmeOf = (em: EntityManager, change: Change): ReturnType<typeof standingRecord> =>
  standingRecord(em, change, RewardProgramme, change.after?.programmeId);

export async function nominationFacts(em: EntityManager, change: Change): Promise<NominationFacts> {
  const { programmeId, kind } = change.after ?? {};
  const field = subjectField(change.after);
  const subject = change.after?.[field];
  const twins = await standing(em, change, RewardNomination, { programmeId, [field]: subject });
  const reviews = await standing(em, change, RewardReview, { nominationId: change.id });
  const total = reviews.reduce((sum, r) => sum + Number(r.score), 0);
  return {
    programme: await programmeOf(em, change),
    subject: await standingRecord(em, change, kind === 'INSTITUTION' ? Institution : Practitioner, subject),
    twins: twins.filter((n) => n.state !== 'DROPPED').length,
    reviews: reviews.length,
    average: reviews.length === 0 ? 0 : Math.round((total / reviews.length) * 100) / 100,
  };
}

export async function meritFacts(em: EntityManager, change: Change): Promise<MeritFacts> {
  const { institutionId, practitionerId } = change.after ?? {};
  const grades = await standing(em, change, Grade, { institutionId });
  return {
    programme: await programmeOf(em, change),
    grades: grades as unknown as AwardedGrade[],
    appraisal: await latestGrade(em, practitionerId),
  };
}

/** By the function that the register shows it by. */
async function latestGrade(em: EntityManager, person: unknown): Promise<AppraisalGrade | null> {
  if (typeof person !== 'string' || !/^\d{1,18}$/.test(person)) return null;
  const rows = (await em.execute('select grade from appraisal_grades(?) limit 1', [person])) as {
    grade: AppraisalGrade;
  }[];
  return rows[0]?.grade ?? null;
}

const given = ['CONFERRED', 'REVOKED'];

export async function conferralFacts(em: EntityManager, change: Change): Promise<ConferralFacts> {
  const { programmeId, kind } = change.after ?? {};
  const programme = await programmeOf(em, change);
  const others = await standing(em, change, RewardNomination, { programmeId, kind });
  return {
    programme,
    objections: (await standing(em, change, RewardObjection, {
      nominationId: change.id,
    })) as unknown as Pause[],
    calendar: await workingDays(em),
    honoured: others.filter((n) => given.includes(String(n.state))).length,
  };
}
