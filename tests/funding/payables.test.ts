import type { EntityManager } from '@mikro-orm/postgresql';
import { beforeAll, describe, expect, test } from 'vitest';
import { RewardNomination } from '../../server/src/incentives/nomination.entity.ts';
import { asPipeline } from '../../server/src/kernel/store/transaction.ts';
import { PurchaseContract } from '../../server/src/procurement/purchase-contract.entity.ts';
import { useApi, type Person } from '../support/api.ts';
import * as funds from '../support/funds.ts';
import { enacted, type Office } from '../support/funds.ts';
import * as kept from '../support/payables.ts';
import { appoint, COUNTY } from '../support/people.ts';
import { decide, submit, type Made } from '../support/requests.ts';
import { codes, settled } from '../support/settle.ts';

const api = useApi({}, funds.staffed);
let office: Office, registrar: Person;
beforeAll(async () => {
  office = await funds.officeOf(api);
  registrar = await api.as('registrar');
});

const write = <T>(work: (em: EntityManager) => Promise<T>): Promise<T> =>
  asPipeline(api.orm, { accountId: null }, work);
const on = { businessDate: `${funds.YEAR}-03-10` };
const claimedOn = `${funds.YEAR}-03-02`;

let serial = 0;
/** Money of a kind for a purpose. */
async function allocated(purpose: string, amount = 5000_00, kind = 'BUDGET'): Promise<string> {
  const name = `${purpose}${++serial}`;
  const sourceId = await enacted(office, funds.source(kind, { name }));
  const programmeId = await enacted(office, funds.programme(purpose, { name }));
  await enacted(office, funds.appropriation(sourceId, amount));
  return enacted(office, funds.allocation(sourceId, programmeId, amount));
}

const act = (verb: string, type: string, id: string, update: object = {}) => ({
  [`${verb}${type}`]: { id, update },
});
const commit = (type: string, id: string, allocationId: string) =>
  act('commit', type, id, { allocationId, ...on });
const disburse = (type: string, id: string) => act('disburse', type, id, { ...on, voucherNumber: '记-1' });
const claim = (type: string, values: object) => ({ [`create${type}`]: { claimedOn, ...values } });
const claimed = (type: string, values: object): Promise<string> =>
  settled(registrar, office.coordinator, [claim(type, values)]);
const refusal = async (operation: object, maker = registrar): Promise<string[]> =>
  codes(await submit(maker, [operation]));
const refusedMoney = (operation: object): Promise<string[]> => refusal(operation, office.maker);

/** Has a claim committed and paid. */
async function paid(type: string, id: string, allocationId: string): Promise<void> {
  await enacted(office, commit(type, id, allocationId));
  await enacted(office, disburse(type, id));
}

/** The payment with what the ledger says of it. */
async function payment(
  type: string,
  id: string,
  who = office.maker,
): Promise<Record<string, unknown> | null> {
  const field = type[0]!.toLowerCase() + type.slice(1);
  const ledger =
    'commitment { payeeKind institutionId: institution { id } practitionerId: practitioner { id } outstanding disbursed }';
  return (await who.get(`{ ${field}(id: "${id}") { state amount paid ${ledger} } }`))[field];
}
const allocation = async (id: string): Promise<object> =>
  (await office.maker.get(`{ allocation(id: "${id}") { uncommitted committed disbursed } }`)).allocation;

