import '../../server/src/app/catalogue.ts';
import { describe, expect, it } from 'vitest';
import { IncubationGrant } from '../../server/src/incubation/incubation-grant.entity.ts';
import * as grant from '../../server/src/incubation/incubation-grant.rules.ts';
import { creation } from '../support/changes.ts';
import { acting, say } from '../support/saying.ts';

describe('grants (二(二)3)', () => {
  const facts = (more: Partial<grant.GrantFacts> = {}): grant.GrantFacts => ({
    ...{ support: { kind: 'GRANT', amount: 200 }, tenancy: { state: 'INCUBATING', institutionId: '5' } },
    twins: 0,
    ...more,
  });
  const claim = (amount = 200) => creation(IncubationGrant, { supportId: '1', amount });

  it.each([
    ['GRANT', undefined],
    ['PREMISES', 'NOT_A_GRANT'],
    ['TAX_RELIEF', 'NOT_A_GRANT'],
  ])('%s: %s', (kind, code) => {
    expect(say(grant.isGrant, claim(), facts({ support: { kind } }))?.[0]).toBe(code);
  });

  it.each([
    ['APPLIED', 'NOT_INCUBATING'],
    ['PUBLICIZED', 'NOT_INCUBATING'],
    ['INCUBATING', undefined],
    ['ASSESSED', undefined],
    ['GRADUATED', undefined],
    ['WITHDRAWN', 'NOT_INCUBATING'],
    ['REJECTED', 'NOT_INCUBATING'],
  ])('a tenant that is %s: %s', (state, code) => {
    const at = facts({ tenancy: { state } });
    expect(say(grant.tenantIncubates, claim(), at)).toEqual(code && [code, '二(二)3', 'supportId']);
    expect(say(grant.tenantIncubates, acting(IncubationGrant, 'commit'), at)?.[2]).toBe(code && '');
  });

  it('as much as was granted, once', () => {
    expect(say(grant.amountAsGranted, claim(), facts())).toBeUndefined();
    expect(say(grant.amountAsGranted, claim(201), facts())).toEqual(['OTHER_AMOUNT', '二(二)3', 'amount']);
    const corrected = acting(IncubationGrant, 'disburse', { amount: 150 });
    expect(say(grant.amountAsGranted, corrected, facts())?.[0]).toBe('OTHER_AMOUNT');
    expect(say(grant.grantedOnce, claim(), facts({ twins: 1 }))?.[0]).toBe('CLAIMED_ALREADY');
    expect(grant.grantDue(facts())).toMatchObject({ purpose: 'INCUBATION', institutionId: '5' });
  });
});
