import { govern, type Change, type RuleContext } from '../kernel/change/behaviour.ts';
import { notInFuture } from '../kernel/change/day.rules.ts';
import type { Day } from '../kernel/values/day.ts';
import { workingDays } from '../vocabulary/lookup.ts';
import { addWorkingDays } from '../vocabulary/working-days.rules.ts';
import { NoticeObjection } from './notice-objection.entity.ts';
import {
  deriveReceipt,
  deriveRedaction,
  longEnough,
  namesOccur,
  receivedInTime,
  signedIsReachable,
  unchangedOnceOut,
  withoutNumbers,
  type ObjectionFacts,
} from './notice.rules.ts';
import { PublicNotice } from './public-notice.entity.ts';

interface Term {
  /** Last day of a notice that is published today. */
  endsOn: Day | null;
}

const publishes = ({ action }: Change): boolean => action === 'publish';

govern<Term>(PublicNotice, {
  derive: deriveRedaction,
  facts: async (em, change, { today }: RuleContext) => ({
    endsOn: publishes(change)
      ? addWorkingDays(today, Number(change.after?.workingDays), await workingDays(em))
      : null,
  }),
  rules: [longEnough, withoutNumbers, namesOccur, unchangedOnceOut],
  // The term begins when the publication is approved, not when it was asked for.
  consequences: (change, { endsOn }, { today }) =>
    publishes(change)
      ? [{ entity: PublicNotice, kind: 'UPDATE', id: change.id, values: { publishedOn: today, endsOn } }]
      : [],
});

govern<ObjectionFacts>(NoticeObjection, {
  derive: deriveReceipt,
  facts: async (em, { after }) => {
    const id = after?.noticeId;
    return {
      notice:
        typeof id === 'string' ? await em.findOne(PublicNotice, { id }, { disableIdentityMap: true }) : null,
    };
  },
  rules: [notInFuture('receivedOn', 'handledOn'), receivedInTime, signedIsReachable],
});
