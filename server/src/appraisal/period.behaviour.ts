import { govern } from '../kernel/change/behaviour.ts';
import { standing } from '../kernel/change/standing.ts';
import { AppraisalPeriod } from './period.entity.ts';
import { lastDayNotBeforeFirst, periodsApart, type PeriodFacts } from './period.rules.ts';

govern<PeriodFacts>(AppraisalPeriod, {
  facts: async (em, change) => ({
    others: (await standing(em, change, AppraisalPeriod, {})) as unknown as PeriodFacts['others'],
  }),
  rules: [lastDayNotBeforeFirst, periodsApart],
});
