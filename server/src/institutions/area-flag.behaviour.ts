import { govern } from '../kernel/change/behaviour.ts';
import { endsAfterStart, notInFuture } from '../kernel/change/day.rules.ts';
import { AreaFlag } from './area-flag.entity.ts';
import { notFlaggedTwice, type AreaFlagFacts, type FlaggedTime } from './area-flag.rules.ts';

govern<AreaFlagFacts>(AreaFlag, {
  facts: async (em, { id, after }) => {
    if (typeof after?.divisionId !== 'string') return { others: [] };
    const where = { division: after.divisionId, id: { $ne: id } };
    return { others: (await em.find(AreaFlag, where, { disableIdentityMap: true })) as FlaggedTime[] };
  },
  rules: [endsAfterStart('since', 'until'), notInFuture('since'), notFlaggedTwice],
});
