import type { EntityManager } from '@mikro-orm/postgresql';
import { DegreeCredit } from '../../server/src/training/degree-credit.entity.ts';
import { EthicsAcknowledgement } from '../../server/src/training/ethics-acknowledgement.entity.ts';
import { EthicsCode } from '../../server/src/training/ethics-code.entity.ts';
import { SpecialExpert } from '../../server/src/training/special-expert.entity.ts';
import { TeacherPlacement } from '../../server/src/training/teacher-placement.entity.ts';
import { TrainingAttendance } from '../../server/src/training/training-attendance.entity.ts';
import { TrainingBase } from '../../server/src/training/training-base.entity.ts';
import { TrainingCourse } from '../../server/src/training/training-course.entity.ts';
import { TrainingEnrolment } from '../../server/src/training/training-enrolment.entity.ts';
import { TrainingPlan } from '../../server/src/training/training-plan.entity.ts';
import { TrainingSession } from '../../server/src/training/training-session.entity.ts';
import { UniversityProgramme } from '../../server/src/training/university-programme.entity.ts';
import { ofPractitioner, place, type MatrixPart, type Places, type Site } from './matrix-part.ts';
import { keep } from './rows.ts';

const own = (table: string): string => `select p.id, ${place} from ${table} p`;
const via = (table: string, reference: string, parent: string): string =>
  `select t.id, ${place} from ${table} t join ${parent} p on p.id = t.${reference}_id`;

const at = ({ division: divisionId, sector }: Site) => ({ divisionId, sector });
const plan = {
  title: '规划',
  field: 'GENERAL',
  horizon: 'LONG',
  firstYear: 2024,
  lastYear: 2030,
  plannedPeople: 9,
  plannedHours: 90,
};
const base = { name: '基地', kind: 'COMMUNITY_SCHOOL' };
const course = {
  title: '课程',
  field: 'GENERAL',
  providerKind: 'UNIVERSITY',
  provider: '学院',
  forCharities: true,
};
const programme = { university: '学院', title: '社会工作', since: 2005, totalHours: 100, practiceHours: 30 };
const expert = { name: '专家', field: 'GENERAL', employer: '学院' };
const held = { heldOn: '2024-05-01', minutes: 90, capacity: 99 };
const degree = { school: '大学', major: '社会工作', awardedOn: '2020-07-01', number: 'D-1' };

/** Sessions, codes and programmes to which new records of whatever place can point; kept once. */
const shared = { open: '', held: '', code: '', programmes: new Map<string, string>(), courses: new Map() };

let serial = 0;
const next = (): string => `新${++serial}`;
const placeKey = (site: { division: string; sector: string }): string => `${site.division} ${site.sector}`;

async function keepAll(em: EntityManager, { institutions, people }: Places): Promise<void> {
  shared.code = await keep(em, EthicsCode, {
    title: '守则',
    edition: '一',
    content: '文',
    state: 'PUBLISHED',
    inForceOn: '2024-01-01',
  });
  for (const { id, division: divisionId, sector } of institutions)
    await keepPlace(em, id, divisionId, sector);
  for (const { id: practitionerId } of people) {
    await keep(em, TrainingEnrolment, { practitionerId, sessionId: shared.open });
    await keep(em, TrainingEnrolment, { practitionerId, sessionId: shared.held, state: 'WITHDRAWN' });
    await keep(em, TrainingAttendance, { practitionerId, sessionId: shared.held, minutes: 45 });
    await keep(em, DegreeCredit, { practitionerId, ...degree });
    const acknowledged = { practitionerId, codeId: shared.code, acknowledgedOn: '2024-02-01' };
    await keep(em, EthicsAcknowledgement, acknowledged);
  }
}

async function keepPlace(
  em: EntityManager,
  hostId: string,
  divisionId: string,
  sector: string,
): Promise<void> {
  const here = { divisionId, sector };
  const key = placeKey({ division: divisionId, sector });
  await keep(em, TrainingPlan, { ...plan, ...here });
  await keep(em, TrainingBase, { ...base, ...here });
  await keep(em, SpecialExpert, { ...expert, ...here });
  const courseId = await keep(em, TrainingCourse, { ...course, ...here });
  shared.courses.set(key, courseId);
  shared.open = await keep(em, TrainingSession, {
    courseId,
    term: '甲',
    ...held,
    heldOn: '2099-01-01',
    state: 'OPEN',
  });
  shared.held = await keep(em, TrainingSession, { courseId, term: '乙', ...held, state: 'HELD' });
  const programmeId = await keep(em, UniversityProgramme, { ...programme, ...here });
  shared.programmes.set(key, programmeId);
  await keep(em, TeacherPlacement, { programmeId, teacher: '老师', hostId, startOn: '2024-01-01' });
}

