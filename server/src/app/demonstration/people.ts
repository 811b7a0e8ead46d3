import type { Values } from '../../kernel/change/behaviour.ts';
import { codeAtLevel } from '../../vocabulary/division-code.rules.ts';
import { birthOf } from './births.ts';
import { REMARK } from './institutions.ts';
import { personName } from './names.ts';
import { citizenId, mobileNumber } from './numbers.ts';
import { chance, dayBetween, pick, type Source } from './random.ts';
import type { Saved } from './saving.ts';

/** Education with the degree that goes with it. */
const studies = [
  { education: '14', degree: '303' },
  { education: '21', degree: '403' },
  { education: '21', degree: '404' },
  { education: '31', degree: null },
  { education: '31', degree: null },
  { education: '61', degree: null },
];
const majors = ['社会工作', '社会工作', '社会学', '心理学', '法学', '行政管理', '汉语言文学', null];
/** Counties abolished in 2021 whose people keep their numbers. */
const abolished: Record<string, string> = { '350404': '350402', '350405': '350427' };

/** So many people of the institutions in turn, counted from `first`. */
export const plannedPeople = (
  source: Source,
  institutions: Saved[],
  count: number,
  first: number,
): Values[] =>
  Array.from({ length: count }, (_, i) =>
    personOf(source, institutions[i % institutions.length]!, first + i),
  );

function personOf(source: Source, institution: Saved, i: number): Values {
  const county = codeAtLevel(String(institution.divisionId), 'COUNTY').slice(0, 6);
  const birth = birthOf(i);
  return {
    name: personName(source, i % 2 === 1 ? 'MALE' : 'FEMALE'),
    documentType: 'CITIZEN_ID',
    documentNumber: citizenId(abolished[county] ?? county, birth.day, birth.serial),
    mobile: mobileNumber(i),
    remark: REMARK,
    ...backgroundOf(source),
    ...workOf(source, institution),
  };
}

const backgroundOf = (source: Source): Values => ({
  ethnicGroup: chance(source, 0.94) ? '01' : '22',
  politicalStatus: pick(source, ['01', '03', '13', '13']),
  ...pick(source, studies),
  major: pick(source, majors),
});

const workOf = (source: Source, institution: Saved): Values => ({
  divisionId: institution.divisionId,
  sector: institution.sector,
  institutionId: institution.id,
  engagement: chance(source, 0.95) ? 'ON_POST' : pick(source, ['LEFT', 'RETIRED']),
  serviceRole: pick(source, ['SERVICE', 'SERVICE', 'SERVICE', 'SERVICE', 'SUPERVISION', 'MANAGEMENT']),
  communityWorker: institution.kind === 'COMMITTEE',
  practisingSince: dayBetween(source, 2019, 2022),
});
