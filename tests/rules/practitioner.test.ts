import '../../server/src/app/catalogue.ts';
import { describe, expect, it } from 'vitest';
import { namesakesToCheck, numberNotRegistered } from '../../server/src/workforce/duplicates.rules.ts';
import { Practitioner } from '../../server/src/workforce/practitioner.entity.ts';
import {
  derivedStaysDerived,
  derivePractitioner,
  plausibleBirth,
  soundDocument,
} from '../../server/src/workforce/practitioner.rules.ts';
import { alteration, contextWith, creation } from '../support/changes.ts';
import { citizenId } from '../support/citizen-id.ts';

const context = contextWith();
const entered = (values: object) => creation(Practitioner, { documentType: 'CITIZEN_ID', ...values });

describe('what a citizen identity number says (GB 11643)', () => {
  it('overrides what was typed, and the name gives its Latin keys', () => {
    const change = entered({
      name: '曾晓',
      documentNumber: citizenId('1990-03-07', 12),
      sex: 'MALE',
      birthDate: '1980-01-01',
    });
    expect(derivePractitioner(change, context)).toEqual({
      pinyin: 'zengxiao',
      initials: 'zx',
      birthDate: '1990-03-07',
      sex: 'FEMALE',
    });
  });

  it('is not asked of a passport', () => {
    expect(
      derivePractitioner(
        entered({ documentType: 'PASSPORT', documentNumber: 'E12345678', sex: 'MALE' }),
        context,
      ),
    ).toEqual({});
  });

  it('cannot be typed over while the number stays', () => {
    const before = { documentType: 'CITIZEN_ID', birthDate: '1990-03-07', sex: 'FEMALE' };
    const change = alteration(Practitioner, before, { birthDate: '1991-03-07', sex: 'MALE' });
    expect(derivedStaysDerived(change).map((v) => v.field)).toEqual(['birthDate', 'sex']);
    expect(
      derivedStaysDerived(
        alteration(Practitioner, { ...before, documentType: 'PASSPORT' }, { birthDate: '1991-03-07' }),
      ),
    ).toEqual([]);
  });
});

describe('the document number', () => {
  it.each([
    ['CITIZEN_ID', '110105194912310021', ['DOCUMENT_NUMBER'], 'GB 11643'],
    ['CITIZEN_ID', '11010519491231002X', [], undefined],
    ['PASSPORT', 'E1-345678', ['DOCUMENT_NUMBER'], undefined],
    ['FOREIGNER_PERMIT', '911124198108030024', [], undefined],
  ])('%s %s: %j', (documentType, documentNumber, codes, clause) => {
    const violations = soundDocument(entered({ documentType, documentNumber }), undefined, context);
    expect(violations.map((v) => v.code)).toEqual(codes);
    expect(violations[0]?.clause).toBe(clause);
  });

  it('is not looked at again when only the type changes, since it is not at hand', () => {
    expect(
      soundDocument(
        alteration(Practitioner, { documentType: 'CITIZEN_ID' }, { documentType: 'PASSPORT' }),
        undefined,
        context,
      ),
    ).toEqual([]);
  });
});

describe('the birth date of a passport holder on 2024-06-01', () => {
  it.each([
    ['2024-06-02', 'IN_FUTURE'],
    ['1899-12-31', 'BIRTH_TOO_EARLY'],
    ['1900-01-01', undefined],
    ['2008-06-02', 'UNDER_AGE'],
    ['2008-06-01', undefined],
  ])('%s: %s', (birthDate, code) => {
    expect(
      plausibleBirth(entered({ documentType: 'PASSPORT', birthDate }), undefined, context)[0]?.code,
    ).toBe(code);
  });

  it('is complained of at the number for a citizen, who did not type it', () => {
    expect(plausibleBirth(entered({ birthDate: '2010-01-01' }), undefined, context)).toMatchObject([
      { field: 'documentNumber', code: 'UNDER_AGE' },
    ]);
  });
});

describe('a person who may be registered already', () => {
  const nobody = { registeredIn: null, namesakes: [] };
  const number = citizenId('1990-03-07', 12);

  it('is refused by number, naming the county and nobody', () => {
    const [violation] = numberNotRegistered(entered({ documentNumber: number }), {
      ...nobody,
      registeredIn: '沙县区',
    });
    expect(violation).toMatchObject({
      field: 'documentNumber',
      code: 'DUPLICATE',
      message: expect.stringMatching(/已登记（沙县区）/),
    });
  });

  it('is refused twice in one request', () => {
    const twin = entered({ documentNumber: number });
    expect(
      numberNotRegistered({ ...entered({ documentNumber: number }), siblings: [twin] }, nobody),
    ).toHaveLength(1);
    expect(numberNotRegistered(entered({ documentNumber: number }), nobody)).toEqual([]);
  });

  it('is a warning by name and birth date', () => {
    const namesakes = [
      { county: '三元区', count: 1 },
      { county: '沙县区', count: 2 },
    ];
    expect(namesakesToCheck(entered({ name: '林静' }), { ...nobody, namesakes })).toMatchObject([
      {
        warning: true,
        message: '另有 3 人与林静同名同出生日期（三元区 1 人、沙县区 2 人），请核对是否同一人。',
      },
    ]);
  });
});