export const training: MatrixPart = {
  table: `
trainingPlans          *AAA *AAA *SSS *--- *--- *--- *--- ---- ---- ----
trainingBases          *AAA *AAA *SSS *--- *--- *--- *--- ---- ---- ----
trainingCourses        *AAA *AAA *SSS *--- *--- *--- *--- ---- ---- ----
trainingSessions       *AAA *AAA *SSS *--- *--- *--- *--- ---- ---- ----
universityProgrammes   *AAA *AAA *SSS *--- *--- *--- *--- ---- ---- ----
teacherPlacements      *AAA *AAA *SSS *--- *--- *--- *--- ---- ---- ----
specialExperts         *AAA *AAA *SSS *--- *--- *--- *--- ---- ---- ----
ethicsCodes            **** *--- *--- *--- *--- *--- *--- ---- ---- ----
ethicsAcknowledgements A--- A--- S--- A--- I--- PP-- A--- ---- ---- ----
trainingEnrolments     AA-- AA-- SS-- A--- II-- PP-- A--- ---- ---- ----
trainingAttendances    AAAA AAAA SSSS A--- I--- P--- A--- ---- ---- ----
degreeCredits          AAAA AAAA SSSS A--- III- PPP- A--- ---- ---- ----
`,
  actions: `
trainingPlans.adopt         A A S - - - - - - -
trainingPlans.close         A A S - - - - - - -
trainingBases.recognize     A A - - - - - - - -
trainingBases.close         A A - - - - - - - -
trainingSessions.open       A A S - - - - - - -
trainingSessions.hold       A A S - - - - - - -
trainingSessions.close      A A S - - - - - - -
trainingSessions.cancel     A A S - - - - - - -
trainingEnrolments.withdraw A A S - I P - - - -
trainingEnrolments.rejoin   A A S - I P - - - -
specialExperts.engage       A A - - - - - - - -
specialExperts.dismiss      A A - - - - - - - -
ethicsCodes.publish         * - - - - - - - - -
ethicsCodes.retire          * - - - - - - - - -
`,
  carried: {
    trainingPlans: own('training_plan'),
    trainingBases: own('training_base'),
    trainingCourses: own('training_course'),
    trainingSessions: via('training_session', 'course', 'training_course'),
    universityProgrammes: own('university_programme'),
    teacherPlacements: via('teacher_placement', 'programme', 'university_programme'),
    specialExperts: own('special_expert'),
    ethicsAcknowledgements: ofPractitioner('ethics_acknowledgement'),
    trainingEnrolments: ofPractitioner('training_enrolment'),
    trainingAttendances: ofPractitioner('training_attendance'),
    degreeCredits: ofPractitioner('degree_credit'),
  },
  harmless: {
    trainingPlans: { content: '改' },
    trainingBases: { address: '改' },
    trainingCourses: { content: '改' },
    trainingSessions: { place: '改' },
    universityProgrammes: { remark: '改' },
    teacherPlacements: { duty: '改' },
    specialExperts: { expertise: '改' },
    ethicsCodes: { title: '改' },
    trainingAttendances: { remark: '改' },
    degreeCredits: { major: '改' },
  },
  fresh: {
    trainingPlans: (site) => ({ ...plan, ...at(site) }),
    trainingBases: (site) => ({ ...base, ...at(site) }),
    trainingCourses: (site) => ({ ...course, ...at(site) }),
    trainingSessions: (site) => ({ courseId: shared.courses.get(placeKey(site)), term: next(), ...held }),
    universityProgrammes: (site) => ({ ...programme, ...at(site) }),
    teacherPlacements: (site) => ({
      programmeId: shared.programmes.get(placeKey(site)),
      teacher: '老师',
      hostId: site.institution,
      startOn: '2024-01-01',
    }),
    specialExperts: (site) => ({ ...expert, ...at(site) }),
    ethicsCodes: () => ({ title: '守则', edition: next(), content: '文' }),
    ethicsAcknowledgements: ({ person }) => ({ practitionerId: person, codeId: shared.code }),
    trainingEnrolments: ({ person }) => ({ practitionerId: person, sessionId: shared.open }),
    trainingAttendances: ({ person }) => ({
      practitionerId: person,
      sessionId: shared.held,
      minutes: 45,
    }),
    degreeCredits: ({ person }) => ({ practitionerId: person, ...degree }),
  },
  keep: keepAll,
};
