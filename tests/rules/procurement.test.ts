import '../../server/src/app/catalogue.ts';
import { describe, expect, it } from 'vitest';
import {
  bestOrReason,
  fullyScored,
  panelIsLargeEnough,
  stillQualifies,
  type AwardFacts,
} from '../../server/src/procurement/award.rules.ts';
import { fenOf } from '../../server/src/procurement/bid.rules.ts';
import { openLongEnough, weightsTotalHundred } from '../../server/src/procurement/call.rules.ts';
import {
  mayBePaid,
  termWithinLimit,
  type ContractFacts,
} from '../../server/src/procurement/contract.rules.ts';
import { noConflict, totalOf, type Member } from '../../server/src/procurement/panel.rules.ts';
import { purchasable } from '../../server/src/procurement/project.rules.ts';
import { PurchaseCall } from '../../server/src/procurement/purchase-call.entity.ts';
import { PurchaseContract } from '../../server/src/procurement/purchase-contract.entity.ts';
import { PurchaseProject } from '../../server/src/procurement/purchase-project.entity.ts';
import {
  mayBuy,
  maySupply,
  meetsConditions,
  type Party,
} from '../../server/src/procurement/supplier.rules.ts';
import { policyParameters } from '../../server/src/vocabulary/parameters.ts';
import { valueOn } from '../../server/src/vocabulary/parameters.rules.ts';
import { alteration, creation, TODAY } from '../support/changes.ts';

const context = { today: TODAY, parameter: (key: string) => valueOn(policyParameters, key, TODAY) };
const party = (more: Partial<Party> = {}): Party => ({
  id: '5',
  name: '某机构',
  kind: 'PRIVATE_NON_ENTERPRISE',
  fundingClass: null,
  publicBenefit: true,
  deregisteredOn: null,
  grade: 'A3',
  inspection: 'PASSED',
  ...more,
});
const LAW = 'N 政府购买服务办法';

describe('who buys and who supplies (N 政府购买服务办法)', () => {
  it.each<[Partial<Party>, string | undefined, string | undefined]>([
    [{ kind: 'ORGAN' }, undefined, 'MAY_NOT_SUPPLY'],
    [{ kind: 'PUBLIC_INSTITUTION', fundingClass: 'CLASS_I' }, 'KEPT_OUT', 'KEPT_OUT'],
    [{ kind: 'PUBLIC_INSTITUTION', fundingClass: 'CLASS_II' }, 'MAY_NOT_BUY', undefined],
    [{ kind: 'PUBLIC_INSTITUTION' }, 'MAY_NOT_BUY', 'MAY_NOT_SUPPLY'],
    [{ kind: 'MASS_ORGANIZATION', fundingClass: 'FISCAL_MASS' }, 'KEPT_OUT', 'KEPT_OUT'],
    [{ kind: 'MASS_ORGANIZATION' }, 'MAY_NOT_BUY', undefined],
    [{ kind: 'SOCIAL_GROUP' }, 'MAY_NOT_BUY', undefined],
    [{ kind: 'ENTERPRISE' }, 'MAY_NOT_BUY', undefined],
  ])('%j buys: %s, supplies: %s', (more, buying, supplying) => {
    const said = [mayBuy(party(more), 'buyerId')[0], maySupply(party(more), 'supplierId')[0]];
    expect(said.map((v) => v?.code)).toEqual([buying, supplying]);
    expect(said.filter(Boolean).every((v) => v!.clause === LAW)).toBe(true);
  });

  it.each([
    'OWN_STAFFING',
    'LABOUR_DISPATCH',
    'PUBLIC_WELFARE_JOBS',
    'FINANCING',
    'GOODS',
    'WORKS',
    'ELDERLY',
  ])('%s as content', (category) => {
    const [violation] = purchasable(creation(PurchaseProject, { category }), undefined, context);
    expect(violation?.clause).toBe(category === 'ELDERLY' ? undefined : `${LAW} 10`);
  });
});

describe('conditions of bidders (N 承接主体条件)', () => {
  it.each<[Partial<Party>, string | null, string[]]>([
    [{}, null, []],
    [{ grade: null }, null, ['GRADE_MISSING']],
    [{ grade: 'A2' }, null, ['GRADE_MISSING']],
    [{ grade: 'A3' }, 'A4', ['GRADE_MISSING']],
    [{ grade: 'A5' }, 'A4', []],
    [{ inspection: 'FAILED' }, null, ['INSPECTION_MISSING']],
    [{ inspection: null, grade: null }, null, ['GRADE_MISSING', 'INSPECTION_MISSING']],
    [{ kind: 'ENTERPRISE', grade: null, inspection: null }, null, []],
    [{ deregisteredOn: TODAY }, null, ['DEREGISTERED']],
  ])('%j, at least %s: %j', (more, minimum, codes) => {
    const said = meetsConditions(party(more), minimum, context, 'supplierId');
    expect(said.map((v) => v.code)).toEqual(codes);
    expect(said.every((v) => v.clause === 'N 承接主体条件')).toBe(true);
  });
});

describe('calls', () => {
  it.each([
    ['2024-06-21', undefined],
    ['2024-06-20', 'N 政府采购法 35'],
  ])('published on 2024-06-01, due on %s: %s', (bidsDueOn, clause) => {
    const change = alteration(PurchaseCall, {}, { bidsDueOn });
    expect(openLongEnough(change, undefined, context)[0]?.clause).toBe(clause);
  });

  it.each([
    [[60, 40], 0],
    [[60, 39], 1],
    [[], 1],
  ])('weights %j: %i objections', (weights, count) => {
    const facts = { project: null, weights, bids: 0 };
    expect(weightsTotalHundred(creation(PurchaseCall, {}), facts)).toHaveLength(count);
  });

  it.each([
    ['1', 100],
    ['150000.50', 150_000_50],
    ['0.5', 50],
  ])('%s yuan are %i fen', (yuan, fen) => expect(fenOf(yuan)).toBe(fen));
});

