import { Appraisal } from '../../appraisal/appraisal.entity.ts';
import { AppraisalResult } from '../../appraisal/result.entity.ts';
import { resultOfRatings } from '../../appraisal/result.rules.ts';
import { workingDays } from '../../vocabulary/lookup.ts';
import { saveAppeals } from './appraisal-appeals.ts';
import { saveIndicators, savePeriods } from './appraisal-basics.ts';
import { plannedAppraisals } from './appraisal-plans.ts';
import { saveRatings } from './appraisal-ratings.ts';
import type { Chapter } from './chapters.ts';
import { seeded } from './random.ts';
import { saveAll } from './saving.ts';

const SEED = 20130402;

/** Appraisals of the last two years, concluded, and of this one, under way. */
export const appraisalChapter: Chapter = async (em, context, city) => {
  const indicators = await saveIndicators(em, context);
  const planned = plannedAppraisals(city, indicators, await savePeriods(em, context));
  const values = planned.map((p) => p.values);
  const saved = await saveAll(em, Appraisal, values, context);
  const sides = await saveRatings(em, context, seeded(SEED), indicators, planned, saved);
  const calendar = await workingDays(em);
  const results = planned.flatMap(({ concludedOn }, i) =>
    concludedOn
      ? [resultOfRatings(saved[i]!.id, sides[i]!, calendar, { ...context, today: concludedOn })]
      : [],
  );
  await saveAppeals(em, context, await saveAll(em, AppraisalResult, results, context));
};
