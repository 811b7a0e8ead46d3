import type { EntityManager } from '@mikro-orm/postgresql';
import type { RuleContext, Values } from '../../kernel/change/behaviour.ts';
import { addDays, type Day } from '../../kernel/values/day.ts';
import { FairBooth } from '../../mobility/fair-booth.entity.ts';
import { GuidanceCase } from '../../mobility/guidance-case.entity.ts';
import { GuidanceWindow } from '../../mobility/guidance-window.entity.ts';
import { JobFair } from '../../mobility/job-fair.entity.ts';
import { JobOffer } from '../../mobility/job-offer.entity.ts';
import { Referral } from '../../mobility/referral.entity.ts';
import { Seeker } from '../../mobility/seeker.entity.ts';
import { Vacancy } from '../../mobility/vacancy.entity.ts';
import type { City } from './city.ts';
import { counties } from './places.ts';
import { between, chance, pick, seeded, type Source } from './random.ts';
import { saveAll, type Saved } from './saving.ts';

const SEED = 20130404;
const SEEKERS = 40;
const WINDOWS = 4;

/** Posts with seats that nobody holds, with how many. */
function recruiting({ posts, appointments }: City, today: Day): { post: Saved; free: number }[] {
  const held = new Map<unknown, number>();
  for (const { postId, endOn } of appointments)
    if (!endOn || String(endOn) > today) held.set(postId, (held.get(postId) ?? 0) + 1);
  return posts
    .filter((post) => post.state === 'OPEN')
    .map((post) => ({ post, free: Number(post.quota) - (held.get(post.id) ?? 0) }))
    .filter(({ free }) => free > 0);
}

/** Most vacancies stand; every sixth lapsed, one ends today. */
const vacancyOf = (source: Source, post: Saved, free: number, i: number, today: Day): Values => ({
  title: `招聘${String(post.name).replace('岗', '')}（演示）`,
  postId: post.id,
  seats: between(source, 1, free),
  experienceYears: pick(source, [null, 1, 2, 3, 5]),
  publishedOn: addDays(today, i % 6 === 5 ? -120 : i === 0 ? -90 : -between(source, 1, 80)),
  description: '面向有社会工作专业背景的人员（演示数据，纯属虚构）',
  contact: '0598-0000000',
  state: 'OPEN',
});

/** Every seventh has lapsed, the first ends today. */
const seekerOf = (source: Source, person: Saved, i: number, today: Day): Values => ({
  practitionerId: person.id,
  experienceYears: between(source, 0, 12),
  wishedDivisionId: chance(source, 0.5) ? pick(source, counties).code : null,
  wishedSector: chance(source, 0.3) ? person.sector : null,
  wishedKind: chance(source, 0.3) ? 'PRIVATE_NON_ENTERPRISE' : null,
  registeredOn: addDays(today, i % 7 === 6 ? -200 : i === 0 ? -180 : -between(source, 1, 150)),
  state: 'LOOKING',
});

/** Offers at every stage: no answer yet, one side's yes, both, none. */
const answers = (today: Day): Values[] => [
  {},
  { employerAcceptedOn: addDays(today, -3), startOn: addDays(today, 20) },
  { seekerAcceptedOn: addDays(today, -2) },
  { state: 'DECLINED', declineReason: '薪酬未谈妥（演示）' },
];

const fairOf = (county: (typeof counties)[number], heldOn: Day, held: boolean): Values => ({
  name: `${county.name}社会工作人才招聘会（演示）`,
  divisionId: county.code,
  organizer: `${county.name}委组织部、人力资源和社会保障局`,
  venue: '人才市场一层大厅',
  heldOn,
  boothCapacity: 20,
  ...(held ? { state: 'HELD', visitors: 320, summary: '达成意向后由窗口跟进（演示）' } : {}),
});

async function saveServices(
  em: EntityManager,
  context: RuleContext,
  city: City,
  seekers: Saved[],
): Promise<void> {
  const { today } = context;
  const windows = await saveAll(
    em,
    GuidanceWindow,
    counties.slice(0, WINDOWS).map(({ name, code }) => ({
      name: `${name}社会工作人才就业指导窗口（演示）`,
      divisionId: code,
      address: '政务服务中心二楼',
      openingHours: '工作日 8:30–17:30',
      inService: true,
    })),
    context,
  );
  const topics = ['JOB_SEARCH', 'CAREER', 'CERTIFICATE', 'POLICY'];
  const cases = seekers.slice(0, 12).map((seeker, i) => ({
    windowId: windows[i % WINDOWS]!.id,
    visitor: `来访人${i + 1}（演示）`,
    seekerId: seeker.id,
    topic: topics[i % topics.length],
    openedOn: addDays(today, -3 * i - 1),
    advice: '介绍本地岗位与登记要求（演示）',
    ...(i % 3 === 0 ? { state: 'CLOSED', closedOn: addDays(today, -3 * i), outcome: '已推荐岗位' } : {}),
  }));
  await saveAll(em, GuidanceCase, cases, context);
  const fairs = await saveAll(
    em,
    JobFair,
    [fairOf(counties[0], addDays(today, -45), true), fairOf(counties[2], addDays(today, 14), false)],
    context,
  );
  const exhibitors = city.institutions.filter((i) => i.kind === 'PRIVATE_NON_ENTERPRISE').slice(0, 8);
  const booths = fairs.flatMap(({ id, state }) =>
    exhibitors.map((institution, i) => ({
      fairId: id,
      institutionId: institution.id,
      boothNumber: `A${i + 1}`,
      seatsOffered: 1 + (i % 3),
      ...(state === 'HELD' ? { resumes: 6 + i, intentions: 2 + (i % 3), hired: i % 2 } : {}),
    })),
  );
  await saveAll(em, FairBooth, booths, context);
}

/** The labour market of the profession: vacancies, seekers, offers under way, windows and fairs (二(四)3). */
export async function mobilityChapter(em: EntityManager, context: RuleContext, city: City): Promise<void> {
  const source = seeded(SEED);
  const { today } = context;
  const posts = recruiting(city, today).slice(0, SEEKERS);
  const vacancies = await saveAll(
    em,
    Vacancy,
    posts.map(({ post, free }, i) => vacancyOf(source, post, free, i, today)),
    context,
  );
  const people = city.people.filter((_, i) => i % 9 === 4).slice(0, SEEKERS);
  const seekers = await saveAll(
    em,
    Seeker,
    people.map((person, i) => seekerOf(source, person, i, today)),
    context,
  );
  const pairs = seekers
    .slice(0, Math.min(16, vacancies.length))
    .map((seeker, i) => ({ seeker, vacancy: vacancies[i]! }));
  const offers = pairs.map(({ seeker, vacancy }, i) => ({
    vacancyId: vacancy.id,
    seekerId: seeker.id,
    origin: pick(source, ['EMPLOYER', 'SEEKER', 'REFERRAL', 'FAIR']),
    ...answers(today)[i % 4],
  }));
  await saveAll(em, JobOffer, offers, context);
  const referrals = pairs.map(({ vacancy }, i) => ({
    vacancyId: vacancy.id,
    seekerId: seekers.at(-1 - i)!.id,
    referredOn: addDays(today, -i - 1),
    score: between(source, 50, 100),
    reason: '级别与区域相符，建议面谈（演示）',
  }));
  await saveAll(em, Referral, referrals, context);
  await saveServices(em, context, city, seekers);
}
