import { describe, expect, test } from 'vitest';
import * as kept from '../support/payables.ts';
import { usePayments } from '../support/payments.ts';
import { settled } from '../support/settle.ts';

const { desk, write, allocated, claim, refusal, paid, payment } = usePayments();

describe('a grant to a tenant (二(二)3)', () => {
  const type = 'IncubationGrant';

  test('is paid as it was granted, once', async () => {
    const at = await write((em) => kept.keepGrant(em));
    const grant = (amount: number) => claim(type, { supportId: at.supportId, amount });
    expect(await refusal(grant(199_00))).toEqual(['OTHER_AMOUNT']);
    const id = await settled(desk.registrar, desk.office.coordinator, [grant(200_00)]);
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
