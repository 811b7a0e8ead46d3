import { hoursBetween, numberOnSql } from './class-hours.ts';

/**
 * Community professionals, who owe twenty class hours a year (二(一)3), are those on post whom a residents' or villagers'
 * committee employs, or who are appointed on the day to a post that a committee set up. Where somebody works is approved
 * and kept by date; the mark 社区工作者 is typed by hand and serves the subsidy, which has conditions of its own.
 */
const isOne = (row: string, day: string): string => `community_professional(${row}.id, ${day})`;

/** A calendar year as SQL: its first day, the next one's, and the day on which the duty is judged. */
export interface YearSql {
  from: string;
  to: string;
  judgedOn: string;
}

const yearsAgo = (years: number): string =>
  `(date_trunc('year', current_date) - interval '${years} years')::date`;

export const thisYear: YearSql = { from: yearsAgo(0), to: yearsAgo(-1), judgedOn: 'current_date' };
export const lastYear: YearSql = { from: yearsAgo(1), to: yearsAgo(0), judgedOn: `${yearsAgo(0)} - 1` };

export const isCommunityProfessional = (row: string): string => isOne(row, 'current_date');

export const hoursIn =
  ({ from, to }: YearSql) =>
  (row: string): string =>
    hoursBetween(`${row}.id`, from, to);

/** Class hours missing: nothing for whoever has enough, null for whoever owes none. */
export const shortIn =
  (year: YearSql) =>
  (row: string): string =>
    `case when ${isOne(row, year.judgedOn)} then greatest(${numberOnSql('training.community.hours', year.judgedOn)} - (${hoursIn(year)(row)}), 0) end`;
