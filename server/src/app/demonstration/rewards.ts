import type { EntityManager } from '@mikro-orm/postgresql';
import { RewardNomination } from '../../incentives/nomination.entity.ts';
import { RewardObjection } from '../../incentives/objection.entity.ts';
import { RewardProgramme } from '../../incentives/programme.entity.ts';
import { RewardReview } from '../../incentives/review.entity.ts';
import { Grade } from '../../institutions/grade.entity.ts';
import type { RuleContext, Values } from '../../kernel/change/behaviour.ts';
import { addDays } from '../../kernel/values/day.ts';
import type { Chapter } from './chapters.ts';
import type { City } from './city.ts';
import { CITY, counties } from './places.ts';
import { between, seeded, type Source } from './random.ts';
import { saveAll, type Saved } from './saving.ts';
import { peopleOf } from './stories/choosing.ts';

const SEED = 20130404;
const NOTICE = 5;
const REVIEWERS = ['演示专家甲', '演示专家乙', '演示专家丙'];
const DEEDS = '扎根社区服务困难群众，个案与小组工作成效明显（演示，纯属虚构）';

/** Last year's honours, this year's at every stage: open, reviewed, noticed, disputed, ready, and one whose grade lapsed. */
export const rewardsChapter: Chapter = async (em, context, city) => {
  const [source, { today }] = [seeded(SEED), context];
  const [past, current, county] = await saveProgrammes(em, context);
  const people = peopleOf(city, 'yongan');
  const locals = peopleOf(city, 'sanyuan');
  const nominate = (daysAgo: number, values: Values[]): Promise<Saved[]> =>
    saveAll(em, RewardNomination, values, { ...context, today: addDays(today, -daysAgo) });

  const conferred = {
    state: 'CONFERRED',
    ...noticed(today, 330),
    conferredOn: addDays(today, -315),
    documentNumber: '演示表彰1号',
  };
  const revoked = {
    ...conferred,
    state: 'REVOKED',
    revokedOn: addDays(today, -60),
    revocationGround: '申报材料弄虚作假（演示）',
  };
  const honoured = await nominate(360, [
    ...people.slice(0, 6).map((p) => person(past!, p, conferred)),
    ...institutionsWithGrade(city)
      .slice(0, 2)
      .map((i) => institution(past!, i, conferred)),
    person(past!, people[6]!, revoked),
    person(past!, people[7]!, { state: 'DROPPED', dropGround: '评审平均分未达到要求（演示）' }),
  ]);
  const underWay = await nominate(40, [
    person(county!, locals[0]!, { state: 'NOTICED', ...noticed(today, 2) }),
    person(county!, locals[1]!, { state: 'NOTICED', ...noticed(today, 3) }),
    person(county!, locals[2]!, { state: 'NOTICED', ...noticed(today, 20) }),
    person(county!, locals[3]!, { state: 'NOTICED', ...noticed(today, 25) }),
    person(county!, locals[4]!, { state: 'SELECTED' }),
    institution(current!, await lapsed(em, city, today), { state: 'NOTICED', ...noticed(today, 18) }),
  ]);
  const fresh = await nominate(
    5,
    people.slice(8, 14).map((p) => person(current!, p, {})),
  );
  await saveReviews(em, context, source, [...honoured, ...underWay, ...fresh.slice(0, 2)]);
  await saveObjections(em, context, underWay);
};

const saveProgrammes = (em: EntityManager, context: RuleContext): Promise<Saved[]> => {
  const year = Number(context.today.slice(0, 4));
  const programme = (
    name: string,
    state: string,
    from: number,
    until: number,
    more: Values = {},
  ): Values => ({
    ...{
      name: `${name}（演示）`,
      level: 'CITY',
      divisionId: CITY,
      state,
      personQuota: 20,
      institutionQuota: 5,
    },
    ...{ nominationsFrom: addDays(context.today, from), nominationsUntil: addDays(context.today, until) },
    ...more,
  });
  const ofCounty = { level: 'COUNTY', divisionId: counties[0].code, personQuota: 5, institutionQuota: 2 };
  return saveAll(
    em,
    RewardProgramme,
    [
      programme(`${year - 1}年度三明市优秀社会工作者和机构`, 'FINISHED', -420, -345, { leastGrade: 'A3' }),
      programme(`${year}年度三明市优秀社会工作者和机构`, 'OPEN', -45, 30, { leastGrade: 'A3' }),
      programme(`${year}年度三元区优秀社会工作者`, 'CLOSED', -60, -30, ofCounty),
    ],
    context,
  );
};

const noticed = (today: string, daysAgo: number): Values => ({
  noticeFrom: addDays(today, -daysAgo),
  noticeDays: NOTICE,
});

const nomination = (programme: Saved, { divisionId, sector }: Saved, more: Values): Values => ({
  ...{ programmeId: programme.id, divisionId, sector, deeds: DEEDS, state: 'NOMINATED' },
  ...more,
});
const person = (programme: Saved, nominee: Saved, more: Values): Values => ({
  ...{ kind: 'PERSON', practitionerId: nominee.id, nominatedById: nominee.institutionId },
  ...nomination(programme, nominee, more),
});
const institution = (programme: Saved, nominee: Saved, more: Values): Values => ({
  ...{ kind: 'INSTITUTION', institutionId: nominee.id, nominatedById: nominee.id },
  ...nomination(programme, nominee, more),
});

const institutionsWithGrade = ({ institutions }: City): Saved[] =>
  institutions.filter((i) => i.kind === 'PRIVATE_NON_ENTERPRISE' || i.kind === 'SOCIAL_GROUP');

/** An institution whose grade has ended. */
async function lapsed(em: EntityManager, city: City, today: string): Promise<Saved> {
  const grade = await em.findOneOrFail(Grade, { validUntil: { $lte: today } }, { orderBy: { id: 'asc' } });
  return city.institutions.find((i) => i.id === grade.institution.id)!;
}

const saveReviews = (
  em: EntityManager,
  context: RuleContext,
  source: Source,
  nominations: Saved[],
): Promise<Saved[]> =>
  saveAll(
    em,
    RewardReview,
    nominations.flatMap(({ id, state }) =>
      REVIEWERS.map((reviewer) => ({
        ...{ nominationId: id, reviewer },
        score: state === 'DROPPED' ? between(source, 55, 70) : between(source, 78, 96),
      })),
    ),
    context,
  );

/** One that stops a notice, and one that was settled and let it go on. */
async function saveObjections(em: EntityManager, context: RuleContext, noticed: Saved[]): Promise<void> {
  const { today } = context;
  const objection = (nominationId: string, daysAgo: number, more: Values): Values => ({
    ...{ nominationId, objector: '演示异议人', content: '所述项目由多人完成，请核实（演示）', state: 'OPEN' },
    lodgedOn: addDays(today, -daysAgo),
    ...more,
  });
  const settled = { state: 'DISMISSED', finding: '经核查，主要工作由其本人完成（演示）' };
  await saveAll(
    em,
    RewardObjection,
    [
      objection(noticed[1]!.id, 1, {}),
      objection(noticed[3]!.id, 23, { ...settled, settledOn: addDays(today, -19) }),
    ],
    context,
  );
}
