import type { PayeeKind } from '../../../funding/kinds.ts';
import type { Values } from '../../../kernel/change/behaviour.ts';
import { isWithin } from '../../../vocabulary/division-code.rules.ts';
import type { City } from '../city.ts';
import { CITY } from '../places.ts';
import type { Saved } from '../saving.ts';

const bidding = ['PRIVATE_NON_ENTERPRISE', 'SOCIAL_GROUP'];

/** Whom money is promised to: of the area's institutions and people one after another, so that many get some. */
export class Payees {
  private readonly institutions: Saved[];
  private readonly people: Saved[];
  private turn = 0;

  constructor({ institutions, people }: City) {
    this.institutions = institutions.filter(({ kind }) => bidding.includes(String(kind)));
    this.people = people.filter(({ engagement }) => engagement === 'ON_POST');
  }

  next(payeeKind: PayeeKind, divisionId: string): Values {
    const none = { payeeKind, institutionId: null, practitionerId: null };
    if (payeeKind === 'ROLL') return none;
    if (payeeKind === 'PERSON') return { ...none, practitionerId: this.one(this.people, divisionId) };
    return { ...none, institutionId: this.one(this.institutions, divisionId) };
  }

  private one(candidates: Saved[], area: string): string {
    const local = candidates.filter(({ divisionId }) => isWithin(String(divisionId), area));
    const from = local.length > 0 || area === CITY ? local : candidates;
    return from[this.turn++ % from.length]!.id;
  }
}
