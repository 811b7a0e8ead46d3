import { expect, test } from 'vitest';
import { asPipeline } from '../../server/src/kernel/store/transaction.ts';
import { workingDays } from '../../server/src/vocabulary/lookup.ts';
import { addWorkingDays, workingDaysBetween } from '../../server/src/vocabulary/working-days.rules.ts';
import { useApi } from '../support/api.ts';

const api = useApi();

test.each([
  ['2024-05-01', 0],
  ['2024-05-06', 5],
  ['2024-09-30', 1],
  ['2025-01-24', 10],
  ['2026-02-13', 30],
  ['2028-02-29', 3],
])('%s and %i working days: SQL says what the rule says', async (day, days) => {
  const { sql, rule } = await asPipeline(api.orm, { accountId: null }, async (em) => {
    const [row] = (await em.execute('select add_working_days(?, ?)::text as reached', [day, days])) as {
      reached: string;
    }[];
    return { sql: row!.reached, rule: addWorkingDays(day, days, await workingDays(em)) };
  });
  expect(sql).toBe(rule);
});

test.each([
  ['2024-04-30', '2024-05-06'],
  ['2024-09-27', '2024-10-12'],
  ['2025-01-24', '2025-02-10'],
  ['2025-02-10', '2025-02-10'],
  ['2025-02-10', '2025-01-24'],
])('from %s to %s: as many working days in SQL as by the rule', async (from, to) => {
  const { sql, rule } = await asPipeline(api.orm, { accountId: null }, async (em) => {
    const [row] = (await em.execute('select working_days_between(?, ?) as days', [from, to])) as {
      days: number;
    }[];
    return { sql: row!.days, rule: workingDaysBetween(from, to, await workingDays(em)) };
  });
  expect(sql).toBe(rule);
});
