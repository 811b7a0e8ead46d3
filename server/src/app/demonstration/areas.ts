import type { EntityManager } from '@mikro-orm/postgresql';
import type { RuleContext, Values } from '../../kernel/change/behaviour.ts';
import { AreaFlag } from '../../institutions/area-flag.entity.ts';
import { CommunityClass } from '../../institutions/community-class.entity.ts';
import { BodyMembership } from '../../workforce/body-membership.entity.ts';
import type { City } from './city.ts';
import { communitiesByCounty, counties } from './places.ts';
import { pick, seeded, type Source } from './random.ts';
import { saveAll, type Saved } from './saving.ts';

const SEED = 20130402;
const SOURCE = '演示分类（虚构），格式依统计用区划代码';

/** The county units that are the city proper; elsewhere the seat of a county is a town. */
const urbanCounties = ['350404000000', '350405000000', '350481000000'];

/** The class of a residents' community by what its town is: streets and towns are urban, townships are not. */
function classOf(code: string, county: string, source: Source): string {
  const town = Number(code.slice(6, 9));
  if (town >= 200) return '210';
  return urbanCounties.includes(county) && town < 100
    ? pick(source, ['111', '111', '112'])
    : pick(source, ['121', '121', '122']);
}

/** What is known of places, and who of the profession sits in public bodies (二(二)1, 4). */
export async function saveAreas(em: EntityManager, context: RuleContext, city: City): Promise<void> {
  const source = seeded(SEED);
  const classes = [...(await communitiesByCounty(em))].flatMap(([county, places]) =>
    places.map(({ code }) => ({
      ...{ divisionId: code, classCode: classOf(code, county, source) },
      ...{ since: '2018-10-31', source: SOURCE },
    })),
  );
  await saveAll(em, CommunityClass, classes, context);
  await saveAll(em, AreaFlag, plannedFlags(), context);
  await saveAll(em, BodyMembership, plannedMemberships(source, city.people), context);
}

const plannedFlags = (): Values[] => {
  const flag = (divisionId: string, kind: string, until: string | null): Values => ({
    ...{ divisionId, kind, until, since: '2013-04-01', source: '演示认定〔2013〕1号（虚构）' },
  });
  return [
    ...counties.slice(3).map(({ code }) => flag(code, 'OLD_REVOLUTIONARY', null)),
    ...['350424000000', '350423000000'].map((code) => flag(code, 'POOR', '2020-12-31')),
    flag('350481000000', 'ETHNIC_MINORITY', null),
  ];
};

const seats = [
  { body: 'PEOPLES_CONGRESS', level: 'COUNTY', bodyName: '演示县人民代表大会', position: '代表' },
  { body: 'PEOPLES_CONGRESS', level: 'CITY', bodyName: '演示市人民代表大会', position: '代表' },
  { body: 'CPPCC', level: 'COUNTY', bodyName: '演示县政协', position: '委员' },
  { body: 'CPPCC', level: 'CITY', bodyName: '演示市政协', position: '委员' },
  { body: 'LEADING_BODY', level: 'COUNTY', bodyName: '演示县民政局领导班子', position: '副局长' },
];

const EVERY = 30;

const plannedMemberships = (source: Source, people: Saved[]): Values[] =>
  people
    .filter((person, i) => i % EVERY === 0 && person.engagement === 'ON_POST')
    .map(({ id }, i) => ({
      ...{ practitionerId: id, ...pick(source, seats) },
      since: i % 3 === 0 ? '2016-12-20' : '2021-12-20',
      until: i % 3 === 0 ? '2021-12-20' : null,
    }));
