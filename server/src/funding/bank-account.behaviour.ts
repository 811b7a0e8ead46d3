import { govern } from '../kernel/change/behaviour.ts';
import type { Period } from '../kernel/change/day.rules.ts';
import { locksReferred } from '../kernel/change/locking.ts';
import { standing } from '../kernel/change/standing.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { BankAccount } from './bank-account.entity.ts';
import {
  cardNumberChecks,
  endsInOrder,
  formerEnds,
  oneAtATime,
  type BankAccountFacts,
} from './bank-account.rules.ts';

govern<BankAccountFacts>(BankAccount, {
  facts: async (em, change) => {
    const practitionerId = change.after?.practitionerId;
    const others = await standing(em, change, BankAccount, { practitionerId });
    return { others: others as unknown as (Period & { id: string })[] };
  },
  locks: locksReferred('practitionerId', Practitioner),
  rules: [cardNumberChecks, endsInOrder, oneAtATime],
  consequences: (change, facts) => formerEnds(BankAccount, change, facts),
});