describe('a reward (二(四)2)', () => {
  const type = 'RewardPayment';
  const honour = async (of: 'practitionerId' | 'institutionId' = 'practitionerId') =>
    write(async (em) => {
      const staff = await kept.keepStaff(em);
      return { ...staff, nominationId: await kept.keepHonour(em, { [of]: staff[of] }) };
    });
  const reward = ({ nominationId }: { nominationId: string }, amount = 800_00) => ({ nominationId, amount });

  test('goes from claim to payment, and every figure follows', async () => {
    const [at, from] = [await honour(), await allocated('PERSONAL_REWARD', 1000_00)];
    const id = await claimed(type, reward(at));
    expect(await payment(type, id)).toEqual({ state: 'CLAIMED', amount: 800_00, paid: 0, commitment: null });
    await enacted(office, commit(type, id, from));
    expect(await allocation(from)).toEqual({ uncommitted: 200_00, committed: 800_00, disbursed: 0 });
    await enacted(office, disburse(type, id));
    expect(await payment(type, id)).toEqual({
      ...{ state: 'PAID', amount: 800_00, paid: 800_00 },
      commitment: {
        ...{ payeeKind: 'PERSON', institutionId: null, practitionerId: { id: at.practitionerId } },
        ...{ outstanding: 0, disbursed: 800_00 },
      },
    });
    expect(await allocation(from)).toEqual({ uncommitted: 200_00, committed: 800_00, disbursed: 800_00 });
  });

  test('of an institution is paid to it, and its clerk sees it', async () => {
    const at = await honour('institutionId');
    const id = await claimed(type, reward(at));
    await paid(type, id, await allocated('INSTITUTION_REWARD'));
    const subject = Number(at.institutionId);
    await appoint(api, [{ username: 'honoured', role: 'INSTITUTION_CLERK', division: COUNTY, subject }]);
    expect(await payment(type, id, await api.as('honoured'))).toMatchObject({
      ...{ state: 'PAID', paid: 800_00 },
      commitment: { payeeKind: 'INSTITUTION', institutionId: { id: at.institutionId } },
    });
    expect(await payment(type, id, await api.as('clerk'))).toBeNull();
  });

  test('is within the limit of its level, and claimed once', async () => {
    const at = await honour();
    expect(await refusal(claim(type, reward(at, 1000_01)))).toEqual(['OVER_REWARD_LIMIT']);
    const made = [
      await submit(registrar, [claim(type, reward(at))]),
      await submit(registrar, [claim(type, reward(at))]),
    ];
    const states = await Promise.all(
      made.map(async (m) => (await decide(office.coordinator, [m.requestId]))[0]!.changeRequest!.state),
    );
    expect(states.toSorted()).toEqual(['APPLIED', 'CONFLICT']);
    expect(await refusal(claim(type, reward(at)))).toEqual(['CLAIMED_ALREADY']);
  });

  test('once refused or withdrawn may be claimed again', async () => {
    const at = await honour();
    const first = await claimed(type, reward(at));
    await settled(registrar, office.coordinator, [act('withdraw', type, first)]);
    const second = await claimed(type, reward(at));
    await settled(registrar, office.coordinator, [act('refuse', type, second, { reason: '材料不全' })]);
    await claimed(type, reward(at));
  });

  test('is neither claimed, committed nor paid once the honour is revoked', async () => {
    const from = await allocated('PERSONAL_REWARD');
    const [uncommitted, unpaid] = [await honour(), await honour()];
    const [first, second] = [await claimed(type, reward(uncommitted)), await claimed(type, reward(unpaid))];
    await enacted(office, commit(type, second, from));
    const waiting = await submit(office.maker, [disburse(type, second)]);
    for (const { nominationId } of [uncommitted, unpaid])
      await write((em) =>
        em.nativeUpdate(RewardNomination, { id: nominationId }, { state: 'REVOKED' } as never),
      );
    expect(await refusedMoney(commit(type, first, from))).toEqual(['NOT_CONFERRED']);
    const [result] = await decide(office.coordinator, [waiting.requestId]);
    expect(result!.changeRequest!.state).toBe('CONFLICT');
    expect(await refusal(claim(type, reward(uncommitted)))).toContain('NOT_CONFERRED');
    // What was promised is taken back in the ledger, and then refused.
    const refused = act('refuse', type, second, { reason: '表彰已撤销' });
    expect(await refusal(refused)).toEqual(['STILL_COMMITTED']);
    const { rewardPayment } = await office.maker.get(
      `{ rewardPayment(id: "${second}") { commitment { id } } }`,
    );
    await enacted(
      office,
      funds.reversal('COMMITMENT', { commitmentId: rewardPayment.commitment.id }, 800_00),
    );
    expect(await refusedMoney(disburse(type, second))).toEqual(['NOT_CONFERRED', 'NOTHING_OUTSTANDING']);
    await settled(registrar, office.coordinator, [refused]);
  });

  test('of a person is not paid with lottery money, nor by a programme for something else', async () => {
    const id = await claimed(type, reward(await honour()));
    const lottery = await allocated('WELFARE_SERVICE', 5000_00, 'LOTTERY');
    const made = await submit(office.maker, [commit(type, id, lottery)]);
    expect(made.errors).toMatchObject([
      { code: 'OTHER_PURPOSE', clause: '三(二)', path: ['operations', '0', 'rewardPayment', 'allocationId'] },
      { code: 'LOTTERY_NOT_FOR', clause: 'N 彩票公益金管理办法' },
    ]);
    expect(await refusedMoney(commit(type, id, await allocated('TRAINING')))).toEqual(['OTHER_PURPOSE']);
  });

  test('of two commits at once that exceed an allocation the second is in conflict', async () => {
    const from = await allocated('PERSONAL_REWARD', 1000_00);
    const ids = [await claimed(type, reward(await honour())), await claimed(type, reward(await honour()))];
    const made = await Promise.all(ids.map((id) => submit(office.maker, [commit(type, id, from)])));
    expect(made.map(codes)).toEqual([[], []]);
    const results = await Promise.all(made.map((m) => decide(office.coordinator, [m.requestId])));
    expect(results.map(([r]) => r!.changeRequest!.state).toSorted()).toEqual(['APPLIED', 'CONFLICT']);
    expect(await allocation(from)).toEqual({ uncommitted: 200_00, committed: 800_00, disbursed: 0 });
  });

  test('commits of one request that together exceed an allocation are refused', async () => {
    const from = await allocated('PERSONAL_REWARD', 1000_00);
    const ids = [await claimed(type, reward(await honour())), await claimed(type, reward(await honour()))];
    const made = await submit(
      office.maker,
      ids.map((id) => commit(type, id, from)),
    );
    expect(codes(made)).toEqual(['EXCEEDS_STAGE', 'EXCEEDS_STAGE']);
  });

  test('of two commits of one claim the second is in conflict', async () => {
    const from = await allocated('PERSONAL_REWARD');
    const id = await claimed(type, reward(await honour()));
    const made = [
      await submit(office.maker, [commit(type, id, from)]),
      await submit(office.maker, [commit(type, id, from)]),
    ];
    const results = await Promise.all(made.map((m) => decide(office.coordinator, [m.requestId])));
    expect(results.map(([r]) => r!.changeRequest!.state).toSorted()).toEqual(['APPLIED', 'CONFLICT']);
    expect(await allocation(from)).toMatchObject({ committed: 800_00 });
  });

  test('is not paid past its record, and what is refunded shows', async () => {
    const id = await claimed(type, reward(await honour()));
    await enacted(office, commit(type, id, await allocated('PERSONAL_REWARD')));
    const query = `{ rewardPayment(id: "${id}") { commitment { id disbursements { nodes { id } } } } }`;
    const commitmentId = (await office.maker.get(query)).rewardPayment.commitment.id;
    expect(await refusedMoney(funds.disbursement(commitmentId, 1_00))).toEqual(['PAID_BY_ITS_RECORD']);
    await enacted(office, disburse(type, id));
    const [{ id: disbursementId }] = (await office.maker.get(query)).rewardPayment.commitment.disbursements
      .nodes;
    await enacted(office, funds.reversal('DISBURSEMENT', { disbursementId }, 300_00));
    expect(await payment(type, id)).toMatchObject({ state: 'PAID', paid: 500_00 });
  });

  test('is committed by finance or civil affairs, with finance asked where it did not propose', async () => {
    const id = await claimed(type, reward(await honour()));
    const made = await submit(registrar, [commit(type, id, await allocated('PERSONAL_REWARD'))]);
    const steps: (string | null)[] = [];
    for (const checker of [office.maker, office.coordinator])
      steps.push((await decide(checker, [made.requestId]))[0]!.changeRequest!.stepName);
    expect(steps).toEqual(['组织部门审核', null]);
    expect(await payment(type, id)).toMatchObject({ state: 'COMMITTED' });
  });

  test('is put before finance with whatever else the request does', async () => {
    const ids = [await claimed(type, reward(await honour())), await claimed(type, reward(await honour()))];
    const from = await allocated('PERSONAL_REWARD');
    const mixed = [commit(type, ids[0]!, from), act('withdraw', type, ids[1]!)];
    const made = await submit(registrar, mixed);
    const { changeRequest } = await registrar.get(`{ changeRequest(id: "${made.requestId}") { stepName } }`);
    expect(changeRequest).toEqual({ stepName: '财政部门审核' });
  });
});

