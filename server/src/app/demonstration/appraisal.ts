import type { EntityManager } from '@mikro-orm/postgresql';
import { AppraisalAppeal } from '../../appraisal/appeal.entity.ts';
import { Appraisal } from '../../appraisal/appraisal.entity.ts';
import { AppraisalRating } from '../../appraisal/rating.entity.ts';
import { AppraisalResult } from '../../appraisal/result.entity.ts';
import { resultOfAppeal, resultOfRatings } from '../../appraisal/result.rules.ts';
import { AppraisalScore } from '../../appraisal/score.entity.ts';
import { ratingTotal } from '../../appraisal/grading.rules.ts';
import type { RuleContext, Values } from '../../kernel/change/behaviour.ts';
import { addDays } from '../../kernel/values/day.ts';
import { workingDays } from '../../vocabulary/lookup.ts';
import type { WorkingCalendar } from '../../vocabulary/working-days.rules.ts';
import type { Chapter } from './chapters.ts';
import { saveIndicators, savePeriods, type Indicators, type Periods } from './appraisal-basics.ts';
import type { City } from './city.ts';
import { between, seeded, type Source } from './random.ts';
import { saveAll, type Saved } from './saving.ts';
import { clerkInstitution } from './stories/choosing.ts';

const SEED = 20130402;
const PEOPLE = 90;
/** Every so many appraisals of the current period are still rated by one side. */
const ONE_SIDED = 3;

interface Planned {
  values: Values;
  titles: string;
  person: Saved;
  employer: string;
  /** Of its period; null while it runs. */
  concludedOn: string | null;
}

/** Appraisals of the last two years, concluded, and of this one, under way. */
export const appraisalChapter: Chapter = async (em, context, city) => {
  const source = seeded(SEED);
  const indicators = await saveIndicators(em, context);
  const periods = await savePeriods(em, context);
  const planned = plannedAppraisals(city, indicators, periods);
  const saved = await saveAll(
    em,
    Appraisal,
    planned.map((p) => p.values),
    context,
  );
  const calendar = await workingDays(em);
  const results: Values[] = [];
  for (const [i, plan] of planned.entries()) {
    const sides = await saveRatings(em, context, source, plan, saved[i]!.id, indicators, i);
    if (plan.concludedOn)
      results.push(resultOf(saved[i]!.id, sides, calendar, { ...context, today: plan.concludedOn }));
  }
  const kept = await saveAll(em, AppraisalResult, results, context);
  await saveAppeals(em, context, kept);
};

const resultOf = (
  id: string,
  [employer, served]: number[],
  calendar: WorkingCalendar,
  on: RuleContext,
): Values => {
  const side = (total: number) => ({ submitted: true, total });
  return resultOfRatings(id, { EMPLOYER: side(employer!), SERVED: side(served!) }, calendar, on);
};

function plannedAppraisals(city: City, indicators: Indicators, periods: Periods): Planned[] {
  const [posts, people] = [byId(city.posts), byId(city.people)];
  const current = city.appointments.filter((a) => a.endOn === null).slice(0, PEOPLE);
  return periods.flatMap(({ id, title, endOn, concludedOn }) =>
    current
      .filter((a) => String(a.startOn) <= endOn)
      .map((a, i) => {
        const [post, person] = [posts.get(a.postId)!, people.get(a.practitionerId)!];
        const served = servedBy(city, post, i);
        const values = {
          ...{ practitionerId: person.id, postId: post.id, periodId: id, servedId: served },
          indicatorSetId: indicators.setFor(post),
          state: concludedOn ? 'CONCLUDED' : 'RATING',
        };
        const titles = [person.name, post.name, title].join(' · ');
        return { values, titles, person, employer: String(post.institutionId), concludedOn };
      }),
  );
}

const byId = (records: Saved[]): Map<unknown, Saved> => new Map(records.map((r) => [r.id, r]));

/** Another institution of the city; the demonstration's clerk has some to rate as the unit served. */
function servedBy(city: City, post: Saved, i: number): string {
  const clerks = clerkInstitution(city).id;
  if (i % 10 === 0 && post.institutionId !== clerks) return clerks;
  const others = city.institutions.filter((o) => o.id !== post.institutionId && o.id !== clerks);
  return others[i % others.length]!.id;
}

/** @returns what each side's rating comes to */
async function saveRatings(
  em: EntityManager,
  context: RuleContext,
  source: Source,
  plan: Planned,
  appraisalId: string,
  indicators: Indicators,
  i: number,
): Promise<number[]> {
  const { values, titles: title, person, employer, concludedOn } = plan;
  const { indicatorSetId } = values;
  const common = { appraisalId, indicatorSetId, title, divisionId: person.divisionId, sector: person.sector };
  const submitted = { state: 'SUBMITTED', submittedOn: concludedOn ?? addDays(context.today, -3) };
  const sides = [
    {
      ...common,
      side: 'EMPLOYER',
      raterId: employer,
      ...(concludedOn || i % ONE_SIDED === 0 ? submitted : {}),
    },
    { ...common, side: 'SERVED', raterId: values.servedId, ...(concludedOn ? submitted : {}) },
  ];
  const ratings = await saveAll(
    em,
    AppraisalRating,
    sides.map((s) => ({ state: 'PENDING', ...s })),
    context,
  );
  const base = between(source, 62, 94);
  const scored = ratings
    .filter((r) => r.state === 'SUBMITTED')
    .map((r) => scoresOf(source, r.id, base, indicators, indicatorSetId));
  await saveAll(em, AppraisalScore, scored.flat(), context);
  return scored.map((scores) =>
    ratingTotal(scores.map((s) => ({ score: s.score, weight: indicators.weightOf(s.indicatorId) }))),
  );
}

const scoresOf = (source: Source, ratingId: string, base: number, indicators: Indicators, set: unknown) =>
  indicators
    .of(set)
    .map((indicatorId) => ({ ratingId, indicatorId, score: Math.min(100, base + between(source, -4, 6)) }));

/** A few results are appealed against: one changed, one upheld, one waiting. */
async function saveAppeals(em: EntityManager, context: RuleContext, results: Saved[]): Promise<void> {
  const [first, second, third] = results.slice(-3);
  const appeal = (result: Saved, more: Values): Values => ({
    ...{ appraisalId: result.appraisalId, reason: '下半年牵头的社区项目未计入业绩（演示）', state: 'LODGED' },
    ...more,
  });
  const then = { ...context, today: addDays(String(first!.decidedOn), 4) };
  const decidedOn = addDays(then.today, 8);
  const changedTotal = Math.min(100, Number(first!.total) + 3);
  const settled = [
    appeal(first!, { state: 'CHANGED', changedTotal, finding: '补计社区项目业绩（演示）', decidedOn }),
    appeal(second!, { state: 'UPHELD', finding: '评分依据充分，维持原结果（演示）', decidedOn }),
    appeal(third!, {}),
  ];
  await saveAll(em, AppraisalAppeal, settled, then);
  const changed = resultOfAppeal(String(first!.appraisalId), changedTotal, { ...context, today: decidedOn });
  await saveAll(em, AppraisalResult, [changed], context);
}
