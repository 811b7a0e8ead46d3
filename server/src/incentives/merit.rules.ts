import type { Change, RuleContext, Values, Violation } from '../kernel/change/behaviour.ts';
import type { Day } from '../kernel/values/day.ts';
import { atLeast, type AppraisalGrade } from '../appraisal/grading.rules.ts';
import { AppraisalGrades } from '../appraisal/kinds.ts';
import { Grades } from '../institutions/kinds.ts';
import { subjectField } from './nomination.rules.ts';

const CLAUSE = '二(四)2';
type InstitutionGrade = keyof typeof Grades.values;

/** A grade that an institution was awarded, valid until a day exclusive. */
export interface AwardedGrade {
  grade: InstitutionGrade;
  awardedOn: Day;
  validUntil: Day | null;
}

export interface MeritFacts {
  programme: Values | null;
  /** Of the institution nominated. */
  grades: AwardedGrade[];
  /** Of the person's latest appraisal that stands; null: none. */
  appraisal: AppraisalGrade | null;
}

/** The grade in force on a day: the one awarded last of those that hold. */
export const gradeOn = (grades: readonly AwardedGrade[], day: Day): InstitutionGrade | null =>
  grades
    .filter((g) => g.awardedOn <= day && g.validUntil !== null && day < g.validUntil)
    .toSorted((a, b) => (a.awardedOn < b.awardedOn ? 1 : -1))[0]?.grade ?? null;

/** Steps at which merit is asked for. */
const asks = ({ kind, action }: Change): boolean =>
  kind === 'CREATE' || ['select', 'publicize', 'confer'].includes(action ?? '');

const named = (grade: InstitutionGrade | null): string =>
  grade === null ? '无有效等级' : Grades.labels[grade];

/** An institution that lost its grade since it was nominated is told so, and not honoured. */
export function institutionKeepsGrade(
  change: Change,
  { programme, grades }: MeritFacts,
  { today }: RuleContext,
): Violation[] {
  const least = programme?.leastGrade as InstitutionGrade | null | undefined;
  if (!asks(change) || !least || change.after?.kind !== 'INSTITUTION') return [];
  const now = gradeOn(grades, today);
  if (now !== null && now >= least) return [];
  const then = gradeOn(grades, String(change.after.nominatedOn ?? today));
  const since = then !== null && then >= least ? `提名时为 ${named(then)}，` : '';
  const message = `该项目要求机构评估等级不低于 ${named(least)}，该机构${since}现${named(now)}。请待重新评定等级，或办理“不予表彰”。`;
  return [{ field: subjectField(change.after), code: 'GRADE_NOT_HELD', message, clause: CLAUSE }];
}

/** What appraisals said of a person counts towards rewards (二(三)2). */
export function personAppraisedWell(change: Change, { programme, appraisal }: MeritFacts): Violation[] {
  const least = programme?.leastAppraisal as AppraisalGrade | null | undefined;
  if (!asks(change) || !least || change.after?.kind !== 'PERSON') return [];
  if (appraisal !== null && atLeast(appraisal, least)) return [];
  const has = appraisal === null ? '尚无已评定的考核' : `最近考核为${AppraisalGrades.labels[appraisal]}`;
  const message = `该项目要求最近考核等次不低于${AppraisalGrades.labels[least]}，此人${has}。请先办结考核，或改提他人。`;
  return [{ field: subjectField(change.after), code: 'APPRAISAL_TOO_LOW', message, clause: '二(三)2' }];
}
