import { govern, type Change, type Consequence } from '../kernel/change/behaviour.ts';
import { standing, standingRecord } from '../kernel/change/standing.ts';
import type { Day } from '../kernel/values/day.ts';
import { workingDays } from '../vocabulary/lookup.ts';
import { RewardNomination } from './nomination.entity.ts';
import type { Pause } from './notice.rules.ts';
import { RewardObjection } from './objection.entity.ts';
import { lodgedDuringNotice, openIsInquired, type ObjectionFacts } from './objection.rules.ts';

/** Settled on the day on which the settlement is approved: until then the objection stood. */
const settled = ({ id }: Change, today: Day): Consequence => ({
  entity: RewardObjection,
  kind: 'UPDATE',
  id,
  values: { settledOn: today },
});

/** An objection that is right ends the nomination. */
const dropped = ({ after }: Change): Consequence => ({
  entity: RewardNomination,
  kind: 'ACTION',
  action: 'drop',
  id: String(after?.nominationId),
  values: { dropGround: `异议成立：${String(after?.finding)}`.slice(0, 2000) },
});

govern<ObjectionFacts>(RewardObjection, {
  facts: async (em, change) => {
    const nominationId = change.after?.nominationId;
    return {
      nomination: await standingRecord(em, change, RewardNomination, nominationId),
      others: (await standing(em, change, RewardObjection, { nominationId })) as unknown as Pause[],
      calendar: await workingDays(em),
    };
  },
  rules: [lodgedDuringNotice, openIsInquired],
  consequences: (change, _facts, { today }) => {
    if (change.action === 'dismiss') return [settled(change, today)];
    return change.action === 'sustain' ? [settled(change, today), dropped(change)] : [];
  },
});
