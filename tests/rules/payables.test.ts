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
import * as reward from '../../server/src/incentives/reward-payment.rules.ts';
import { IncubationGrant } from '../../server/src/incubation/incubation-grant.entity.ts';
import * as grant from '../../server/src/incubation/incubation-grant.rules.ts';
import type { Change, Rule, Values } from '../../server/src/kernel/change/behaviour.ts';
import type { RecordClass } from '../../server/src/kernel/declare/field.ts';
import { MilestonePayment } from '../../server/src/procurement/milestone-payment.entity.ts';
import * as amounts from '../../server/src/procurement/milestone-amounts.rules.ts';
import * as milestone from '../../server/src/procurement/milestone-payment.rules.ts';
import { ExamFeeClaim } from '../../server/src/registration/exam-fee-claim.entity.ts';
import * as examAmount from '../../server/src/registration/exam-claim-amount.rules.ts';
import * as exam from '../../server/src/registration/exam-fee-claim.rules.ts';
import { policyParameters } from '../../server/src/vocabulary/parameters.ts';
import { valueOn } from '../../server/src/vocabulary/parameters.rules.ts';
import { alteration, creation, TODAY } from '../support/changes.ts';
import { stepsAllowed } from '../support/lifecycles.ts';

const context = { today: TODAY, parameter: (key: string) => valueOn(policyParameters, key, TODAY) };
const acting = (entity: RecordClass, action: string, values: Values = {}): Change => ({
  ...alteration(entity, values, {}),
  kind: 'ACTION',
  action,
});

/** What a rule says first: code, clause and field. */
function say<F>(rule: Rule<F>, change: Change, facts: F, parameters: Record<string, unknown> = {}) {
  const parameter = (key: string): unknown => parameters[key] ?? context.parameter(key);
  const [violation] = rule(change, facts, { ...context, parameter });
  if (violation) expect(violation.message).toMatch(/请.*。$/);
  return violation && [violation.code, violation.clause, violation.field];
}

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

describe('exams (二(三)1)', () => {
  const held: exam.Held[] = [
    { institutionId: '5', startOn: '2013-01-01', endOn: '2024-01-01' },
    { institutionId: '6', startOn: '2024-01-01', endOn: null },
  ];
  const facts = (passedOn: string, more: Partial<exam.ExamClaimFacts> = {}): exam.ExamClaimFacts => ({
    ...{ pass: { passedOn, level: 'MID', year: 2020, practitionerId: '7' }, held, twins: 0 },
    ...more,
  });
  const claim = (more: Values = {}) =>
    creation(ExamFeeClaim, { kind: 'FEE', institutionId: '5', claimedOn: '2023-12-31', amount: 1, ...more });
  const reward = { kind: 'EARLY_REWARD' };

  it.each([
    ['2013-03-31', {}, 'BEFORE_POLICY'],
    ['2013-04-01', {}, undefined],
    ['2013-03-31', reward, undefined],
    ['2014-12-31', reward, undefined],
    ['2015-01-01', reward, 'NOT_EARLY'],
  ])('passed on %s, %j: %s', (passedOn, more, code) => {
    const said = say(exam.examCounts, claim(more), facts(passedOn));
    expect(said?.slice(0, 2)).toEqual(code && [code, '二(三)1']);
  });

  it.each([
    ['2023-08-01', '5', '2023-12-31', false],
    ['2023-08-01', '5', '2024-01-01', true],
    ['2012-12-31', '5', '2023-12-31', true],
    ['2023-08-01', '6', '2024-03-01', true],
    ['2024-01-01', '6', '2024-03-01', false],
    ['2024-01-01', '9', '2024-03-01', true],
  ])('passed on %s, at %s, claimed on %s, not in post: %s', (passedOn, institutionId, claimedOn, absent) => {
    const said = say(exam.inPostThroughout, claim({ institutionId, claimedOn }), facts(passedOn));
    expect(said).toEqual(absent ? ['NOT_IN_POST', '二(三)1', 'institutionId'] : undefined);
  });

  it.each([
    [{ amount: 300_00 }, undefined],
    [{ amount: 300_01 }, 'OVER_EXAM_LIMIT'],
    [{ ...reward, amount: 500_00 }, undefined],
    [{ ...reward, amount: 500_01 }, 'OVER_EXAM_LIMIT'],
  ])('of the middle level, three papers: %j: %s', (more, code) => {
    expect(say(examAmount.withinExamLimit, claim(more), facts('2014-06-01'))?.[0]).toBe(code);
  });

  it('no reward where none is set', () => {
    const none = { 'exam.early-reward.amount': 0 };
    expect(say(examAmount.rewardIsGiven, claim(reward), null, none)).toEqual([
      'NO_REWARD',
      '二(三)1',
      'kind',
    ]);
    expect(say(examAmount.rewardIsGiven, claim(), null, none)).toBeUndefined();
  });

  it('once for a pass, to employer or person', () => {
    const said = say(exam.claimedOnce, claim(), facts('2020-01-01', { twins: 1 }));
    expect(said).toEqual(['CLAIMED_ALREADY', '二(三)1', 'passId']);
    const { pass } = facts('2014-06-01');
    expect(exam.examClaimDue(claim(), pass)).toMatchObject({ purpose: 'EXAM_FEE', institutionId: '5' });
    const due = { purpose: 'PERSONAL_REWARD', payeeKind: 'PERSON', practitionerId: '7' };
    expect(exam.examClaimDue(claim(reward), pass)).toMatchObject(due);
  });
});

