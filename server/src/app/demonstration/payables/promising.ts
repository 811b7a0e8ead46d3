import { isWithin } from '../../../vocabulary/division-code.rules.ts';
import type { Allocated } from '../funding/acts.ts';
import type { Planned } from '../funding/commitments.ts';
import { CITY } from '../places.ts';
import { committedOn, PAID_AFTER, type Claim } from './claim.ts';

/** What a year's money is promised to of what was claimed. */
export const promisedTo = (claims: Claim[], allocations: Allocated[]): Planned[] =>
  claims.flatMap((claim) => {
    const allocated = claim.ended ? undefined : payerOf(claim, allocations);
    return allocated ? [promiseTo(claim, allocated)] : [];
  });

/** The county's own programme for it, where there is one. */
function payerOf(claim: Claim, allocations: Allocated[]): Allocated | undefined {
  const [year] = committedOn(claim).split('-');
  const able = allocations.filter(({ grant: { programme } }) => {
    const { purpose, divisionId, fiscalYear } = programme;
    if (purpose !== claim.due.purpose || String(fiscalYear) !== year) return false;
    return isWithin(claim.divisionId, String(divisionId));
  });
  return able.find(({ grant }) => grant.programme.divisionId !== CITY) ?? able[0];
}

function promiseTo(claim: Claim, allocated: Allocated): Planned {
  const { purpose: _, subject, ...payee } = claim.due;
  const values = {
    subject: subject.includes('演示') ? subject : `${subject}（演示）`,
    allocationId: allocated.act.id,
    ...{ institutionId: null, practitionerId: null, ...payee },
    amount: claim.values.amount,
    businessDate: committedOn(claim),
  };
  return { values, allocated, paid: [[1, PAID_AFTER]], claim };
}
