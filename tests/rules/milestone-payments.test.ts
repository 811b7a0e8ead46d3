import '../../server/src/app/catalogue.ts';
import { describe, expect, it } from 'vitest';
import type { Values } from '../../server/src/kernel/change/behaviour.ts';
import { MilestonePayment } from '../../server/src/procurement/milestone-payment.entity.ts';
import * as amounts from '../../server/src/procurement/milestone-amounts.rules.ts';
import * as milestone from '../../server/src/procurement/milestone-payment.rules.ts';
import { alteration, creation } from '../support/changes.ts';
import { context, acting, say } from '../support/saying.ts';

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
    [claim({ contractId: '9' }), 'OTHER_CONTRACT'],
    [release(1), undefined],
  ])('the milestone is the contract’s own %#', (change, code) => {
    expect(say(milestone.milestoneOfContract, change, facts())?.[0]).toBe(code);
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
