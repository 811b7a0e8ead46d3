import { describe, expect, test } from 'vitest';
import { PurchaseContract } from '../../server/src/procurement/purchase-contract.entity.ts';
import { enacted } from '../support/funds.ts';
import * as kept from '../support/payables.ts';
import { usePayments } from '../support/payments.ts';
import { appoint, COUNTY } from '../support/people.ts';
import { decide, submit, type Made } from '../support/requests.ts';
import { codes, settled } from '../support/settle.ts';

const { api, desk, write, allocated, commit, claim, refusal, refusedMoney, paid, payment, allocation } =
  usePayments();

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
    const refused = () => submit(desk.registrar, [pay(at, 0, 400_00)]);
    expect((await refused()).errors).toMatchObject([{ code: 'NOT_EVALUATED', clause: '二(二)3' }]);
    await evaluate(at.contractId, '2026-02-09');
    expect(codes(await refused())).toEqual(['EVALUATED_EARLIER']);
    await evaluate(at.contractId, '2026-02-10', 'FAILED');
    expect(codes(await refused())).toEqual(['EVALUATION_FAILED']);
    await evaluate(at.contractId, '2026-02-20');
    const id = await settled(desk.registrar, desk.office.coordinator, [pay(at, 0, 400_00)]);
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
    const id = await settled(await api.as('supplier'), desk.office.coordinator, [pay(at, 0, 400_00)]);
    const fined = (penalty: number) => ({
      updateMilestonePayment: { id, update: { penalty, penaltyReason: '服务人次不足' } },
    });
    await settled(desk.registrar, desk.office.coordinator, [fined(50_00)]);
    const seen = await desk.office.maker.get(
      `{ milestonePayment(id: "${id}") { gross penalty retention amount } }`,
    );
    expect(seen.milestonePayment).toEqual({
      gross: 400_00,
      penalty: 50_00,
      retention: 20_00,
      amount: 330_00,
    });
    await enacted(desk.office, commit(type, id, await allocated('PURCHASE')));
    expect(await refusal(fined(60_00))).toEqual(['COMMITTED_ALREADY']);
  });

  test('all payments stay within the contract, whoever comes first', async () => {
    const at = await contracted(3);
    await evaluate(at.contractId);
    const over = await submit(desk.registrar, [pay(at, 0, 1000_01)]);
    expect(over.errors).toMatchObject([{ code: 'OVER_CONTRACT', clause: '三(二)' }]);
    const made: Made[] = [];
    for (const n of [0, 1]) made.push(await submit(desk.registrar, [pay(at, n, 600_00)]));
    const results = await Promise.all(made.map((m) => decide(desk.office.coordinator, [m.requestId])));
    expect(results.map(([r]) => r!.changeRequest!.state).toSorted()).toEqual(['APPLIED', 'CONFLICT']);
    expect(await refusal(pay(at, 2, 400_01))).toEqual(['OVER_CONTRACT']);
    const both = await submit(desk.registrar, [pay(at, 2, 300_00), pay(at, 1, 300_00)]);
    expect(codes(both)).toContain('OVER_CONTRACT');
  });

  test('large amounts go one level up', async () => {
    const at = await contracted(1, 60_000_00);
    await evaluate(at.contractId);
    const id = await settled(desk.registrar, desk.office.coordinator, [pay(at, 0, 60_000_00)]);
    const made = await submit(desk.office.maker, [commit(type, id, await allocated('PURCHASE', 60_000_00))]);
    const [first] = await decide(desk.office.coordinator, [made.requestId]);
    expect(first!.changeRequest).toMatchObject({ state: 'PENDING', stepName: '市级审核' });
    const [second] = await decide(desk.office.city, [made.requestId]);
    expect(second!.changeRequest).toMatchObject({ state: 'APPLIED' });
  });

  test('what was kept back is paid once the contract is concluded', async () => {
    const at = await contracted();
    const { contractId } = at;
    await evaluate(contractId);
    const from = await allocated('PURCHASE');
    for (const n of [0, 1])
      await paid(type, await settled(desk.registrar, desk.office.coordinator, [pay(at, n, 500_00)]), from);
    const release = (gross: number) => claim(type, { kind: 'RETENTION', contractId, gross });
    expect(await refusal(release(50_00))).toEqual(['NOT_CONCLUDED']);
    await write((em) =>
      em.nativeUpdate(PurchaseContract, { id: contractId }, { state: 'CONCLUDED' } as never),
    );
    const other = await submit(desk.registrar, [release(40_00)]);
    expect(codes(other)).toEqual(['NOT_WHAT_WAS_KEPT']);
    expect(other.errors[0]!.message).toContain('50.00 元');
    const id = await settled(desk.registrar, desk.office.coordinator, [release(50_00)]);
    await paid(type, id, from);
    expect(await payment(type, id)).toMatchObject({ state: 'PAID', amount: 50_00, paid: 50_00 });
    expect(await refusal(release(50_00))).toEqual(['NOT_WHAT_WAS_KEPT']);
    expect(await allocation(from)).toEqual({ uncommitted: 4000_00, committed: 1000_00, disbursed: 1000_00 });
  });
});
