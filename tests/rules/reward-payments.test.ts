import '../../server/src/app/catalogue.ts';
import { describe, expect, it } from 'vitest';
import { RewardPayment } from '../../server/src/incentives/reward-payment.entity.ts';
import * as reward from '../../server/src/incentives/reward-payment.rules.ts';
import { creation } from '../support/changes.ts';
import { acting, say } from '../support/saying.ts';

describe('rewards (二(四)2)', () => {
  const facts = (more: Partial<reward.RewardFacts> = {}): reward.RewardFacts => ({
    nomination: { state: 'CONFERRED', kind: 'PERSON', practitionerId: '7' },
    programme: { level: 'COUNTY', name: '优秀社工' },
    twins: 0,
    ...more,
  });
  const claim = (amount = 1) => creation(RewardPayment, { nominationId: '1', amount });

  it.each([
    ['CONFERRED', undefined],
    ['NOTICED', 'NOT_CONFERRED'],
    ['DROPPED', 'NOT_CONFERRED'],
    ['REVOKED', 'NOT_CONFERRED'],
  ])('%s is claimed, committed and paid: %s', (state, code) => {
    const steps = [claim(), acting(RewardPayment, 'commit'), acting(RewardPayment, 'disburse')];
    const said = steps.map((step) => say(reward.honourStands, step, facts({ nomination: { state } })));
    expect(said.map((s) => s?.[0])).toEqual([code, code, code]);
    expect(said.map((s) => s?.[1])).toEqual(steps.map(() => code && '二(四)2'));
    const refused = acting(RewardPayment, 'refuse');
    expect(say(reward.honourStands, refused, facts({ nomination: { state } }))).toBeUndefined();
  });

  it.each([
    ['PERSON', 'COUNTY', 1000_00],
    ['PERSON', 'CITY', 3000_00],
    ['INSTITUTION', 'COUNTY', 10_000_00],
    ['INSTITUTION', 'CITY', 20_000_00],
  ])('%s at the %s: up to %i fen', (kind, level, most) => {
    const at = facts({ nomination: { state: 'CONFERRED', kind }, programme: { level, name: '表彰' } });
    const [within, over] = [most, most + 1].map((n) => say(reward.withinRewardLimit, claim(n), at));
    expect([within, over]).toEqual([undefined, ['OVER_REWARD_LIMIT', '二(四)2', 'amount']]);
  });

  it('once for an honour', () => {
    const said = say(reward.rewardedOnce, claim(), facts({ twins: 1 }));
    expect(said).toEqual(['CLAIMED_ALREADY', '二(四)2', 'nominationId']);
    expect(say(reward.rewardedOnce, acting(RewardPayment, 'commit'), facts({ twins: 1 }))).toBeUndefined();
  });

  it('are for whom the honour is', () => {
    expect(reward.rewardDue(facts())).toMatchObject({ purpose: 'PERSONAL_REWARD', practitionerId: '7' });
    const nomination = { state: 'CONFERRED', kind: 'INSTITUTION', institutionId: '8' };
    expect(reward.rewardDue(facts({ nomination }))).toMatchObject({
      ...{ purpose: 'INSTITUTION_REWARD', payeeKind: 'INSTITUTION', institutionId: '8' },
    });
  });
});
