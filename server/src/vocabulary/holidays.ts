import { addDays, daysBetween, type Day } from '../kernel/values/day.ts';
import type { CalendarException } from './working-days.rules.ts';

interface Holiday {
  name: string;
  from: Day;
  to: Day;
  /** Weekend days worked in exchange. */
  worked?: readonly Day[];
}

/**
 * Public holidays as the State Council's office arranged them for 2024 to 2026.
 * The next year's arrangement comes out each November: it is entered in the
 * product's calendar, and until then a weekday of that year counts as worked.
 */
const arrangements: readonly Holiday[] = [
  { name: '元旦', from: '2024-01-01', to: '2024-01-01' },
  { name: '春节', from: '2024-02-10', to: '2024-02-17', worked: ['2024-02-04', '2024-02-18'] },
  { name: '清明节', from: '2024-04-04', to: '2024-04-06', worked: ['2024-04-07'] },
  { name: '劳动节', from: '2024-05-01', to: '2024-05-05', worked: ['2024-04-28', '2024-05-11'] },
  { name: '端午节', from: '2024-06-10', to: '2024-06-10' },
  { name: '中秋节', from: '2024-09-15', to: '2024-09-17', worked: ['2024-09-14'] },
  { name: '国庆节', from: '2024-10-01', to: '2024-10-07', worked: ['2024-09-29', '2024-10-12'] },

  { name: '元旦', from: '2025-01-01', to: '2025-01-01' },
  { name: '春节', from: '2025-01-28', to: '2025-02-04', worked: ['2025-01-26', '2025-02-08'] },
  { name: '清明节', from: '2025-04-04', to: '2025-04-06' },
  { name: '劳动节', from: '2025-05-01', to: '2025-05-05', worked: ['2025-04-27'] },
  { name: '端午节', from: '2025-05-31', to: '2025-06-02' },
  { name: '国庆节、中秋节', from: '2025-10-01', to: '2025-10-08', worked: ['2025-09-28', '2025-10-11'] },

  { name: '元旦', from: '2026-01-01', to: '2026-01-03', worked: ['2026-01-04'] },
  { name: '春节', from: '2026-02-15', to: '2026-02-23', worked: ['2026-02-14', '2026-02-28'] },
  { name: '清明节', from: '2026-04-04', to: '2026-04-06' },
  { name: '劳动节', from: '2026-05-01', to: '2026-05-05', worked: ['2026-05-09'] },
  { name: '端午节', from: '2026-06-19', to: '2026-06-21' },
  { name: '中秋节', from: '2026-09-25', to: '2026-09-27' },
  { name: '国庆节', from: '2026-10-01', to: '2026-10-07', worked: ['2026-09-20', '2026-10-10'] },
];

/** The arrangements day by day, in the form of the product's calendar. */
export const publicHolidays: readonly CalendarException[] = arrangements.flatMap(exceptionsOf);

function exceptionsOf({ name, from, to, worked = [] }: Holiday): CalendarException[] {
  const length = daysBetween(from, to) + 1;
  const off = Array.from({ length }, (_, index) => ({ day: addDays(from, index), working: false, name }));
  return [...off, ...worked.map((day) => ({ day, working: true, name: `${name}调休上班` }))];
}
