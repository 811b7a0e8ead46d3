import { describe, expect, it } from 'vitest';
import { publicHolidays } from '../../server/src/vocabulary/holidays.ts';
import {
  addWorkingDays,
  isWorkingDay,
  workingCalendar,
  workingDaysBetween,
} from '../../server/src/vocabulary/working-days.rules.ts';

const calendar = workingCalendar(publicHolidays);
const ordinaryWeek = workingCalendar([]);

describe('working days', () => {
  it.each([
    ['2024-10-08', true, 'the first weekday after the National Day week'],
    ['2024-10-07', false, 'a Monday within it'],
    ['2024-10-12', true, 'a Saturday worked in exchange'],
    ['2024-10-13', false, 'an ordinary Sunday'],
    ['2024-09-29', true, 'a Sunday worked in exchange'],
    ['2026-02-23', false, 'the last day of the Spring Festival of 2026'],
  ])('%s is worked: %s (%s)', (day, expected) => expect(isWorkingDay(day, calendar)).toBe(expected));

  it.each([
    ['2024-05-17', 1, '2024-05-20'], // Friday to Monday
    ['2024-05-18', 1, '2024-05-20'], // from a Saturday
    ['2024-05-17', 0, '2024-05-17'],
    ['2024-09-30', 5, '2024-10-12'], // across the National Day week, ending on a worked Saturday
    ['2024-02-02', 5, '2024-02-08'], // the Sunday before the Spring Festival is worked
    ['2024-02-09', 1, '2024-02-18'],
  ])('%s plus %i working days is %s', (day, count, expected) => {
    expect(addWorkingDays(day, count, calendar)).toBe(expected);
  });

  it('follows the ordinary week where the calendar says nothing', () => {
    expect(addWorkingDays('2024-10-01', 5, ordinaryWeek)).toBe('2024-10-08');
  });

  it('counts back what it added', () => {
    const until = addWorkingDays('2024-09-13', 30, calendar);
    expect(workingDaysBetween('2024-09-13', until, calendar)).toBe(30);
    expect(workingDaysBetween(until, '2024-09-13', calendar)).toBe(0);
  });

  it('names each exception once, and each worked day is a weekend', () => {
    const days = publicHolidays.map(({ day }) => day);
    expect(new Set(days).size).toBe(days.length);
    const worked = publicHolidays.filter((exception) => exception.working);
    expect(worked.filter(({ day }) => isWorkingDay(day, ordinaryWeek))).toEqual([]);
  });
});
