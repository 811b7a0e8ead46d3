import { govern, type Consequence } from '../kernel/change/behaviour.ts';
import { workingDays } from '../vocabulary/lookup.ts';
import type { WorkingCalendar } from '../vocabulary/working-days.rules.ts';
import { openingFacts, sidesOf } from './appraisal-facts.ts';
import { Appraisal } from './appraisal.entity.ts';
import {
  appraisedOnce,
  bothHaveRated,
  heldPostInPeriod,
  otherPostsInPeriod,
  periodIsOpen,
  servedIsAnother,
  setFitsPost,
  type AppraisalFacts,
  type Sides,
} from './appraisal.rules.ts';
import { ratingsOf } from './rating.rules.ts';
import { AppraisalRating } from './rating.entity.ts';
import { AppraisalResult } from './result.entity.ts';
import { resultOfRatings } from './result.rules.ts';

/** An appraisal is opened with both its ratings. */
govern<AppraisalFacts>(Appraisal, {
  facts: openingFacts,
  rules: [periodIsOpen, servedIsAnother, setFitsPost, heldPostInPeriod, appraisedOnce, otherPostsInPeriod],
  consequences: (change, facts): Consequence[] =>
    change.kind === 'CREATE'
      ? ratingsOf(change, facts).map((values) => ({ entity: AppraisalRating, kind: 'CREATE', values }))
      : [],
});

/** It is concluded with a result. */
govern<{ sides: Sides; calendar: WorkingCalendar }>(Appraisal, {
  facts: async (em, change) => ({ sides: await sidesOf(em, change), calendar: await workingDays(em) }),
  actions: { conclude: [bothHaveRated] },
  consequences: ({ action, id }, { sides, calendar }, context): Consequence[] =>
    action === 'conclude'
      ? [
          {
            entity: AppraisalResult,
            kind: 'CREATE',
            values: resultOfRatings(id, sides, calendar, context),
          },
        ]
      : [],
});
