import { describe, expect, it } from 'vitest';
import {
  checkCreditCode,
  creditCodeCheckCharacter,
  kindFromCode,
  normalizeCreditCode,
} from '../../server/src/institutions/credit-code.rules.ts';

const withCheck = (seventeen: string) => seventeen + creditCodeCheckCharacter(seventeen);

describe('unified social credit code (GB 32100)', () => {
  // Codes that large companies print on their sites.
  it.each(['91330100799655058B', '914403001922038216', '9144030071526726XG'])('accepts %s', (code) => {
    expect(checkCreditCode(code)).toEqual({ ok: true, kind: 'ENTERPRISE' });
  });

  it.each([
    ['9144030019220382', 'LENGTH'],
    ['9144030019220382161', 'LENGTH'],
    ['91440300I922038216', 'CHARACTERS'],
    ['914403001922O38216', 'CHARACTERS'],
    ['91440A001922038216', 'CHARACTERS'],
    ['914403001922038217', 'CHECKSUM'],
    ['914403001922038261', 'CHECKSUM'],
  ])('refuses %s: %s', (code, problem) => {
    expect(checkCreditCode(code)).toMatchObject({
      ok: false,
      problem,
      message: expect.stringContaining('请'),
    });
  });

  it.each([
    ['11', 'ORGAN'],
    ['12', 'PUBLIC_INSTITUTION'],
    ['13', 'MASS_ORGANIZATION'],
    ['51', 'SOCIAL_GROUP'],
    ['52', 'PRIVATE_NON_ENTERPRISE'],
    ['53', 'FOUNDATION'],
    ['54', 'COMMITTEE'],
    ['91', 'ENTERPRISE'],
    ['92', 'ENTERPRISE'],
    ['93', null],
    ['Y1', null],
  ])('the prefix %s stands for %s', (prefix, kind) => {
    const code = withCheck(`${prefix}350400MJB123456`);
    expect(checkCreditCode(code)).toEqual({ ok: true, kind });
    expect(kindFromCode(code)).toBe(kind);
  });

  it('is stored in half-width capitals', () => {
    expect(normalizeCreditCode('52350400mjb12345 6')).toBe('52350400MJB123456');
  });
});