describe('contracts (二(二)3, 三(二))', () => {
  type Facts = milestone.MilestonePaymentFacts;
  const facts = (more: Partial<Facts> = {}): Facts => ({
    contract: { state: 'SIGNED', amount: 1000, number: '合同1' },
    milestone: { state: 'ACCEPTED', contractId: '3', deliveredOn: '2024-03-01', title: '节点' },
    evaluation: { result: 'GOOD', evaluatedOn: '2024-03-01' },
    supplierId: '4',
    others: [],
    ...more,
  });
  const claim = (more: Values = {}) =>
    creation(MilestonePayment, {
      ...{ kind: 'MILESTONE', contractId: '3', milestoneId: '2', gross: 400, penalty: 0, amount: 380 },
      ...more,
    });
  const release = (gross: number) => claim({ kind: 'RETENTION', milestoneId: null, gross });
  const before = (day: string) => ({ evaluation: { result: 'GOOD', evaluatedOn: day } });

  it.each<[string, Partial<Facts>, string | undefined]>([
    ['evaluated on the day', {}, undefined],
    ['no evaluation', { evaluation: null }, 'NOT_EVALUATED'],
    ['failed', { evaluation: { result: 'FAILED', evaluatedOn: '2024-03-02' } }, 'EVALUATION_FAILED'],
    ['evaluated before the delivery', before('2024-02-29'), 'EVALUATED_EARLIER'],
    ['a draft', { contract: { state: 'DRAFT', amount: 1 } }, 'CONTRACT_NOT_IN_FORCE'],
    ['terminated', { contract: { state: 'TERMINATED', amount: 1 } }, 'CONTRACT_NOT_IN_FORCE'],
    ['concluded', { contract: { state: 'CONCLUDED', amount: 1 } }, undefined],
  ])('%s', (_what, more, code) => {
    const steps = [claim(), acting(MilestonePayment, 'commit'), acting(MilestonePayment, 'disburse')];
    const said = steps.map((step) => say(milestone.evaluatedBefore, step, facts(more)));
    expect(said.map((s) => s?.[0])).toEqual([code, code, code]);
    expect(said[0]?.[1]).toBe(code && '二(二)3');
  });

  it.each([
    ['ACCEPTED', undefined],
    ['DELIVERED', 'NOT_ACCEPTED'],
    ['PENDING', 'NOT_ACCEPTED'],
  ])('a milestone that is %s: %s', (state, code) => {
    const at = facts({ milestone: { state, contractId: '3' } });
    expect(say(milestone.milestoneAccepted, claim(), at)?.[0]).toBe(code);
  });

  it.each([
    [claim(), undefined],
    [claim({ milestoneId: null }), 'MILESTONE_AND_KIND'],
    [claim({ contractId: '9' }), 'OTHER_CONTRACT'],
    [release(1), undefined],
    [claim({ kind: 'RETENTION' }), 'MILESTONE_AND_KIND'],
  ])('the milestone fits the kind %#', (change, code) => {
    expect(say(milestone.milestoneFitsKind, change, facts())?.[0]).toBe(code);
  });

  it.each([
    [
      { gross: 400, penalty: 0 },
      { retention: 20, amount: 380 },
    ],
    [
      { gross: 400, penalty: 50 },
      { retention: 20, amount: 330 },
    ],
    [
      { gross: 399, penalty: 0 },
      { retention: 19, amount: 380 },
    ],
    [
      { kind: 'RETENTION', gross: 400, penalty: 10 },
      { retention: 0, amount: 390 },
    ],
  ])('%j leaves %j', (values, net) => {
    expect(amounts.deriveNet(claim(values), context)).toEqual(net);
  });

  it('keeps what was kept back when a penalty follows', () => {
    const stands = { ...claim().after, retention: 40, amount: 360 };
    const fined = alteration(MilestonePayment, stands, { penalty: 60, penaltyReason: '延误' });
    expect(amounts.deriveNet(fined, context)).toEqual({ retention: 40, amount: 300 });
    expect(amounts.deriveNet(acting(MilestonePayment, 'commit', stands), context)).toEqual({});
  });

  it.each([
    [{ penalty: 50, amount: 330 }, 'PENALTY_REASON'],
    [{ penalty: 50, amount: 330, penaltyReason: '延误' }, undefined],
    [{ penalty: 380, amount: 0, penaltyReason: '延误' }, 'NOTHING_LEFT'],
  ])('a penalty %j: %s', (more, code) => {
    expect(say(amounts.penaltyExplained, claim(more), facts())?.[0]).toBe(code);
  });

  it.each([
    ['CLAIMED', undefined],
    ['COMMITTED', 'COMMITTED_ALREADY'],
    ['PAID', 'COMMITTED_ALREADY'],
  ])('is put on what is %s: %s', (state, code) => {
    const fined = alteration(MilestonePayment, { state }, { penalty: 1 });
    expect(say(amounts.notYetCommitted, fined, facts())?.[0]).toBe(code);
  });

  const other = (more: Values): Values => ({ kind: 'MILESTONE', state: 'PAID', milestoneId: '1', ...more });
  it.each([
    [[], 1000, undefined],
    [[], 1001, 'OVER_CONTRACT'],
    [[other({ gross: 600 })], 400, undefined],
    [[other({ gross: 600 })], 401, 'OVER_CONTRACT'],
    [[other({ gross: 600, kind: 'RETENTION' })], 1000, undefined],
  ])('beside %j, %i more: %s', (others, gross, code) => {
    const said = say(amounts.withinContract, claim({ gross }), facts({ others }));
    expect(said).toEqual(code && [code, '三(二)', 'gross']);
  });

  it('is asked again when money moves: the contract may have been amended', () => {
    const amended = facts({ contract: { state: 'SIGNED', amount: 399 } });
    const said = ['commit', 'disburse', 'refuse'].map((action) =>
      say(amounts.withinContract, acting(MilestonePayment, action, claim().after!), amended),
    );
    expect(said.map((s) => s?.[0])).toEqual(['OVER_CONTRACT', 'OVER_CONTRACT', undefined]);
  });

  it('once for a milestone', () => {
    const others = [other({ milestoneId: '2' })];
    const said = say(milestone.paidOncePerMilestone, claim(), facts({ others }));
    expect(said).toEqual(['CLAIMED_ALREADY', '二(二)3', 'milestoneId']);
  });

  const kept = [other({ retention: 20 }), other({ retention: 30, state: 'COMMITTED' })];
  const released = other({ kind: 'RETENTION', gross: 20, retention: 0 });
  it.each([
    ['SIGNED', kept, 20, 'NOT_CONCLUDED'],
    ['CONCLUDED', kept, 20, undefined],
    ['CONCLUDED', kept, 50, 'NOT_WHAT_WAS_KEPT'],
    ['CONCLUDED', [...kept, released], 20, 'NOT_WHAT_WAS_KEPT'],
    ['CONCLUDED', [], 20, 'NOT_WHAT_WAS_KEPT'],
  ])('of a contract %s, %j releases %i: %s', (state, others, gross, code) => {
    const at = facts({ contract: { state, amount: 1000 }, others });
    expect(say(amounts.retentionReleased, release(gross), at)?.[0]).toBe(code);
  });

  it('pays the supplier', () => {
    const due = { purpose: 'PURCHASE', institutionId: '4', subject: '合同1 节点' };
    expect(milestone.milestoneDue(facts())).toMatchObject(due);
  });
});

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
