import { describe, expect, test } from 'vitest';
import * as kept from '../support/payables.ts';
import { usePayments } from '../support/payments.ts';
import { appoint, COUNTY } from '../support/people.ts';
import { submit } from '../support/requests.ts';
import { settled } from '../support/settle.ts';

const { api, desk, write, allocated, claim, claimed, refusal, paid, payment } = usePayments();

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
    const id = await settled(await api.as('employer'), desk.office.coordinator, [claim(type, fee(at))]);
    await paid(type, id, await allocated('EXAM_FEE'));
    expect(await payment(type, id)).toMatchObject({
      ...{ state: 'PAID', paid: 122_00 },
      commitment: { payeeKind: 'INSTITUTION', institutionId: { id: at.institutionId }, disbursed: 122_00 },
    });
    expect(await refusal(claim(type, fee(at)))).toEqual(['CLAIMED_ALREADY']);
  });

  test('somebody who was not in post is not paid for', async () => {
    const [early, at] = [await passed('2021-08-20'), await passed('2025-08-20')];
    const made = await submit(desk.registrar, [claim(type, fee(early))]);
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
