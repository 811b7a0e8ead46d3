import type { EntityManager } from '@mikro-orm/postgresql';
import { RewardNomination } from '../../incentives/nomination.entity.ts';
import { Grade } from '../../institutions/grade.entity.ts';
import type { Values } from '../../kernel/change/behaviour.ts';
import { addDays } from '../../kernel/values/day.ts';
import type { Chapter } from './chapters.ts';
import type { City } from './city.ts';
import { seeded } from './random.ts';
import { saveProgrammes } from './reward-programmes.ts';
import { saveObjections, saveReviews } from './reward-reviews.ts';
import { saveAll, type Saved } from './saving.ts';
import { peopleOf } from './stories/choosing.ts';

const SEED = 20130404;
const NOTICE = 5;
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
