import type { Values } from '../../kernel/change/behaviour.ts';
import { dayBetween, pick, type Source } from './random.ts';
import type { Saved } from './saving.ts';

const graded = ['PRIVATE_NON_ENTERPRISE', 'SOCIAL_GROUP', 'FOUNDATION'];
const years = [2023, 2024, 2025];
const results = ['PASSED', 'PASSED', 'PASSED', 'PASSED', 'BASICALLY_PASSED', 'FAILED'];

const socialOrganizations = (institutions: Saved[]): Saved[] =>
  institutions.filter((i) => graded.includes(String(i.kind)));

/** Grades of social organizations, some of which have lapsed. */
export const plannedGrades = (source: Source, institutions: Saved[]): Values[] =>
  socialOrganizations(institutions).map(({ id }) => ({
    institutionId: id,
    grade: pick(source, ['A2', 'A3', 'A3', 'A4', 'A5']),
    awardedOn: dayBetween(source, 2020, 2025),
    awardedBy: '演示评估委员会（虚构）',
  }));

export const plannedInspections = (source: Source, institutions: Saved[]): Values[] =>
  socialOrganizations(institutions).flatMap(({ id }) =>
    years.map((year) => ({ institutionId: id, year, result: pick(source, results) })),
  );
