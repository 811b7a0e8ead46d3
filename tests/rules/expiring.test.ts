import { expect, it } from 'vitest';
import { reminderDue } from '../../server/src/registration/expiring.rules.ts';

it.each([
  ['2026-08-31', '2026-06-01', null],
  ['2026-08-31', '2026-06-02', 90],
  ['2026-08-31', '2026-07-31', 90],
  ['2026-08-31', '2026-08-01', 30],
  ['2026-08-31', '2026-08-24', 7],
  ['2026-08-31', '2026-08-31', 7],
  ['2026-08-31', '2026-09-01', null],
])('a registration until %s is reminded of on %s as %s days ahead (N 登记办法)', (until, today, due) => {
  expect(reminderDue(until, today)).toBe(due);
});
