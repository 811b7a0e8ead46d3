import { describe, expect, test } from 'vitest';
import { RewardNomination } from '../../server/src/incentives/nomination.entity.ts';
import * as funds from '../support/funds.ts';
import { enacted } from '../support/funds.ts';
import * as kept from '../support/payables.ts';
import { usePayments } from '../support/payments.ts';
import { appoint, COUNTY } from '../support/people.ts';
import { decide, submit } from '../support/requests.ts';
import { codes, settled } from '../support/settle.ts';

const {
  api,
  desk,
  write,
  allocated,
  act,
  commit,
  disburse,
  claim,
  claimed,
  refusal,
  refusedMoney,
  paid,
  payment,
  allocation,
} = usePayments();

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
    await enacted(desk.office, commit(type, id, from));
    expect(await allocation(from)).toEqual({ uncommitted: 200_00, committed: 800_00, disbursed: 0 });
    await enacted(desk.office, disburse(type, id));
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
      await submit(desk.registrar, [claim(type, reward(at))]),
      await submit(desk.registrar, [claim(type, reward(at))]),
    ];
    const states = await Promise.all(
      made.map(async (m) => (await decide(desk.office.coordinator, [m.requestId]))[0]!.changeRequest!.state),
    );
    expect(states.toSorted()).toEqual(['APPLIED', 'CONFLICT']);
    expect(await refusal(claim(type, reward(at)))).toEqual(['CLAIMED_ALREADY']);
  });

  test('once refused or withdrawn may be claimed again', async () => {
    const at = await honour();
    const first = await claimed(type, reward(at));
    await settled(desk.registrar, desk.office.coordinator, [act('withdraw', type, first)]);
    const second = await claimed(type, reward(at));
    await settled(desk.registrar, desk.office.coordinator, [
      act('refuse', type, second, { reason: '材料不全' }),
    ]);
    await claimed(type, reward(at));
  });

  test('is neither claimed, committed nor paid once the honour is revoked', async () => {
    const from = await allocated('PERSONAL_REWARD');
    const [uncommitted, unpaid] = [await honour(), await honour()];
    const [first, second] = [await claimed(type, reward(uncommitted)), await claimed(type, reward(unpaid))];
    await enacted(desk.office, commit(type, second, from));
    const waiting = await submit(desk.office.maker, [disburse(type, second)]);
    for (const { nominationId } of [uncommitted, unpaid])
      await write((em) =>
        em.nativeUpdate(RewardNomination, { id: nominationId }, { state: 'REVOKED' } as never),
      );
    expect(await refusedMoney(commit(type, first, from))).toEqual(['NOT_CONFERRED']);
    const [result] = await decide(desk.office.coordinator, [waiting.requestId]);
    expect(result!.changeRequest!.state).toBe('CONFLICT');
    expect(await refusal(claim(type, reward(uncommitted)))).toContain('NOT_CONFERRED');
    // What was promised is taken back in the ledger, and then refused.
    const refused = act('refuse', type, second, { reason: '表彰已撤销' });
    expect(await refusal(refused)).toEqual(['STILL_COMMITTED']);
    const { rewardPayment } = await desk.office.maker.get(
      `{ rewardPayment(id: "${second}") { commitment { id } } }`,
    );
    await enacted(
      desk.office,
      funds.reversal('COMMITMENT', { commitmentId: rewardPayment.commitment.id }, 800_00),
    );
    expect(await refusedMoney(disburse(type, second))).toEqual(['NOT_CONFERRED', 'NOTHING_OUTSTANDING']);
    await settled(desk.registrar, desk.office.coordinator, [refused]);
  });

  test('of a person is not paid with lottery money, nor by a programme for something else', async () => {
    const id = await claimed(type, reward(await honour()));
    const lottery = await allocated('WELFARE_SERVICE', 5000_00, 'LOTTERY');
    const made = await submit(desk.office.maker, [commit(type, id, lottery)]);
    expect(made.errors).toMatchObject([
      { code: 'OTHER_PURPOSE', clause: '三(二)', path: ['operations', '0', 'rewardPayment', 'allocationId'] },
      { code: 'LOTTERY_NOT_FOR', clause: 'N 彩票公益金管理办法' },
    ]);
    expect(await refusedMoney(commit(type, id, await allocated('TRAINING')))).toEqual(['OTHER_PURPOSE']);
  });

  test('of two commits at once that exceed an allocation the second is in conflict', async () => {
    const from = await allocated('PERSONAL_REWARD', 1000_00);
    const ids = [await claimed(type, reward(await honour())), await claimed(type, reward(await honour()))];
    const made = await Promise.all(ids.map((id) => submit(desk.office.maker, [commit(type, id, from)])));
    expect(made.map(codes)).toEqual([[], []]);
    const results = await Promise.all(made.map((m) => decide(desk.office.coordinator, [m.requestId])));
    expect(results.map(([r]) => r!.changeRequest!.state).toSorted()).toEqual(['APPLIED', 'CONFLICT']);
    expect(await allocation(from)).toEqual({ uncommitted: 200_00, committed: 800_00, disbursed: 0 });
  });

  test('commits of one request that together exceed an allocation are refused', async () => {
    const from = await allocated('PERSONAL_REWARD', 1000_00);
    const ids = [await claimed(type, reward(await honour())), await claimed(type, reward(await honour()))];
    const made = await submit(
      desk.office.maker,
      ids.map((id) => commit(type, id, from)),
    );
    expect(codes(made)).toEqual(['EXCEEDS_STAGE', 'EXCEEDS_STAGE']);
  });

  test('of two commits of one claim the second is in conflict', async () => {
    const from = await allocated('PERSONAL_REWARD');
    const id = await claimed(type, reward(await honour()));
    const made = [
      await submit(desk.office.maker, [commit(type, id, from)]),
      await submit(desk.office.maker, [commit(type, id, from)]),
    ];
    const results = await Promise.all(made.map((m) => decide(desk.office.coordinator, [m.requestId])));
    expect(results.map(([r]) => r!.changeRequest!.state).toSorted()).toEqual(['APPLIED', 'CONFLICT']);
    expect(await allocation(from)).toMatchObject({ committed: 800_00 });
  });

  test('is not paid past its record, and what is refunded shows', async () => {
    const id = await claimed(type, reward(await honour()));
    await enacted(desk.office, commit(type, id, await allocated('PERSONAL_REWARD')));
    const query = `{ rewardPayment(id: "${id}") { commitment { id disbursements { nodes { id } } } } }`;
    const commitmentId = (await desk.office.maker.get(query)).rewardPayment.commitment.id;
    expect(await refusedMoney(funds.disbursement(commitmentId, 1_00))).toEqual(['PAID_BY_ITS_RECORD']);
    await enacted(desk.office, disburse(type, id));
    const [{ id: disbursementId }] = (await desk.office.maker.get(query)).rewardPayment.commitment
      .disbursements.nodes;
    await enacted(desk.office, funds.reversal('DISBURSEMENT', { disbursementId }, 300_00));
    expect(await payment(type, id)).toMatchObject({ state: 'PAID', paid: 500_00 });
  });

  test('is committed by finance or civil affairs, with finance asked where it did not propose', async () => {
    const id = await claimed(type, reward(await honour()));
    const made = await submit(desk.registrar, [commit(type, id, await allocated('PERSONAL_REWARD'))]);
    const steps: (string | null)[] = [];
    for (const checker of [desk.office.maker, desk.office.coordinator])
      steps.push((await decide(checker, [made.requestId]))[0]!.changeRequest!.stepName);
    expect(steps).toEqual(['组织部门审核', null]);
    expect(await payment(type, id)).toMatchObject({ state: 'COMMITTED' });
  });

  test('is put before finance with whatever else the request does', async () => {
    const ids = [await claimed(type, reward(await honour())), await claimed(type, reward(await honour()))];
    const from = await allocated('PERSONAL_REWARD');
    const mixed = [commit(type, ids[0]!, from), act('withdraw', type, ids[1]!)];
    const made = await submit(desk.registrar, mixed);
    const { changeRequest } = await desk.registrar.get(
      `{ changeRequest(id: "${made.requestId}") { stepName } }`,
    );
    expect(changeRequest).toEqual({ stepName: '财政部门审核' });
  });
});
