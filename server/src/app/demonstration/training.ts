import type { EntityManager } from '@mikro-orm/postgresql';
import type { RuleContext } from '../../kernel/change/behaviour.ts';
import { DegreeCredit } from '../../training/degree-credit.entity.ts';
import { EthicsAcknowledgement } from '../../training/ethics-acknowledgement.entity.ts';
import { EthicsCode } from '../../training/ethics-code.entity.ts';
import { SpecialExpert } from '../../training/special-expert.entity.ts';
import { TeacherPlacement } from '../../training/teacher-placement.entity.ts';
import { TrainingAttendance } from '../../training/training-attendance.entity.ts';
import { TrainingBase } from '../../training/training-base.entity.ts';
import { TrainingCourse } from '../../training/training-course.entity.ts';
import { TrainingEnrolment } from '../../training/training-enrolment.entity.ts';
import { TrainingPlan } from '../../training/training-plan.entity.ts';
import { TrainingSession } from '../../training/training-session.entity.ts';
import { UniversityProgramme } from '../../training/university-programme.entity.ts';
import type { Chapter } from './chapters.ts';
import type { City } from './city.ts';
import { seeded, type Source } from './random.ts';
import { saveAll, saveEach } from './saving.ts';
import { plannedBases } from './training/bases.ts';
import { plannedAcknowledgements, plannedCodes } from './training/ethics.ts';
import {
  plannedDegrees,
  plannedExperts,
  plannedPlacements,
  plannedProgrammes,
} from './training/schooling.ts';
import { plannedAttendance, plannedEnrolments } from './training/attendance.ts';
import { plannedCourses, plannedPlans, plannedSessions } from './training/courses.ts';

/** Three years of training: plans, bases, courses with their sessions, who was there, who promised to keep the code. */
export const training: Chapter = async (em, context, city) => {
  const source = seeded(20130402);
  await saveAll(em, TrainingBase, plannedBases(city, context.today), context);
  await saveCourses(em, context, city, source);
  await saveSchooling(em, context, city, source);
  const codes = await saveAll(em, EthicsCode, plannedCodes(context.today), context);
  await saveEach(
    em,
    EthicsAcknowledgement,
    plannedAcknowledgements(source, codes, city, context.today),
    context,
  );
};

async function saveCourses(
  em: EntityManager,
  context: RuleContext,
  city: City,
  source: Source,
): Promise<void> {
  const plans = await saveAll(em, TrainingPlan, plannedPlans(context.today), context);
  const courses = await saveAll(em, TrainingCourse, plannedCourses(plans), context);
  const sessions = await saveAll(em, TrainingSession, plannedSessions(courses, context.today), context);
  const placed = sessions.map((session) => ({
    ...session,
    divisionId: courses.find((c) => c.id === session.courseId)!.divisionId,
  }));
  await saveEach(em, TrainingEnrolment, plannedEnrolments(source, placed, city), context);
  await saveEach(em, TrainingAttendance, plannedAttendance(source, placed, city), context);
}

async function saveSchooling(
  em: EntityManager,
  context: RuleContext,
  city: City,
  source: Source,
): Promise<void> {
  const programmes = await saveAll(em, UniversityProgramme, plannedProgrammes(), context);
  await saveAll(em, TeacherPlacement, plannedPlacements(source, programmes, city, context.today), context);
  await saveAll(em, SpecialExpert, plannedExperts(context.today), context);
  await saveEach(em, DegreeCredit, plannedDegrees(source, city, context.today), context);
}
