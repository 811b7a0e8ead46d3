import { govern } from '../kernel/change/behaviour.ts';
import { endsAfterStart, type Period } from '../kernel/change/day.rules.ts';
import { standing } from '../kernel/change/standing.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { BankAccount } from './bank-account.entity.ts';
import { cardNumberChecks, formerEnds, oneAtATime, type BankAccountFacts } from './bank-account.rules.ts';
import { locksReferred } from './payable-facts.ts';

govern<BankAccountFacts>(BankAccount, {
  facts: async (em, change) => {
    const practitionerId = change.after?.practitionerId;
    const others = await standing(em, change, BankAccount, { practitionerId });
    return { others: others as unknown as (Period & { id: string })[] };
  },
  locks: locksReferred('practitionerId', Practitioner),
  rules: [cardNumberChecks, endsAfterStart('since', 'until'), oneAtATime],
  consequences: (change, facts) => formerEnds(BankAccount, change, facts),
});
