import type { EntityManager } from '@mikro-orm/postgresql';
import type { Sides } from '../../appraisal/appraisal.rules.ts';
import { ratingTotal } from '../../appraisal/grading.rules.ts';
import { AppraisalRating } from '../../appraisal/rating.entity.ts';
import { AppraisalScore } from '../../appraisal/score.entity.ts';
import type { RuleContext, Values } from '../../kernel/change/behaviour.ts';
import { addDays } from '../../kernel/values/day.ts';
import type { Indicators } from './appraisal-basics.ts';
import type { PlannedAppraisal } from './appraisal-plans.ts';
import { between, type Source } from './random.ts';
import { saveAll, type Saved } from './saving.ts';

/** Of the appraisals under way the employer has rated every so many. */
const RATED_BY_EMPLOYER = 3;
const FULL = 100;

interface Score extends Values {
  indicatorId: string;
  score: number;
}

/** Saves both ratings of every appraisal, and the scores of those that are submitted. */
export async function saveRatings(
  em: EntityManager,
  context: RuleContext,
  source: Source,
  indicators: Indicators,
  planned: PlannedAppraisal[],
  appraisals: Saved[],
): Promise<Sides[]> {
  const values = planned.flatMap((plan, i) => ratingsOf(plan, appraisals[i]!.id, i, context));
  const ratings = await saveAll(em, AppraisalRating, values, context);
  const bases = planned.map(() => between(source, 62, 94));
  const scores = ratings.map((rating, k) =>
    rating.state === 'SUBMITTED' ? scoresOf(source, rating, bases[Math.floor(k / 2)]!, indicators) : [],
  );
  await saveAll(em, AppraisalScore, scores.flat(), context);
  const side = (k: number) => ({ submitted: true, total: totalOf(scores[k]!, indicators) });
  return planned.map((_, i) => ({ EMPLOYER: side(2 * i), SERVED: side(2 * i + 1) }));
}

/** The employer's, then that of the unit served. */
function ratingsOf(plan: PlannedAppraisal, appraisalId: string, i: number, { today }: RuleContext): Values[] {
  const { title, person, employerId, concludedOn } = plan;
  const { indicatorSetId, servedId } = plan.values;
  const common = { appraisalId, indicatorSetId, title, divisionId: person.divisionId, sector: person.sector };
  const pending = { ...common, state: 'PENDING' };
  const submitted = { ...common, state: 'SUBMITTED', submittedOn: concludedOn ?? addDays(today, -3) };
  const byEmployer = concludedOn || i % RATED_BY_EMPLOYER === 0 ? submitted : pending;
  return [
    { ...byEmployer, side: 'EMPLOYER', raterId: employerId },
    { ...(concludedOn ? submitted : pending), side: 'SERVED', raterId: servedId },
  ];
}

/** Both sides score about alike. */
const scoresOf = (source: Source, { id, indicatorSetId }: Saved, base: number, indicators: Indicators) =>
  indicators.of(indicatorSetId).map((indicatorId): Score => {
    const score = Math.min(FULL, base + between(source, -4, 6));
    return { ratingId: id, indicatorId, score };
  });

const totalOf = (scores: Score[], indicators: Indicators): number =>
  ratingTotal(scores.map(({ score, indicatorId }) => ({ score, weight: indicators.weightOf(indicatorId) })));
