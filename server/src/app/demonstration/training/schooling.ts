import type { Values } from '../../../kernel/change/behaviour.ts';
import { addDays, addYears, type Day } from '../../../kernel/values/day.ts';
import type { City } from '../city.ts';
import { personName } from '../names.ts';
import { CITY, counties } from '../places.ts';
import { between, pick, type Source } from '../random.ts';
import type { Saved } from '../saving.ts';

const sanyuan = counties[0].code;

export const plannedProgrammes = (): Values[] =>
  [
    { university: '演示学院', title: '社会工作', education: '21', totalHours: 2400, practiceHours: 800 },
    {
      university: '演示职业学院',
      title: '社区管理与服务',
      education: '31',
      totalHours: 1800,
      practiceHours: 900,
    },
    {
      university: '演示学院',
      title: '社会学（社会工作方向）',
      education: '21',
      totalHours: 2300,
      practiceHours: 420,
    },
  ].map((values, i) => ({
    ...values,
    divisionId: sanyuan,
    sector: 'EDUCATION',
    since: 2006 + i * 3,
    students: 120 - 20 * i,
    remark: '演示数据，纯属虚构',
  }));

/** Teachers at work in agencies; the later ones are still there. */
export const plannedPlacements = (
  source: Source,
  programmes: Saved[],
  { institutions }: City,
  today: Day,
): Values[] =>
  Array.from({ length: 9 }, (_, i) => {
    const startOn = addDays(today, -60 - 80 * i);
    return {
      programmeId: pick(source, programmes).id,
      teacher: personName(source, i % 2 === 0 ? 'FEMALE' : 'MALE'),
      hostId: pick(
        source,
        institutions.filter((h) => h.kind === 'PRIVATE_NON_ENTERPRISE'),
      ).id,
      startOn,
      endOn: i < 3 ? null : addDays(startOn, 60),
      duty: '督导与实务',
    };
  });

const expert = (name: string, employer: string, field: string, more: Values): Values => ({
  name: `${name}（演示）`,
  employer,
  field,
  divisionId: CITY,
  sector: 'CIVIL_AFFAIRS',
  title: '教授',
  ...more,
});

/** Experts engaged, one whose time is up, one proposed. */
export const plannedExperts = (today: Day): Values[] => {
  const engaged = {
    state: 'APPOINTED',
    engagedOn: addYears(today, -1),
    engagedUntil: addYears(today, 2),
    documentNumber: '演示聘〔2025〕1号',
  };
  return [
    expert('郑教授', '演示大学', 'GENERAL', engaged),
    expert('何教授', '演示学院', 'COMMUNITY', { ...engaged, engagedUntil: addDays(today, 40) }),
    expert('高督导', '演示社会工作协会', 'ELDERLY', { ...engaged, title: '高级社会工作师' }),
    expert('罗教授', '演示大学', 'CHILDREN_YOUTH', {
      state: 'ENDED',
      engagedOn: addYears(today, -4),
      engagedUntil: addYears(today, -1),
      endReason: '聘期届满',
    }),
    expert('杨教授', '演示学院', 'JUSTICE', { state: 'NOMINATED' }),
  ];
};

/** Some took a degree beside their work in the last years. */
export const plannedDegrees = (source: Source, { people }: City, today: Day): Values[] =>
  people
    .filter((_, i) => i % 23 === 7)
    .map(({ id }, i) => ({
      practitionerId: id,
      school: '演示开放大学',
      major: '社会工作',
      education: '21',
      awardedOn: addDays(today, -between(source, 30, 1000)),
      number: `DEMO-D${String(i).padStart(5, '0')}`,
    }));
