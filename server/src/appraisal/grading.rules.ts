import type { AppraisalGrades } from './kinds.ts';

export type AppraisalGrade = keyof typeof AppraisalGrades.values;

/** One indicator's score, from 0 to 100, with its weight. */
export interface WeightedScore {
  score: number;
  weight: number;
}

const HUNDRED = 100;
const twoPlaces = (value: number): number => Math.round(value * HUNDRED) / HUNDRED;

/** What one side's rating comes to: its scores by the weights of the indicators, which total 100. */
export const ratingTotal = (scores: readonly WeightedScore[]): number =>
  twoPlaces(scores.reduce((total, { score, weight }) => total + score * weight, 0) / HUNDRED);

/** Both sides together: the employer's share in percent, the rest the share of the unit served (二(三)2). */
export const combinedTotal = (employer: number, served: number, employerShare: number): number =>
  twoPlaces((employer * employerShare + served * (HUNDRED - employerShare)) / HUNDRED);

const descending: readonly AppraisalGrade[] = ['EXCELLENT', 'QUALIFIED', 'BASICALLY_QUALIFIED'];

/** The first grade whose least total is reached; a threshold itself belongs to the better grade. */
export const gradeOf = (total: number, thresholds: readonly number[]): AppraisalGrade =>
  descending.find((_, i) => total >= (thresholds[i] ?? Infinity)) ?? 'UNQUALIFIED';

/** Whether a grade is at least as good as another. */
export const atLeast = (grade: AppraisalGrade, least: AppraisalGrade): boolean => rank(grade) <= rank(least);

const rank = (grade: AppraisalGrade): number =>
  descending.includes(grade) ? descending.indexOf(grade) : descending.length;
