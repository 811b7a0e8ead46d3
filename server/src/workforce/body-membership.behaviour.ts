import { govern } from '../kernel/change/behaviour.ts';
import { endsAfterStart, notInFuture } from '../kernel/change/day.rules.ts';
import { BodyMembership } from './body-membership.entity.ts';
import { levelFitsBody, oneSeatPerBody, type MembershipFacts } from './body-membership.rules.ts';

govern<MembershipFacts>(BodyMembership, {
  facts: async (em, { id, after }) => {
    const practitioner = after?.practitionerId;
    if (typeof practitioner !== 'string' || !/^\d+$/.test(practitioner)) return { others: [] };
    const where = { practitioner, id: { $ne: id } };
    return { others: await em.find(BodyMembership, where, { disableIdentityMap: true }) };
  },
  rules: [endsAfterStart('since', 'until'), notInFuture('since'), oneSeatPerBody, levelFitsBody],
});
