import '../../server/src/app/catalogue.ts';
import { describe, expect, it } from 'vitest';
import {
  claimsStanding,
  nothingCommitted,
  paidByItsRecord,
  programmeOfPurpose,
  somethingOutstanding,
  sourceForPurpose,
  type CommittingFacts,
} from '../../server/src/funding/payable.rules.ts';
import { RewardPayment } from '../../server/src/incentives/reward-payment.entity.ts';
import { IncubationGrant } from '../../server/src/incubation/incubation-grant.entity.ts';
import { MilestonePayment } from '../../server/src/procurement/milestone-payment.entity.ts';
import { ExamFeeClaim } from '../../server/src/registration/exam-fee-claim.entity.ts';
import { stepsAllowed } from '../support/lifecycles.ts';
import { acting, say } from '../support/saying.ts';

describe('the way of what is paid (三(二))', () => {
  it.each([RewardPayment, ExamFeeClaim, MilestonePayment, IncubationGrant])('is the same: %o', (entity) => {
    expect(stepsAllowed(entity)).toEqual([
      'CLAIMED commit COMMITTED',
      'COMMITTED disburse PAID',
      'CLAIMED refuse REFUSED',
      'COMMITTED refuse REFUSED',
      'CLAIMED withdraw WITHDRAWN',
    ]);
  });

  const facts = (purpose: string, kind = 'BUDGET'): CommittingFacts => ({
    ...{ source: { kind }, programme: { purpose }, available: 1, alsoDrawn: 0 },
    due: { purpose: 'PERSONAL_REWARD', subject: '奖金', payeeKind: 'PERSON', practitionerId: '1' },
  });
  const change = acting(RewardPayment, 'commit');

  it.each([
    ['PERSONAL_REWARD', undefined],
    ['INSTITUTION_REWARD', ['OTHER_PURPOSE', '三(二)', 'allocationId']],
    ['WELFARE_SERVICE', ['OTHER_PURPOSE', '三(二)', 'allocationId']],
  ])('money for %s pays a personal reward: %j', (purpose, said) => {
    expect(say(programmeOfPurpose, change, facts(purpose))).toEqual(said);
  });

  it.each([
    ['BUDGET', undefined],
    ['DONATION', undefined],
    ['LOTTERY', ['LOTTERY_NOT_FOR', 'N 彩票公益金管理办法', 'allocationId']],
  ])('%s money pays a person, whatever its programme says: %j', (kind, said) => {
    expect(say(sourceForPurpose, change, facts('WELFARE_SERVICE', kind))).toEqual(said);
  });

  it.each([
    [100, 0, undefined, 'STILL_COMMITTED'],
    [0, 100, 'NOTHING_OUTSTANDING', 'STILL_COMMITTED'],
    [0, 0, 'NOTHING_OUTSTANDING', undefined],
  ])('with %i outstanding and %i disbursed: pay %s, refuse %s', (outstanding, disbursed, pay, refuse) => {
    const rules = [somethingOutstanding, nothingCommitted];
    const said = rules.map((rule) => say(rule, change, { outstanding, disbursed })?.[0]);
    expect(said).toEqual([pay, refuse]);
  });

  it('is paid on its own record', () => {
    expect(say(paidByItsRecord, change, { claimed: '表彰奖金' })?.[0]).toBe('PAID_BY_ITS_RECORD');
    expect(say(paidByItsRecord, change, { claimed: null })).toBeUndefined();
  });

  it('counts claims that stand', () => {
    const states = ['CLAIMED', 'COMMITTED', 'PAID', 'REFUSED', 'WITHDRAWN'];
    expect(claimsStanding(states.map((state) => ({ state }))).map((c) => c.state)).toEqual(
      states.slice(0, 3),
    );
  });
});
