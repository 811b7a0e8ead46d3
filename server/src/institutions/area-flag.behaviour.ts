import { govern } from '../kernel/change/behaviour.ts';
import { endsAfterStart, notInFuture } from '../kernel/change/day.rules.ts';
import { standing } from '../kernel/change/standing.ts';
import { AreaFlag } from './area-flag.entity.ts';
import { notFlaggedTwice, type AreaFlagFacts } from './area-flag.rules.ts';

govern<AreaFlagFacts>(AreaFlag, {
  facts: async (em, change) => {
    const divisionId = change.after?.divisionId;
    return { others: (await standing(em, change, AreaFlag, { divisionId })) as never };
  },
  rules: [endsAfterStart('since', 'until'), notInFuture('since'), notFlaggedTwice],
});
