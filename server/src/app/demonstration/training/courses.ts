import type { Values } from '../../../kernel/change/behaviour.ts';
import { addDays, type Day } from '../../../kernel/values/day.ts';
import { CITY, counties } from '../places.ts';
import type { Saved } from '../saving.ts';

/** Minutes of a day of training. */
export const DAY_OF_TRAINING = 360;

/** Days from today on which each county's course was held; the latest is not closed yet, for the sheet to be imported. */
const held = [-960, -840, -720, -600, -490, -400, -290, -230, -170, -110, -50, -4];
const yearOf = (day: Day): number => Number(day.slice(0, 4));

const plan = (title: string, divisionId: string, today: Day, more: Values): Values => ({
  title,
  divisionId,
  sector: 'CIVIL_AFFAIRS',
  firstYear: yearOf(today) - 2,
  lastYear: yearOf(today) + 2,
  state: 'ADOPTED',
  ...more,
});

/** A plan of the city and one of each county; the last is still being drawn up. */
export const plannedPlans = (today: Day): Values[] => [
  plan('三明市社会工作人才培训规划（演示）', CITY, today, {
    field: 'GENERAL',
    horizon: 'LONG',
    lastYear: yearOf(today) + 7,
    plannedPeople: 5000,
    plannedHours: 100_000,
    documentNumber: '演示规〔2013〕1号',
  }),
  ...counties.map(({ name, code }, i) =>
    plan(`${name}社区服务人才培训规划（演示）`, code, today, {
      field: 'COMMUNITY',
      horizon: 'MEDIUM',
      plannedPeople: 40,
      plannedHours: 1_500,
      ...(i === counties.length - 1 ? { state: 'DRAFT' } : { documentNumber: `演示规〔2024〕${i + 1}号` }),
    }),
  ),
];

/** A course of each county under its plan, and one of the city's party school. */
export const plannedCourses = ([ofCity, ...ofCounties]: Saved[]): Values[] => [
  ...ofCounties.map((own, i) => ({
    title: '社区社会工作实务（演示）',
    field: 'COMMUNITY',
    planId: own.id,
    providerKind: i % 2 === 0 ? 'PARTY_SCHOOL' : 'BASE',
    provider: i % 2 === 0 ? `${counties[i]!.name}委党校（演示）` : `${counties[i]!.name}培训基地（演示）`,
    divisionId: own.divisionId,
    sector: 'CIVIL_AFFAIRS',
    forVillageBodies: true,
    forCommunityServices: true,
    forVillageGraduates: i % 3 === 0,
  })),
  {
    title: '社会治理与社会工作专题研修（演示）',
    field: 'GENERAL',
    planId: ofCity!.id,
    providerKind: 'UNIVERSITY',
    provider: '演示学院',
    divisionId: CITY,
    sector: 'CIVIL_AFFAIRS',
    forPartyBodies: true,
    forMassOrganizations: true,
    forPublicInstitutions: true,
    forCharities: true,
    forGovernment: true,
    forPostedCadres: true,
  },
];

/** Past sessions of the counties' courses, and for each course one that is open and one that is planned. */
export const plannedSessions = (courses: Saved[], today: Day): Values[] =>
  courses.flatMap((course, c) => [
    ...(course.divisionId === CITY ? [-95] : held).map((offset, i, all) => ({
      ...sessionOn(course, addDays(today, offset - c), i + 1),
      state: i === all.length - 1 && course.divisionId !== CITY ? 'HELD' : 'CLOSED',
    })),
    { ...sessionOn(course, addDays(today, 12 + c), 90), state: 'OPEN', enrolBy: addDays(today, 9 + c) },
    c === 2
      ? { ...sessionOn(course, addDays(today, 40), 91), state: 'CANCELLED', cancelReason: '讲师因故不能到场' }
      : { ...sessionOn(course, addDays(today, 60 + c), 91), state: 'PLANNED' },
  ]);

const sessionOn = ({ id }: Saved, heldOn: Day, number: number): Values => ({
  courseId: id,
  term: `${heldOn.slice(0, 4)}年${Number(heldOn.slice(5, 7))}月班（${number}）`,
  heldOn,
  minutes: DAY_OF_TRAINING,
  capacity: 60,
  place: '演示教室',
});