describe('an exam passed (二(三)1)', () => {
  const type = 'ExamFeeClaim';
  const passed = (passedOn: string) =>
    write(async (em) => {
      const staff = await kept.keepStaff(em);
      return { ...staff, passId: await kept.keepPass(em, staff.practitionerId, passedOn) };
    });
  type Passed = Awaited<ReturnType<typeof passed>>;
  const fee = ({ passId, institutionId }: Passed, more: object = {}) => ({
    passId,
    institutionId,
    amount: 122_00,
    ...more,
  });

  test('the employer gets the fee back, claimed by its clerk', async () => {
    const at = await passed('2025-08-20');
    const subject = Number(at.institutionId);
    await appoint(api, [{ username: 'employer', role: 'INSTITUTION_CLERK', division: COUNTY, subject }]);
    const id = await settled(await api.as('employer'), office.coordinator, [claim(type, fee(at))]);
    await paid(type, id, await allocated('EXAM_FEE'));
    expect(await payment(type, id)).toMatchObject({
      ...{ state: 'PAID', paid: 122_00 },
      commitment: { payeeKind: 'INSTITUTION', institutionId: { id: at.institutionId }, disbursed: 122_00 },
    });
    expect(await refusal(claim(type, fee(at)))).toEqual(['CLAIMED_ALREADY']);
  });

  test('somebody who was not in post is not paid for', async () => {
    const [early, at] = [await passed('2021-08-20'), await passed('2025-08-20')];
    const made = await submit(registrar, [claim(type, fee(early))]);
    expect(made.errors).toMatchObject([{ code: 'NOT_IN_POST', clause: '二(三)1' }]);
    expect(made.errors[0]!.message).toContain('2021-08-20');
    const elsewhere = await write(kept.keepStaff);
    expect(await refusal(claim(type, fee({ ...at, institutionId: elsewhere.institutionId })))).toEqual([
      'NOT_IN_POST',
    ]);
  });

  test('fees have a limit, and the early reward is for early passes', async () => {
    const at = await passed('2025-08-20');
    expect(await refusal(claim(type, fee(at, { amount: 200_01 })))).toEqual(['OVER_EXAM_LIMIT']);
    expect(await refusal(claim(type, fee(at, { kind: 'EARLY_REWARD' })))).toEqual(['NOT_EARLY']);
    const before = await passed('2013-03-31');
    expect(await refusal(claim(type, fee(before)))).toEqual(['BEFORE_POLICY', 'NOT_IN_POST']);
  });

  test('the reward for an early pass is the person’s', async () => {
    const at = await passed('2014-09-01');
    await write((em) =>
      em.execute('update appointment set start_on = ? where practitioner_id = ?', [
        '2014-01-01',
        at.practitionerId,
      ]),
    );
    const id = await claimed(type, fee(at, { kind: 'EARLY_REWARD', amount: 500_00 }));
    await paid(type, id, await allocated('PERSONAL_REWARD'));
    expect(await payment(type, id)).toMatchObject({
      ...{ state: 'PAID', paid: 500_00 },
      commitment: { payeeKind: 'PERSON', practitionerId: { id: at.practitionerId } },
    });
    await claimed(type, fee(at));
  });
});

