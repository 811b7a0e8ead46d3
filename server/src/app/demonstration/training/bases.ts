import type { Values } from '../../../kernel/change/behaviour.ts';
import { addYears, type Day } from '../../../kernel/values/day.ts';
import type { City } from '../city.ts';
import { counties, type County } from '../places.ts';
import { institutionOf } from '../stories/choosing.ts';

const titles = {
  SOCIAL_WORKERS_HOME: '社会工作者之家',
  PRACTICE_SCHOOL: '社工实践培训学校',
  COMMUNITY_SCHOOL: '社区学校',
};
type BaseKind = keyof typeof titles;
const kinds = Object.keys(titles) as BaseKind[];

/** How many bases a county has: 永安市 has one too many, 泰宁县 has none. */
const countIn = (slug: County['slug'], index: number): number =>
  slug === 'yongan' ? 3 : slug === 'taining' ? 0 : 1 + (index % 2);

/** Bases of the county units of today, those from before the merger of 2021, one closed and one proposed. */
export function plannedBases(city: City, today: Day): Values[] {
  const ofToday = counties.flatMap((county, index) =>
    kinds.slice(0, countIn(county.slug, index)).map((kind) => baseIn(city, county, kind, index)),
  );
  return [...ofToday, ...ofBefore(), proposed(city), closed(city, today)];
}

function baseIn(city: City, { name, slug }: County, kind: BaseKind, index: number): Values {
  const host = institutionOf(city, slug, 'CIVIL_AFFAIRS');
  return {
    name: `${name}${titles[kind]}（演示）`,
    kind,
    divisionId: host.divisionId,
    sector: 'CIVIL_AFFAIRS',
    hostId: host.id,
    state: 'ACTIVE',
    establishedOn: `${2021 + (index % 3)}-0${4 + (index % 5)}-01`,
    documentNumber: `演示基〔${2021 + (index % 3)}〕${index + 1}号`,
    capacity: 40 + 20 * (index % 3),
    facilities: '演示：培训教室、个案工作室、小组活动室',
  };
}

/** Their codes are those of their time. */
const ofBefore = (): Values[] =>
  [
    { divisionId: '350402001000', name: '梅列区社区学校（演示）', closedOn: '2021-12-31' },
    { divisionId: '350403000000', name: '原三元区社会工作者之家（演示）', closedOn: '2022-06-30' },
  ].map((values) => ({
    ...values,
    kind: values.name.includes('学校') ? 'COMMUNITY_SCHOOL' : 'SOCIAL_WORKERS_HOME',
    sector: 'CIVIL_AFFAIRS',
    state: 'CLOSED',
    establishedOn: '2014-05-01',
    closingReason: '区划调整后并入新设基地',
  }));

function proposed(city: City): Values {
  const host = institutionOf(city, 'taining', 'CIVIL_AFFAIRS');
  return {
    name: '泰宁县社区学校（演示）',
    kind: 'COMMUNITY_SCHOOL',
    divisionId: host.divisionId,
    sector: 'CIVIL_AFFAIRS',
    hostId: host.id,
    state: 'PROPOSED',
  };
}

function closed(city: City, today: Day): Values {
  const host = institutionOf(city, 'shaxian', 'CIVIL_AFFAIRS');
  return {
    ...proposed(city),
    name: '沙县区实践培训学校（演示）',
    kind: 'PRACTICE_SCHOOL',
    divisionId: host.divisionId,
    hostId: host.id,
    state: 'CLOSED',
    establishedOn: '2016-09-01',
    closedOn: addYears(today, -1),
    closingReason: '场地收回',
  };
}