describe('scoring and award (二(二)3)', () => {
  const members: Member[] = [
    { id: 'm1', name: '组长', weight: 2, linkedTo: [] },
    { id: 'm2', name: '组员甲', weight: 1, linkedTo: [] },
    { id: 'm3', name: '组员乙', weight: 1, linkedTo: [] },
  ];
  const items = [
    { id: 'i1', weight: 60 },
    { id: 'i2', weight: 40 },
  ];
  const all = (bidId: string, points: number) =>
    members.flatMap((m) => items.map((i) => ({ bidId, memberId: m.id, itemId: i.id, points })));
  const facts = (more: Partial<AwardFacts> = {}): AwardFacts => ({
    bids: [
      { id: 'b1', supplier: party({ id: '5' }), amount: 100, stands: true },
      { id: 'b2', supplier: party({ id: '6' }), amount: 90, stands: true },
    ],
    items,
    members,
    scores: [...all('b1', 90), ...all('b2', 80)],
    minimumGrade: null,
    budgetAmount: 100,
    ...more,
  });
  const award = (awardedBidId: string, awardReason: string | null = null) =>
    alteration(PurchaseCall, {}, { awardedBidId, awardReason });

  it('weighs members and items', () => {
    const scores = all('b1', 0).map((s) => ({
      ...s,
      points: s.memberId === 'm1' ? 100 : s.itemId === 'i1' ? 50 : 80,
    }));
    expect(totalOf('b1', items, members, scores)).toBe(81);
    expect(totalOf('b1', items, members, scores.slice(0, 1))).toBeNull();
  });

  it('goes to the best, or says why not', () => {
    expect(bestOrReason(award('b1'), facts())).toEqual([]);
    expect(bestOrReason(award('b2'), facts())).toMatchObject([{ code: 'NOT_THE_BEST', clause: '二(二)3' }]);
    expect(bestOrReason(award('b2', '最高分者放弃中标资格，顺延'), facts())).toEqual([]);
  });

  it('takes every score of a large enough panel', () => {
    expect(fullyScored(award('b1'), facts())).toEqual([]);
    expect(fullyScored(award('b1'), facts({ scores: all('b1', 90) }))).toMatchObject([
      { code: 'SCORES_MISSING' },
    ]);
    const linked = members.map((m, i) => (i === 0 ? { ...m, linkedTo: ['6'] } : m));
    expect(panelIsLargeEnough(award('b1'), facts({ members: linked }), context)).toMatchObject([
      { code: 'PANEL_TOO_SMALL' },
    ]);
  });

  it('bars whoever is linked to a bidder (N 政府采购法)', () => {
    const scoring = {
      callId: '1',
      callState: 'OPENED' as const,
      bidState: 'OPENED' as const,
      memberCall: '1',
      itemCall: '1',
      bidders: ['5', '6'],
    };
    const change = award('b1');
    const linkedTo = (institution: string): Member => ({ ...members[0]!, linkedTo: [institution] });
    expect(noConflict(change, { ...scoring, member: linkedTo('6') })).toMatchObject([
      { code: 'CONFLICT_OF_INTEREST', clause: 'N 政府采购法' },
    ]);
    expect(noConflict(change, { ...scoring, member: linkedTo('7') })).toEqual([]);
  });

  it('a bidder that lost its grade since it bid is not awarded (N 承接主体条件)', () => {
    const [first, second] = facts().bids;
    const bids = [{ ...first!, supplier: party({ grade: null }) }, second!];
    expect(stillQualifies(award('b1'), facts({ bids }), context)).toMatchObject([
      { code: 'GRADE_MISSING', clause: 'N 承接主体条件' },
    ]);
    expect(stillQualifies(award('b2'), facts({ bids }), context)).toEqual([]);
  });
});

describe('the contract', () => {
  const facts = (budgetStable: boolean): ContractFacts => ({
    project: { id: '1', budgetAmount: 100, budgetStable, minimumGrade: null },
    bid: null,
    supplier: null,
    milestones: [],
    lastResult: null,
  });

  it.each([
    ['2024-03-01', '2025-02-28', false, undefined],
    ['2024-03-01', '2025-03-01', false, LAW],
    ['2024-01-01', '2024-12-31', false, undefined],
    ['2024-01-01', '2025-01-01', false, LAW],
    ['2024-01-01', '2026-12-31', true, undefined],
    ['2024-01-01', '2027-01-01', true, LAW],
  ])('a term from %s to %s, budget stable %s: %s', (startOn, endOn, stable, clause) => {
    const change = creation(PurchaseContract, { startOn, endOn });
    expect(termWithinLimit(change, facts(stable), context)[0]?.clause).toBe(clause);
  });

  it.each([
    ['SIGNED', null, 'NOT_EVALUATED'],
    ['SIGNED', 'FAILED', 'EVALUATION_FAILED'],
    ['SIGNED', 'PASSED', undefined],
    ['CONCLUDED', 'GOOD', undefined],
    ['DRAFT', 'GOOD', 'CONTRACT_NOT_IN_FORCE'],
    ['TERMINATED', 'GOOD', 'CONTRACT_NOT_IN_FORCE'],
  ] as const)('%s with the evaluation %s is paid: %s (评估兑现)', (state, result, code) => {
    expect(mayBePaid(state, result)[0]?.code).toBe(code);
  });
});
