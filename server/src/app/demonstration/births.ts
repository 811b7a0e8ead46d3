import { addDays, type Day } from '../../kernel/values/day.ts';

/** Serials of citizen IDs below those of newcomers (`stories/choosing.ts`); even, so that the last digit tells the sex. */
const SERIALS = 900;
const FIRST = '1966-01-01';
const DAYS = 13_000;
/** Volunteers are counted from here, beyond everybody on the register; even, for the same reason. */
const VOLUNTEERS = 6_000_000;

/** What a citizen ID tells of somebody beside the county. */
export interface Birth {
  day: Day;
  serial: number;
}

/** The birth of the i-th person: no two who share a serial share the day, up to eleven million people. */
export const birthOf = (i: number): Birth => ({
  day: addDays(FIRST, (Math.floor(i / SERIALS) * 5003 + (i % SERIALS) * 7919) % DAYS),
  serial: i % SERIALS,
});

/** The birth of the i-th volunteer, whose citizen ID is nobody's on the register. */
export const birthOfVolunteer = (i: number): Birth => birthOf(VOLUNTEERS + i);
