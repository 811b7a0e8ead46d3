import { describe, expect, test } from 'vitest';
import { asPipeline } from '../../server/src/kernel/store/transaction.ts';
import { Registration } from '../../server/src/registration/registration.entity.ts';
import { Certificate } from '../../server/src/workforce/certificate.entity.ts';
import { Practitioner } from '../../server/src/workforce/practitioner.entity.ts';
import { citizenId } from '../support/citizen-id.ts';
import { useApi, type Answer } from '../support/api.ts';
import { COUNTY } from '../support/people.ts';
import { keep } from '../support/rows.ts';

let now = new Date();
const api = useApi({ now: () => now }, (a) =>
  asPipeline(a.orm, { accountId: null }, async (em) => {
    const person = async (name: string, level: string, number: string, serial: number) => {
      const documentNumber = citizenId('1985-06-15', serial);
      const practitionerId = await keep(em, Practitioner, {
        name,
        documentNumber,
        divisionId: COUNTY,
        sector: 'TRADE_UNION',
      });
      const certificateId = await keep(em, Certificate, {
        practitionerId,
        level,
        number,
        issuedOn: '2020-06-01',
      });
      return { practitionerId, certificateId };
    };
    const registered = await person('王小明', 'MID', 'N-1', 1);
    await person('王小明', 'ASSISTANT', 'N-2', 2);
    const period = { registeredOn: '2024-01-02', validFrom: '2024-01-02', validUntil: '2099-01-01' };
    await keep(em, Registration, { ...registered, number: 'DJ-1', ...period });
  }),
);

interface Found {
  verifyRegistration: Record<string, string | null> | null;
}
const ask = (number: string, name: string): Promise<Answer<Found>> =>
  api
    .anonymous()
    .ask<Found>(
      `query($number: String!, $name: String!) { verifyRegistration(number: $number, name: $name) { maskedName level standing validUntil } }`,
      { number, name },
    );
const found = async (number: string, name: string) => (await ask(number, name)).data!.verifyRegistration;
const nextMinute = (): void => void (now = new Date(now.getTime() + 60_000));

describe('anybody verifies without signing in', () => {
  const registered = { maskedName: '王**', level: 'MID', standing: 'VALID', validUntil: '2099-01-01' };

  test('by certificate number or registration number, with the name', async () => {
    expect(await found('N-1', '王小明')).toEqual(registered);
    expect(await found(' DJ-1 ', '王小明')).toEqual(registered);
  });

  test('of two people with one name, each is found by their own number only', async () => {
    expect(await found('N-2', '王小明')).toEqual({
      maskedName: '王**',
      level: 'ASSISTANT',
      standing: 'NONE',
      validUntil: null,
    });
  });

  test('a wrong name and a wrong number are answered alike, and a part of either finds nothing', async () => {
    for (const [number, name] of [
      ['N-1', '王大明'],
      ['N-9', '王小明'],
      ['N-', '王小明'],
      ['N-1', '王'],
      ['%', '%'],
    ] as const)
      expect(await ask(number, name)).toEqual({ data: { verifyRegistration: null } });
  });

  test('nothing is asked of the database without both', async () => {
    expect((await ask('', '王小明')).errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
  });

  test('not again and again, also not by many at once in one query', async () => {
    nextMinute();
    const many = Array.from(
      { length: 25 },
      (_, i) => `v${i}: verifyRegistration(number: "N-${i}", name: "王小明") { level }`,
    );
    const { errors } = await api.anonymous().ask(`{ ${many.join(' ')} }`);
    expect(errors).toHaveLength(5);
    expect((await ask('N-1', '王小明')).errors).toMatchObject([{ extensions: { code: 'TOO_MANY' } }]);
    nextMinute();
    expect(await found('N-1', '王小明')).toEqual(registered);
  });

  test('and learns nothing else', async () => {
    const { errors } = await api.anonymous().ask('{ registrations { nodes { id } } }');
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});
