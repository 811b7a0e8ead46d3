import { describe, expect, it } from 'vitest';
import { BankAccount } from '../../server/src/funding/bank-account.entity.ts';
import {
  cardNumberChecks,
  endsInOrder,
  formerEnds,
  normalizeAccountNumber,
  oneAtATime,
} from '../../server/src/funding/bank-account.rules.ts';
import { alteration, creation } from '../support/changes.ts';

const others = [
  { id: '1', since: '2020-01-01', until: '2022-01-01' },
  { id: '2', since: '2022-01-01', until: null },
];
const from = (since: string, until: string | null = null) =>
  creation(BankAccount, { practitionerId: '9', since, until });

describe('a person’s account', () => {
  it.each([
    [from('2024-01-01'), undefined, { until: '2024-01-01' }],
    [from('2022-01-01'), 'ACCOUNT_OVERLAPS', undefined],
    [from('2021-06-01', '2021-07-01'), 'ACCOUNT_OVERLAPS', undefined],
    [from('2019-01-01', '2020-01-01'), undefined, undefined],
  ])('%#: one at a time, the former one ends where the new one begins', (change, code, ended) => {
    const facts = { others };
    expect(oneAtATime(change, facts)[0]?.code).toBe(code);
    if (!code) expect(formerEnds(BankAccount, change, facts)[0]?.values).toEqual(ended);
  });

  it('that was wrong is void from its first day, and another may begin that day', () => {
    const wrong = { id: '3', since: '2024-01-01', until: '2024-01-01' };
    expect(endsInOrder(from('2024-01-01', '2024-01-01'))).toEqual([]);
    expect(endsInOrder(from('2024-01-01', '2023-12-31'))[0]?.code).toBe('ENDS_BEFORE_START');
    const ended = { ...others[1]!, until: '2024-01-01' };
    expect(oneAtATime(from('2024-01-01'), { others: [ended, wrong] })).toEqual([]);
  });

  it('is not made to overlap by a change of its end', () => {
    const change = alteration(
      BankAccount,
      { since: '2020-01-01', until: '2022-01-01' },
      { until: '2023-01-01' },
    );
    expect(oneAtATime(change, { others: [others[1]!] })[0]?.code).toBe('ACCOUNT_OVERLAPS');
  });

  it.each([
    ['6222021234567890128', []],
    ['6222021234567890127', ['CARD_CHECKSUM']],
    ['1001234567890', []],
  ])('a card’s number %s is checked, a passbook’s is not', (number, codes) => {
    const found = cardNumberChecks(creation(BankAccount, { number }));
    expect(found.map((v) => v.code)).toEqual(codes);
    expect(found.every((v) => v.warning)).toBe(true);
  });

  it('is typed in groups or full width, and kept as digits', () => {
    expect(normalizeAccountNumber('６２２２ 0212-3456')).toBe('622202123456');
  });
});
