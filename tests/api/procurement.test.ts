import { beforeAll, describe, expect, test } from 'vitest';
import { useApi, type Person } from '../support/api.ts';
import { appoint, COUNTY, oneOfEach } from '../support/people.ts';
import { submit } from '../support/requests.ts';
import { codes, daysFromToday, settled } from '../support/settle.ts';

const api = useApi({}, (a) => appoint(a, oneOfEach));
let city: Person, coordinator: Person, registrar: Person, finance: Person, clerk: Person, rival: Person;
let buyerId: string, supplierId: string, rivalId: string;

const settle = (operations: object[]) => settled(registrar, coordinator, operations);
const institution = (name: string, kind: string, more: object = {}) =>
  settle([{ createInstitution: { name, kind, divisionId: COUNTY, sector: 'CIVIL_AFFAIRS', ...more } }]);

/** A social organization with a grade and an inspection passed. */
async function agency(name: string): Promise<string> {
  const id = await institution(name, 'PRIVATE_NON_ENTERPRISE');
  await settle([
    { createGrade: { institutionId: id, grade: 'A3', awardedOn: daysFromToday(-200) } },
    { createInspection: { institutionId: id, year: 2024, result: 'PASSED' } },
  ]);
  return id;
}

beforeAll(async () => {
  [city, coordinator, registrar, finance] = await api.people('city', 'coordinator', 'registrar', 'finance');
  buyerId = await institution('区民政局', 'ORGAN');
  [supplierId, rivalId] = [await agency('承接机构'), await agency('另一机构')];
  await appoint(api, [
    { username: 'clerk', role: 'INSTITUTION_CLERK', division: COUNTY, subject: Number(supplierId) },
    { username: 'rival', role: 'INSTITUTION_CLERK', division: COUNTY, subject: Number(rivalId) },
  ]);
  [clerk, rival] = [await api.as('clerk'), await api.as('rival')];
});

const project = (more: object = {}) => ({
  createPurchaseProject: {
    title: '社区为老服务',
    buyerId,
    category: 'ELDERLY',
    method: 'OPEN_TENDER',
    year: 2026,
    content: '为社区老年人提供专业社会工作服务',
    ...more,
  },
});
const budget = {
  budgetAmount: 200_000_00,
  budgetDocument: '财预〔2026〕1号',
  budgetApprovedOn: daysFromToday(-10),
  budgetStable: false,
};
const bid = (callId: string, by: string, price: string) => ({
  createBid: { callId, supplierId: by, price, proposal: '驻点服务与个案管理' },
});

/** A call that is out, with two scoring items of 60 and 40. */
async function called(): Promise<{ projectId: string; callId: string; items: string[] }> {
  const projectId = await settle([project()]);
  await settled(finance, coordinator, [{ approveBudgetPurchaseProject: { id: projectId, update: budget } }]);
  const callId = await settle([
    { createPurchaseCall: { projectId, title: '公开招标公告', notice: '详见附件' } },
  ]);
  const items = [
    await settle([{ createScoringItem: { callId, title: '服务方案', weight: 60 } }]),
    await settle([{ createScoringItem: { callId, title: '报价', weight: 40 } }]),
  ];
  await settle([{ publishPurchaseCall: { id: callId, update: { bidsDueOn: daysFromToday(30) } } }]);
  return { projectId, callId, items };
}

/** Time passes: the due day of a call is yesterday. */
const dueYesterday = (callId: string) =>
  api.orm.em
    .fork()
    .execute('update purchase_call set bids_due_on = ? where id = ?', [daysFromToday(-1), callId]);

/** A call with two bids, opened, and a panel of three. */
async function opened() {
  const at = await called();
  const mine = await settled(clerk, coordinator, [bid(at.callId, supplierId, '180000')]);
  const theirs = await settled(rival, coordinator, [bid(at.callId, rivalId, '150000.50')]);
  await dueYesterday(at.callId);
  await settle([{ openPurchaseCall: { id: at.callId } }]);
  const members: string[] = [];
  for (const [name, weight] of [
    ['组长', 2],
    ['组员甲', 1],
    ['组员乙', 1],
  ] as const)
    members.push(await settle([{ createPanelMember: { callId: at.callId, name, weight } }]));
  return { ...at, mine, theirs, members };
}

type Opened = Awaited<ReturnType<typeof opened>>;
const scores = ({ items }: Opened, bidId: string, members: string[], points: number) =>
  members.flatMap((memberId) =>
    items.map((itemId) => ({ createBidScore: { bidId, memberId, itemId, points } })),
  );
