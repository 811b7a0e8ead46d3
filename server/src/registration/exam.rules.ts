import { addDays, addYears, type Day } from '../kernel/values/day.ts';
import type { Change, RuleContext, Values, Violation } from '../kernel/change/behaviour.ts';
import { workingDaysBetween, type WorkingCalendar } from '../vocabulary/working-days.rules.ts';
import { ExamPapers } from './kinds.ts';

type Paper = keyof typeof ExamPapers.values;

export interface Attempt {
  paper: string;
  year: number;
  result: string;
}

export interface PassFacts {
  attempts: Attempt[];
  calendar: WorkingCalendar;
}

export const papersOf = (level: string): Paper[] =>
  (Object.keys(ExamPapers.values) as Paper[]).filter((paper) => paper.startsWith(`${level}_`));

/** Consecutive exam years within which all papers must be passed. */
const yearsAllowed: Record<string, (context: RuleContext) => number> = {
  ASSISTANT: ({ parameter }) => parameter('exam.assistant.years') as number,
  MID: ({ parameter }) => parameter('exam.mid.years') as number,
  SENIOR: () => 1,
};

export interface Verdict {
  passed: boolean;
  /** What is missing, one sentence each. */
  reasons: string[];
}

/** Whether the papers passed up to a year make a pass of that year: all within so many consecutive years. */
export function decidePass(level: string, year: number, attempts: Attempt[], years: number): Verdict {
  const first = year - years + 1;
  const counted = attempts.filter((a) => a.result === 'PASSED' && a.year >= first && a.year <= year);
  const span = years === 1 ? `${year} 年度` : `${first} 至 ${year} 年度`;
  const reasons = papersOf(level)
    .filter((paper) => !counted.some((a) => a.paper === paper))
    .map((paper) => `${span}内没有“${ExamPapers.labels[paper]}”的合格成绩${elsewhere(paper, attempts)}`);
  if (reasons.length === 0 && !counted.some((a) => a.year === year))
    reasons.push(`${year} 年度没有合格科目，合格年度应为最后一科合格的年度`);
  return { passed: reasons.length === 0, reasons };
}

function elsewhere(paper: Paper, attempts: Attempt[]): string {
  const passed = attempts.filter((a) => a.paper === paper && a.result === 'PASSED').map((a) => a.year);
  return passed.length === 0 ? '' : `（${passed.join('、')} 年度的已超出考试周期）`;
}

/** A pass is entered only when the attempts in the register bear it out. */
export function passEarned(
  { kind, after }: Change,
  { attempts }: PassFacts,
  context: RuleContext,
): Violation[] {
  const [level, year] = [after?.level, after?.year];
  if (kind !== 'CREATE' || typeof level !== 'string' || typeof year !== 'number') return [];
  const { reasons } = decidePass(level, year, attempts, yearsAllowed[level]!(context));
  if (reasons.length === 0) return [];
  const message = `不能认定合格：${reasons.join('；')}。请先登记成绩，或改正「级别」「合格年度」。`;
  return [{ field: 'level', code: 'NOT_PASSED', message, clause: '二(三)1' }];
}

/** The proof of the senior exam holds for some years. */
export function deriveProof({ kind, after }: Change, { parameter }: RuleContext): Values {
  if (kind !== 'CREATE' || after?.level !== 'SENIOR' || typeof after.passedOn !== 'string') return {};
  return { proofValidUntil: addYears(after.passedOn, parameter('exam.senior.proof.years') as number) };
}

const refuse = (field: string, code: string, message: string): Violation[] => [
  { field, code, message, clause: '二(三)1' },
];

/** Review and notice are for the senior level only. */
export function seniorOnly({ after }: Change): Violation[] {
  if (after?.level === 'SENIOR') return [];
  return refuse('', 'NOT_SENIOR', '只有高级社会工作师须评审和公示；其他级别请直接办理“发证”。');
}

/** Whoever is reviewed has a proof that still holds. */
export function proofHolds({ after }: Change, _facts: PassFacts, { today }: RuleContext): Violation[] {
  const [until, on] = [after?.proofValidUntil as Day | null, (after?.reviewedOn ?? today) as Day];
  if (!until || on <= until) return [];
  return refuse('reviewedOn', 'PROOF_EXPIRED', `考试合格证明有效期至 ${until}，已过期，须重新参加考试。`);
}

/** A notice lasts for the working days laid down, its first and last day included. */
export function noticeLongEnough(
  { after }: Change,
  { calendar }: PassFacts,
  context: RuleContext,
): Violation[] {
  const [from, until] = [after?.noticeFrom as Day, after?.noticeUntil as Day];
  const least = context.parameter('notice.working-days') as number;
  const days = workingDaysBetween(addDays(from, -1), until, calendar);
  if (days >= least) return [];
  return refuse('noticeUntil', 'NOTICE_TOO_SHORT', `公示期须不少于 ${least} 个工作日，所填只有 ${days} 个。`);
}

/** The senior certificate comes after the notice, the others at once. */
export function reviewedAndAnnounced(
  { before, after }: Change,
  _facts: PassFacts,
  { today }: RuleContext,
): Violation[] {
  if (after?.level !== 'SENIOR') return [];
  if (before?.state !== 'PUBLICIZED')
    return refuse('', 'NOT_REVIEWED', '高级社会工作师须先评审通过并公示，再发证。');
  if ((after.noticeUntil as Day) < today) return [];
  return refuse('', 'NOTICE_RUNNING', `公示至 ${String(after.noticeUntil)}，期满后才能发证。`);
}

/** The certificate that a pass gives. */
export const certificateOf = ({ after }: Change): Values => ({
  practitionerId: after!.practitionerId,
  level: after!.level,
  number: after!.certificateNumber,
  issuedOn: after!.issuedOn,
  issuedBy: after!.issuedBy ?? null,
});

/** A paper has a result only when its year has come. */
export function resultInTime({ after }: Change, _facts: unknown, { today }: RuleContext): Violation[] {
  const [year, result] = [after?.year, after?.result];
  if (typeof year !== 'number' || result === 'ENROLLED' || year <= Number(today.slice(0, 4))) return [];
  return refuse('result', 'EXAM_TO_COME', `${year} 年度的考试尚未举行，「考试结果」只能是“已报名”。`);
}

/** A mark that passed has its day: the proof is counted from it. */
export function passHasDay({ after }: Change): Violation[] {
  if (after?.result !== 'PASSED' || after.resultOn) return [];
  return refuse('resultOn', 'REQUIRED', '合格的科目须填写「成绩公布日期」。');
}
