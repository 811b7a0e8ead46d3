import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  compareDays,
  dayOf,
  daysBetween,
  isDay,
} from '../../server/src/kernel/values/day.ts';

describe('a calendar day', () => {
  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2023-13-01', false],
    ['2023-00-10', false],
    ['2023-1-1', false],
    ['', false],
  ])('%s is a day: %s', (text, expected) => expect(isDay(text)).toBe(expected));

  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
  ])('%s plus %i days is %s', (day, days, expected) => expect(addDays(day, days)).toBe(expected));

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2023-12-15', 1, '2024-01-15'],
    ['2023-01-31', -2, '2022-11-30'],
    ['2021-08-31', 36, '2024-08-31'],
  ])('%s plus %i months is %s', (day, months, expected) => expect(addMonths(day, months)).toBe(expected));

  it('falls back to 28 February in a common year', () =>
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28'));

  it('counts days across a leap day', () => expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2));

  it('turns over at midnight in Shanghai, not in Greenwich', () => {
    expect(dayOf(new Date('2024-12-31T15:59:59Z'))).toBe('2024-12-31');
    expect(dayOf(new Date('2024-12-31T16:00:00Z'))).toBe('2025-01-01');
  });

  it('sorts as text', () => {
    expect(['2024-10-01', '2024-09-30', '2024-10-01'].toSorted(compareDays)).toEqual([
      '2024-09-30',
      '2024-10-01',
      '2024-10-01',
    ]);
  });
});
