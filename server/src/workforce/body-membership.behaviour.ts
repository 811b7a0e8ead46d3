import { govern } from '../kernel/change/behaviour.ts';
import { endsAfterStart, notInFuture } from '../kernel/change/day.rules.ts';
import { standing } from '../kernel/change/standing.ts';
import { BodyMembership } from './body-membership.entity.ts';
import { levelFitsBody, oneSeatPerBody, type MembershipFacts } from './body-membership.rules.ts';

govern<MembershipFacts>(BodyMembership, {
  facts: async (em, change) => {
    const practitionerId = change.after?.practitionerId;
    return { others: (await standing(em, change, BodyMembership, { practitionerId })) as never };
  },
  rules: [endsAfterStart('since', 'until'), notInFuture('since'), oneSeatPerBody, levelFitsBody],
});
