import { govern } from '../kernel/change/behaviour.ts';
import { endsAfterStart } from '../kernel/change/day.rules.ts';
import { locksReferred } from '../kernel/change/locking.ts';
import { resourceOf } from '../kernel/declare/resource.ts';
import { referencesOf } from '../vocabulary/references.ts';
import type { References } from '../vocabulary/references.rules.ts';
import { Account } from './account.entity.ts';
import { Grant } from './grant.entity.ts';
import {
  administrationsApart,
  divisionStands,
  namesItsDivision,
  type GrantFacts,
  type HeldRole,
} from './grant.rules.ts';

govern<GrantFacts>(Grant, {
  // Two grants applied at once must see each other.
  locks: locksReferred('accountId', Account),
  facts: async (em, { id, after, siblings }) => {
    const account = after?.accountId;
    if (typeof account !== 'string') return { others: [] };
    const touched = siblings.filter((s) => s.resource === resourceOf(Grant));
    const standing = await em.find(
      Grant,
      { account, id: { $nin: [id, ...touched.map((s) => s.id)] } },
      { disableIdentityMap: true },
    );
    const proposed = touched.filter((s) => s.after?.accountId === account).map((s) => s.after!);
    return { others: [...standing, ...proposed] as HeldRole[] };
  },
  rules: [endsAfterStart('since', 'until'), administrationsApart, namesItsDivision],
});

govern<References>(Grant, { facts: referencesOf, rules: [divisionStands] });