describe('a contract (二(二)3, 三(二))', () => {
  const type = 'MilestonePayment';
  const contracted = (accepted = 2, amount = 1000_00) =>
    write((em) => kept.keepContract(em, accepted, amount));
  const evaluate = (contractId: string, evaluatedOn = '2026-02-20', result = 'GOOD') =>
    write((em) => kept.keepEvaluation(em, contractId, evaluatedOn, result));
  const pay = ({ contractId, milestones }: kept.Contracted, n: number, gross: number, more: object = {}) =>
    claim(type, { contractId, milestoneId: milestones[n], gross, ...more });

  test('is paid after an evaluation that came after the delivery, and not before', async () => {
    const at = await contracted();
    const refused = () => submit(registrar, [pay(at, 0, 400_00)]);
    expect((await refused()).errors).toMatchObject([{ code: 'NOT_EVALUATED', clause: '二(二)3' }]);
    await evaluate(at.contractId, '2026-02-09');
    expect(codes(await refused())).toEqual(['EVALUATED_EARLIER']);
    await evaluate(at.contractId, '2026-02-10', 'FAILED');
    expect(codes(await refused())).toEqual(['EVALUATION_FAILED']);
    await evaluate(at.contractId, '2026-02-20');
    const id = await settled(registrar, office.coordinator, [pay(at, 0, 400_00)]);
    await evaluate(at.contractId, '2026-02-25', 'FAILED');
    const from = await allocated('PURCHASE');
    expect(await refusedMoney(commit(type, id, from))).toEqual(['EVALUATION_FAILED']);
    await evaluate(at.contractId, '2026-02-26');
    await paid(type, id, from);
    expect(await payment(type, id)).toEqual({
      ...{ state: 'PAID', amount: 380_00, paid: 380_00 },
      commitment: {
        ...{ payeeKind: 'INSTITUTION', institutionId: { id: at.supplierId }, practitionerId: null },
        ...{ outstanding: 0, disbursed: 380_00 },
      },
    });
  });

  test('penalties are taken off with a reason, also from what the supplier claimed', async () => {
    const at = await contracted();
    await evaluate(at.contractId);
    expect(await refusal(pay(at, 0, 400_00, { penalty: 50_00 }))).toEqual(['PENALTY_REASON']);
    const all = { penalty: 380_00, penaltyReason: '未达标' };
    expect(await refusal(pay(at, 0, 400_00, all))).toEqual(['NOTHING_LEFT']);
    const subject = Number(at.supplierId);
    await appoint(api, [{ username: 'supplier', role: 'INSTITUTION_CLERK', division: COUNTY, subject }]);
    const id = await settled(await api.as('supplier'), office.coordinator, [pay(at, 0, 400_00)]);
    const fined = (penalty: number) => ({
      updateMilestonePayment: { id, update: { penalty, penaltyReason: '服务人次不足' } },
    });
    await settled(registrar, office.coordinator, [fined(50_00)]);
    const seen = await office.maker.get(
      `{ milestonePayment(id: "${id}") { gross penalty retention amount } }`,
    );
    expect(seen.milestonePayment).toEqual({
      gross: 400_00,
      penalty: 50_00,
      retention: 20_00,
      amount: 330_00,
    });
    await enacted(office, commit(type, id, await allocated('PURCHASE')));
    expect(await refusal(fined(60_00))).toEqual(['COMMITTED_ALREADY']);
  });

  test('all payments stay within the contract, whoever comes first', async () => {
    const at = await contracted(3);
    await evaluate(at.contractId);
    const over = await submit(registrar, [pay(at, 0, 1000_01)]);
    expect(over.errors).toMatchObject([{ code: 'OVER_CONTRACT', clause: '三(二)' }]);
    const made: Made[] = [];
    for (const n of [0, 1]) made.push(await submit(registrar, [pay(at, n, 600_00)]));
    const results = await Promise.all(made.map((m) => decide(office.coordinator, [m.requestId])));
    expect(results.map(([r]) => r!.changeRequest!.state).toSorted()).toEqual(['APPLIED', 'CONFLICT']);
    expect(await refusal(pay(at, 2, 400_01))).toEqual(['OVER_CONTRACT']);
    const both = await submit(registrar, [pay(at, 2, 300_00), pay(at, 1, 300_00)]);
    expect(codes(both)).toContain('OVER_CONTRACT');
  });

  test('large amounts go one level up', async () => {
    const at = await contracted(1, 60_000_00);
    await evaluate(at.contractId);
    const id = await settled(registrar, office.coordinator, [pay(at, 0, 60_000_00)]);
    const made = await submit(office.maker, [commit(type, id, await allocated('PURCHASE', 60_000_00))]);
    const [first] = await decide(office.coordinator, [made.requestId]);
    expect(first!.changeRequest).toMatchObject({ state: 'PENDING', stepName: '市级审核' });
    const [second] = await decide(office.city, [made.requestId]);
    expect(second!.changeRequest).toMatchObject({ state: 'APPLIED' });
  });

  test('what was kept back is paid once the contract is concluded', async () => {
    const at = await contracted();
    const { contractId } = at;
    await evaluate(contractId);
    const from = await allocated('PURCHASE');
    for (const n of [0, 1])
      await paid(type, await settled(registrar, office.coordinator, [pay(at, n, 500_00)]), from);
    const release = (gross: number) => claim(type, { kind: 'RETENTION', contractId, gross });
    expect(await refusal(release(50_00))).toEqual(['NOT_CONCLUDED']);
    await write((em) =>
      em.nativeUpdate(PurchaseContract, { id: contractId }, { state: 'CONCLUDED' } as never),
    );
    const other = await submit(registrar, [release(40_00)]);
    expect(codes(other)).toEqual(['NOT_WHAT_WAS_KEPT']);
    expect(other.errors[0]!.message).toContain('50.00 元');
    const id = await settled(registrar, office.coordinator, [release(50_00)]);
    await paid(type, id, from);
    expect(await payment(type, id)).toMatchObject({ state: 'PAID', amount: 50_00, paid: 50_00 });
    expect(await refusal(release(50_00))).toEqual(['NOT_WHAT_WAS_KEPT']);
    expect(await allocation(from)).toEqual({ uncommitted: 4000_00, committed: 1000_00, disbursed: 1000_00 });
  });
});

describe('a grant to a tenant (二(二)3)', () => {
  const type = 'IncubationGrant';

  test('is paid as it was granted, once', async () => {
    const at = await write((em) => kept.keepGrant(em));
    const grant = (amount: number) => claim(type, { supportId: at.supportId, amount });
    expect(await refusal(grant(199_00))).toEqual(['OTHER_AMOUNT']);
    const id = await settled(registrar, office.coordinator, [grant(200_00)]);
    await paid(type, id, await allocated('INCUBATION', 1000_00, 'LOTTERY'));
    expect(await payment(type, id)).toMatchObject({
      ...{ state: 'PAID', paid: 200_00 },
      commitment: { payeeKind: 'INSTITUTION', institutionId: { id: at.institutionId } },
    });
    expect(await refusal(grant(200_00))).toEqual(['CLAIMED_ALREADY']);
  });

  test('is a grant, not premises', async () => {
    const { supportId } = await write((em) => kept.keepGrant(em, 'PREMISES'));
    expect(await refusal(claim(type, { supportId, amount: 1_00 }))).toEqual(['NOT_A_GRANT']);
  });
});
