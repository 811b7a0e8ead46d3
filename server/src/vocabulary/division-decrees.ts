import type { Day } from '../kernel/values/day.ts';

/** A decision that replaced county-level units by others. */
export interface DivisionDecree {
  on: Day;
  successors: readonly { from: string; to: string }[];
}

/**
 * Mergers and re-namings of county-level units of the city.
 *
 * The day is the one on which the provincial government published its approval
 * (3 February 2021), the first on which the new units existed in law; the new
 * authorities took office later in the year.
 */
export const divisionDecrees: readonly DivisionDecree[] = [
  {
    on: '2021-02-03',
    successors: [
      { from: '350402000000', to: '350404000000' }, // 梅列区 -> 三元区
      { from: '350403000000', to: '350404000000' }, // 三元区 -> 三元区 (new)
      { from: '350427000000', to: '350405000000' }, // 沙县 -> 沙县区
    ],
  },
];
