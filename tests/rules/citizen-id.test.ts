import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCitizenId, normalizeCitizenId } from '../../server/src/workforce/citizen-id.rules.ts';

const today = '2024-06-01';

describe('citizen identity number (GB 11643)', () => {
  it.each([
    // The examples printed in the standard.
    ['11010519491231002X', '1949-12-31', 'FEMALE'],
    ['440524188001010014', '1880-01-01', 'MALE'],
    ['11010519491231002x', '1949-12-31', 'FEMALE'],
    // A county abolished in 2021: its people keep the number.
    ['350402199003074511', '1990-03-07', 'MALE'],
  ])('%s belongs to somebody born on %s, %s', (number, birthDate, sex) => {
    expect(checkCitizenId(number, today)).toEqual({ ok: true, birthDate, sex });
  });

  it.each([
    ['', 'LENGTH'],
    ['11010519491231002', 'LENGTH'],
    ['110105491231002', 'LENGTH'],
    ['1101051949123100XX', 'CHARACTERS'],
    ['11010519491231002A', 'CHARACTERS'],
    ['3.5040219900307E+1', 'CHARACTERS'],
    ['110105194902290021', 'BIRTH_DATE'],
    ['110105194900310021', 'BIRTH_DATE'],
    ['110105202406020021', 'FUTURE_BIRTH'],
    ['110105194912310021', 'CHECKSUM'],
  ])('refuses %s: %s', (number, problem) => {
    expect(checkCitizenId(number, today)).toMatchObject({ ok: false, problem });
  });

  it('says in Chinese which field is wrong and what to do', () => {
    expect(checkCitizenId('110105194912310021', today)).toMatchObject({
      message: expect.stringMatching(/公民身份号码.*请/),
    });
  });

  it('reads full-width characters and blanks as typed from a form', () => {
    expect(normalizeCitizenId(' 110105 19491231 002x ')).toBe('11010519491231002X');
  });

  it('notices any single wrong digit', () => {
    const number = '350402199003074511';
    fc.assert(
      fc.property(fc.nat(16), fc.integer({ min: 1, max: 9 }), (index, shift) => {
        const wrong = String((Number(number[index]) + shift) % 10);
        return !checkCitizenId(number.slice(0, index) + wrong + number.slice(index + 1), today).ok;
      }),
    );
  });
});
