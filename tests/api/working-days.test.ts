import { expect, test } from 'vitest';
import { asPipeline } from '../../server/src/kernel/store/transaction.ts';
import { workingDays } from '../../server/src/vocabulary/lookup.ts';
import { addWorkingDays } from '../../server/src/vocabulary/working-days.rules.ts';
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
