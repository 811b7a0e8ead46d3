import { addMonths } from '../../kernel/values/day.ts';
import { CommunityTitle } from '../../subsidies/community-title.entity.ts';
import { InsuranceGap } from '../../subsidies/insurance-gap.entity.ts';
import { LivingAllowance } from '../../subsidies/living-allowance.entity.ts';
import type { Chapter } from './chapters.ts';
import type { City } from './city.ts';
import { chance, seeded } from './random.ts';
import { saveAll, type Saved } from './saving.ts';
import { playMonths } from './subsidies/months.ts';

const SEED = 20130404;
const WITH_ALLOWANCE = 0.92;
const PAID_ELSEWHERE = 0.05;
const BEGUN_LATELY = 0.06;
const WITH_TITLE = 0.06;
const WITH_GAP = 0.03;

/** People who have, or had, a post of a community. */
function communityWorkers({ institutions, posts, people, appointments }: City): Saved[] {
  const committees = new Set(institutions.filter((i) => i.kind === 'COMMITTEE').map((i) => i.id));
  const inCommunity = new Set(posts.filter((p) => committees.has(String(p.institutionId))).map((p) => p.id));
  const held = new Set(
    appointments.filter((a) => inCommunity.has(String(a.postId))).map((a) => a.practitionerId),
  );
  return people.filter(({ id }) => held.has(id));
}

/** What the subsidy goes by beyond certificates and posts, and the months that were run (二(四)1). */
export const subsidiesChapter: Chapter = async (em, context, city) => {
  const source = seeded(SEED);
  const workers = communityWorkers(city);
  const year = Number(context.today.slice(0, 4));
  const some = (share: number): Saved[] => workers.filter(() => chance(source, share));
  const lately = `${addMonths(context.today, -1).slice(0, 8)}16`;
  const allowances = some(WITH_ALLOWANCE).map(({ id: practitionerId }) => ({
    ...{ practitionerId, monthly: 2200_00 },
    since: chance(source, BEGUN_LATELY) ? lately : `${year - 3}-01-01`,
    fund: chance(source, PAID_ELSEWHERE) ? 'HIGHER' : 'LOCAL',
  }));
  await saveAll(em, LivingAllowance, allowances, context);
  const titles = some(WITH_TITLE).map(({ id: practitionerId }) => ({
    ...{ practitionerId, title: '社区工作师', monthly: 80_00, since: '2011-07-01' },
  }));
  await saveAll(em, CommunityTitle, titles, context);
  const gaps = some(WITH_GAP).map(({ id: practitionerId }) => ({
    ...{ practitionerId, month: `${context.today.slice(0, 8)}01`, insurance: '养老保险' },
  }));
  await saveAll(em, InsuranceGap, gaps, context);
  await playMonths(em, context);
};