const award = ({ callId }: Opened, awardedBidId: string, more: object = {}) => ({
  awardPurchaseCall: { id: callId, update: { awardedBidId, ...more } },
});

describe('who and what (二(二)3)', () => {
  test.each([
    [{ kind: 'PUBLIC_INSTITUTION', fundingClass: 'CLASS_I' }, 'KEPT_OUT'],
    [{ kind: 'MASS_ORGANIZATION', fundingClass: 'FISCAL_MASS' }, 'KEPT_OUT'],
    [{ kind: 'ENTERPRISE' }, 'MAY_NOT_BUY'],
  ])('%j does not buy: %s', async ({ kind, ...more }, code) => {
    const made = await submit(registrar, [project({ buyerId: await institution('单位', kind, more) })]);
    expect(made.errors).toMatchObject([{ code, clause: 'N 政府购买服务办法' }]);
  });

  test.each(['OWN_STAFFING', 'LABOUR_DISPATCH', 'PUBLIC_WELFARE_JOBS', 'FINANCING', 'GOODS', 'WORKS'])(
    '%s is not bought',
    async (category) => {
      const made = await submit(registrar, [project({ category })]);
      expect(made.errors).toMatchObject([{ code: 'NOT_PURCHASABLE', clause: 'N 政府购买服务办法 10' }]);
    },
  );
});

describe('bids are sealed until the opening', () => {
  test('nobody but the bidder reads a bid, its history or its request before', async () => {
    const { callId } = await called();
    const id = await settled(clerk, coordinator, [bid(callId, supplierId, '180000')]);
    const query = `{ bid(id: "${id}") { id amount price } bids(filter: { callId: { eq: "${callId}" } }) { totalCount } purchaseCall(id: "${callId}") { bidsReceived } }`;
    const sealed = { bid: null, bids: { totalCount: 0 }, purchaseCall: { bidsReceived: 1 } };
    for (const somebody of [city, coordinator, registrar, finance, rival])
      expect(await somebody.get(query)).toEqual(sealed);
    expect((await clerk.get(query)).bid).toEqual({ id, amount: null, price: '******' });
    const { changeOperations } = await coordinator.get(
      `{ changeOperations(filter: { resource: { eq: "bids" } }) { nodes { fields { field currentText proposedText } } } }`,
    );
    expect(JSON.stringify(changeOperations)).not.toMatch(/180000|驻点/);
    const reveal = `mutation { revealSecret(input: { resource: "bids", id: "${id}", field: "price", reason: "核对" }) { value } }`;
    expect((await coordinator.ask(reveal)).errors![0]!.extensions!.code).toBe('FORBIDDEN');
    expect((await clerk.get(reveal)).revealSecret).toEqual({ value: '180000' });
    const early = await submit(registrar, [{ openPurchaseCall: { id: callId } }]);
    expect(codes(early)).toEqual(['BIDS_NOT_DUE']);
    await dueYesterday(callId);
    expect(codes(await submit(rival, [bid(callId, rivalId, '1')]))).toEqual(['BIDS_DUE']);
    await settle([{ openPurchaseCall: { id: callId } }]);
    const { bid: open } = await coordinator.get(`{ bid(id: "${id}") { state amount plan } }`);
    expect(open).toEqual({ state: 'OPENED', amount: 180_000_00, plan: '驻点服务与个案管理' });
    expect(
      (await rival.get(`{ bids(filter: { callId: { eq: "${callId}" } }) { totalCount } }`)).bids,
    ).toEqual({
      totalCount: 0,
    });
  });

  test('a call stays open for its days, its weights total 100, its budget comes first', async () => {
    const projectId = await settle([project()]);
    const callId = await settle([{ createPurchaseCall: { projectId, title: '公告', notice: '详见附件' } }]);
    await settle([{ createScoringItem: { callId, title: '方案', weight: 99 } }]);
    const made = await submit(registrar, [
      { publishPurchaseCall: { id: callId, update: { bidsDueOn: daysFromToday(19) } } },
    ]);
    expect(codes(made)).toEqual(['NO_BUDGET', 'WEIGHTS_TOTAL', 'CALL_TOO_SHORT']);
  });
});

