import { describe, expect, it } from 'vitest';
import {
  isMangled,
  judgeSheet,
  lookupOf,
  type Found,
  type SheetRow,
} from '../../server/src/training/attendance-sheet.rules.ts';

const zhang = { id: '7', name: '张三' };

/** The verdict on one row about somebody who was found. */
function judged(row: Omit<SheetRow, 'line'>, found: Found = zhang, attended: string[] = []) {
  const people = new Map([[2, found]]);
  const facts = { people, attended: new Set(attended), sessionMinutes: 180 };
  return judgeSheet([{ line: 2, ...row }], facts)[0]!;
}
const number = '350404199001010013';

describe('what Excel did to a number', () => {
  it.each([
    ['3.5E+17', true],
    ['3.50404199001010E+17', true],
    ['3.5e17', true],
    ['350404199001010000', true],
    ['350404199001010013', false],
    ['35040419900101001X', false],
    ['E12345678', false],
    ['12345', false],
  ])('%s: %s', (text, mangled) => expect(isMangled(text)).toBe(mangled));

  it('is told with the remedy, and such a number is not looked up', () => {
    const row = { name: '张三', documentNumber: '3.5E+17', minutes: '90' };
    expect(judged(row)).toMatchObject({ verdict: 'MANGLED', practitionerId: null, minutes: null });
    expect(judged(row).message).toMatch(/Excel.*文本.*重新填写/);
    expect(lookupOf({ line: 2, ...row })).toBeNull();
  });
});

describe('who a row is about', () => {
  it('is told by the document number first, else by the id, never by the name', () => {
    expect(lookupOf({ line: 2, documentNumber: ` ${number} `, practitionerId: '9' })).toEqual({
      documentNumber: number,
    });
    expect(lookupOf({ line: 2, practitionerId: '９' })).toEqual({ id: '9' });
    expect(lookupOf({ line: 2, name: '张三' })).toBeNull();
    expect(lookupOf({ line: 2, practitionerId: 'x' })).toBeNull();
  });
});

describe('a row', () => {
  const good = { name: '张三', documentNumber: number, minutes: '180' };

  it('that is in order can be recorded', () =>
    expect(judged(good)).toMatchObject({ verdict: 'MATCHED', practitionerId: '7', minutes: 180 }));

  it.each([
    ['has no number', { ...good, documentNumber: null }, zhang, [], 'NO_NUMBER'],
    ['is about nobody known', good, null, [], 'NOT_FOUND'],
    ['bears another name', { ...good, name: '李四' }, zhang, [], 'NAME_DIFFERS'],
    ['has no minutes', { ...good, minutes: null }, zhang, [], 'BAD_MINUTES'],
    ['has half a minute', { ...good, minutes: '1.5' }, zhang, [], 'BAD_MINUTES'],
    ['has no time at all', { ...good, minutes: '0' }, zhang, [], 'BAD_MINUTES'],
    ['has more minutes than the session', { ...good, minutes: '181' }, zhang, [], 'BAD_MINUTES'],
    ['is recorded already', good, zhang, ['7'], 'ALREADY'],
    ['names nobody, which is left to the number', { ...good, name: null }, zhang, [], 'MATCHED'],
  ] as const)('that %s: %s', (_, row, found, attended, verdict) =>
    expect(judged(row, found, [...attended]).verdict).toBe(verdict),
  );

  it('says nothing of the name of whoever bears the number', () =>
    expect(judged({ ...good, name: '李四' }).message).not.toContain('张三'));

  it('that repeats another is left out; a bad row before it does not count as the first', () => {
    const rows = [
      { line: 2, ...good, minutes: '999' },
      { line: 3, ...good },
      { line: 4, ...good },
    ];
    const people = new Map(rows.map(({ line }) => [line, zhang]));
    const verdicts = judgeSheet(rows, { people, attended: new Set(), sessionMinutes: 180 });
    expect(verdicts.map((r) => r.verdict)).toEqual(['BAD_MINUTES', 'MATCHED', 'DUPLICATE']);
    expect(verdicts[2]!.message).toContain('第 3 行');
  });
});
