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
  ['TAIWAN_PERMIT', '830000199408230021'],
  ['FOREIGNER_PERMIT', 'USA110078010101'],
  ['FOREIGNER_PERMIT', '911124198108030024'],
];

const refused: [IdentityDocumentKind, string][] = [
  ['CITIZEN_ID', '110105194912310021'],
  ['PASSPORT', 'E1-345678'],
  ['HK_MACAO_PERMIT', 'T12345678'],
  ['HK_MACAO_PERMIT', '830000199408230021'],
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