describe('from scoring to the end of the contract (二(二)3)', () => {
  test('a project is awarded, contracted, performed, evaluated; not payable before that', async () => {
    const at = await opened();
    const { projectId, mine, theirs, members } = at;
    await settle(scores(at, mine, members, 90));
    await settle(scores(at, theirs, members.slice(0, 2), 80));
    expect(codes(await submit(registrar, [award(at, mine)]))).toEqual(['SCORES_MISSING']);
    await settle(scores(at, theirs, members.slice(2), 60));
    const { bid: scored } = await coordinator.get(`{ bid(id: "${theirs}") { score } }`);
    expect(scored).toEqual({ score: 75 });
    expect(codes(await submit(registrar, [award(at, theirs)]))).toEqual(['NOT_THE_BEST']);
    await settle([award(at, mine)]);
    const contract = (endOn: string) => ({
      createPurchaseContract: {
        number: `DEMO-${endOn}`,
        projectId,
        bidId: mine,
        amount: 180_000_00,
        startOn: '2026-03-01',
        endOn,
      },
    });
    const tooLong = await submit(registrar, [contract('2027-03-01')]);
    expect(tooLong.errors).toMatchObject([{ code: 'TERM_TOO_LONG', clause: 'N 政府购买服务办法' }]);
    const id = await settle([contract('2027-02-28')]);
    await settle([{ signPurchaseContract: { id, update: { signedOn: daysFromToday(0) } } }]);
    const milestone = await settle([
      { createContractMilestone: { contractId: id, title: '中期报告', dueOn: '2026-09-01' } },
    ]);
    const deliver = (deliveredById: string) => ({
      deliverContractMilestone: { id: milestone, update: { deliveredOn: daysFromToday(0), deliveredById } },
    });
    const handedOn = await submit(registrar, [deliver(rivalId)]);
    expect(handedOn.errors).toMatchObject([{ code: 'SUBCONTRACTING', clause: 'N 政府购买服务办法' }]);
    await settled(clerk, coordinator, [deliver(supplierId)]);
    await settle([{ acceptContractMilestone: { id: milestone } }]);
    const payable = async () =>
      (await finance.get(`{ purchaseContract(id: "${id}") { payable project { state } } }`)).purchaseContract;
    expect(await payable()).toEqual({ payable: false, project: { state: 'CONTRACTED' } });
    expect(codes(await submit(registrar, [{ concludePurchaseContract: { id } }]))).toEqual(['NOT_EVALUATED']);
    const evaluation = {
      contractId: id,
      evaluatedOn: daysFromToday(0),
      evaluator: '第三方',
      score: 88,
      result: 'GOOD',
      opinion: '服务达标',
    };
    await settle([{ createContractEvaluation: evaluation }]);
    expect((await payable()).payable).toBe(true);
    await settle([{ concludePurchaseContract: { id } }]);
    expect((await payable()).project.state).toBe('EVALUATED');
  });

  test('a reviewer linked to a bidder scores nobody (N 政府采购法)', async () => {
    const at = await opened();
    await settle([
      {
        createPanelLink: {
          memberId: at.members[0],
          institutionId: supplierId,
          kind: 'KIN',
          detail: '配偶任职',
        },
      },
    ]);
    const own = await submit(registrar, scores(at, at.theirs, at.members.slice(0, 1), 100));
    expect(own.errors).toMatchObject([
      { code: 'CONFLICT_OF_INTEREST', clause: 'N 政府采购法' },
      { code: 'CONFLICT_OF_INTEREST' },
    ]);
    expect(codes(await submit(registrar, [award(at, at.mine)]))).toEqual(
      expect.arrayContaining(['PANEL_TOO_SMALL']),
    );
  });

  test('an institution that lost its grade between bid and award is not awarded (N 承接主体条件)', async () => {
    const at = await opened();
    await settle(scores(at, at.mine, at.members, 90));
    await settle(scores(at, at.theirs, at.members, 80));
    const { grades } = await registrar.get(
      `{ grades(filter: { institutionId: { eq: "${supplierId}" } }) { nodes { id } } }`,
    );
    await settle([{ deleteGrade: { id: grades.nodes[0].id } }]);
    const made = await submit(registrar, [award(at, at.mine)]);
    expect(made.errors).toMatchObject([{ code: 'GRADE_MISSING', clause: 'N 承接主体条件' }]);
    expect(made.errors[0]!.message).toContain('现无有效等级');
    const reason = '得分最高者已失去评估等级，顺延至次高者';
    await settle([award(at, at.theirs, { awardReason: reason })]);
  });
});
