import { govern, type Change, type Violation } from '../kernel/change/behaviour.ts';
import { notInFuture } from '../kernel/change/day.rules.ts';
import { locksReferred } from '../kernel/change/locking.ts';
import { referencesOf } from '../vocabulary/references.ts';
import { divisionsInForce, type References } from '../vocabulary/references.rules.ts';
import { FairBooth } from './fair-booth.entity.ts';
import {
  fairHasCome,
  fairTakesBooths,
  outcomeAfterFair,
  outcomesFunnel,
  type BoothFacts,
} from './fair.rules.ts';
import { GuidanceCase } from './guidance-case.entity.ts';
import { GuidanceWindow } from './guidance-window.entity.ts';
import { JobFair } from './job-fair.entity.ts';

/** A case is closed on the day it was opened, or later. */
const closesAfterOpening = ({ after }: Change): Violation[] => {
  const { openedOn, closedOn } = (after ?? {}) as Record<string, string | null>;
  if (!openedOn || !closedOn || closedOn >= openedOn) return [];
  const message = `「办结日期」不能早于「来访日期」（${openedOn}），请核对。`;
  return [{ field: 'closedOn', code: 'ENDS_BEFORE_START', message, clause: '二(四)3' }];
};

govern(GuidanceCase, { rules: [notInFuture('openedOn', 'closedOn'), closesAfterOpening] });
govern<References>(GuidanceWindow, { facts: referencesOf, rules: [divisionsInForce] });
govern<References>(JobFair, {
  facts: referencesOf,
  rules: [divisionsInForce],
  actions: { report: [fairHasCome] },
});
govern<BoothFacts>(FairBooth, {
  locks: locksReferred('fairId', JobFair),
  facts: async (em, { id, after }) => {
    const fair = after?.fairId as string | undefined;
    if (!fair) return { fair: null, others: 0 };
    return {
      fair: (await em.findOne(JobFair, { id: fair }, { disableIdentityMap: true })) as BoothFacts['fair'],
      others: await em.count(FairBooth, { fair, id: { $ne: id } }),
    };
  },
  rules: [fairTakesBooths, outcomeAfterFair, outcomesFunnel],
});
