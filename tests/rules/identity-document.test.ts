import { describe, expect, it } from 'vitest';
import {
  checkIdentityDocument,
  type IdentityDocumentKind,
} from '../../server/src/workforce/identity-document.rules.ts';

const today = '2024-06-01';

const accepted: [IdentityDocumentKind, string][] = [
  ['CITIZEN_ID', '11010519491231002X'],
  ['PASSPORT', 'E12345678'],
  ['PASSPORT', 'ea1234567'],
  ['HK_MACAO_PERMIT', 'H12345678'],
  ['HK_MACAO_PERMIT', 'M1234567801'],
  ['HK_MACAO_PERMIT', '810000199408230021'],
  ['TAIWAN_PERMIT', '01234567'],
  ['TAIWAN_PERMIT', '0123456789B'],
  ['TAIWAN_PERMIT', '830000199201300022'],
  ['FOREIGNER_PERMIT', 'USA110078010101'],
  ['FOREIGNER_PERMIT', '911124198108030024'],
];

const refused: [IdentityDocumentKind, string][] = [
  ['CITIZEN_ID', '110105194912310021'],
  ['PASSPORT', 'E1-345678'],
  ['HK_MACAO_PERMIT', 'T12345678'],
  ['HK_MACAO_PERMIT', '830000199201300022'],
  ['HK_MACAO_PERMIT', '81000019940823002'],
  ['TAIWAN_PERMIT', '1234567'],
  ['FOREIGNER_PERMIT', 'US110078010101'],
];

describe('identity documents', () => {
  it.each(accepted)('%s accepts %s', (kind, number) => {
    expect(checkIdentityDocument(kind, number, today)).toMatchObject({ ok: true });
  });

  it.each(refused)('%s refuses %s with a remedy', (kind, number) => {
    expect(checkIdentityDocument(kind, number, today)).toMatchObject({
      ok: false,
      message: expect.stringContaining('请'),
    });
  });
});

describe('a number made like a citizen’s (GB 11643)', () => {
  it.each([
    ['HK_MACAO_PERMIT', '810000199408230021', '1994-08-23', 'FEMALE'],
    ['HK_MACAO_PERMIT', '820000199001010010', '1990-01-01', 'MALE'],
    ['TAIWAN_PERMIT', '830000199201300022', '1992-01-30', 'FEMALE'],
    // The examples that the immigration administration gives for the card of 2023.
    ['FOREIGNER_PERMIT', '932682198501010017', '1985-01-01', 'MALE'],
    ['FOREIGNER_PERMIT', '911124198108030024', '1981-08-03', 'FEMALE'],
  ] as const)('%s %s belongs to somebody born on %s, %s', (kind, number, birthDate, sex) => {
    expect(checkIdentityDocument(kind, number, today)).toEqual({ ok: true, birthDate, sex });
  });

  it.each([
    ['HK_MACAO_PERMIT', '810000199408230022', /港澳居民居住证号码校验位不符/],
    ['HK_MACAO_PERMIT', '820000199413010012', /港澳居民居住证号码第7至14位/],
    ['TAIWAN_PERMIT', '830000199201300021', /台湾居民居住证号码校验位不符/],
    ['TAIWAN_PERMIT', '830000199202300022', /台湾居民居住证号码第7至14位/],
    ['FOREIGNER_PERMIT', '911124198108030025', /外国人永久居留身份证号码校验位不符/],
    ['FOREIGNER_PERMIT', '911124198113030024', /外国人永久居留身份证号码第7至14位/],
    ['FOREIGNER_PERMIT', '911124202406020024', /晚于今天/],
  ] as const)('refuses %s %s', (kind, number, message) => {
    expect(checkIdentityDocument(kind, number, today)).toMatchObject({
      ok: false,
      clause: 'GB 11643',
      message: expect.stringMatching(message),
    });
  });

  it('says nothing of its holder in the older cards', () => {
    expect(checkIdentityDocument('FOREIGNER_PERMIT', 'USA110078010101', today)).toEqual({ ok: true });
  });
});
