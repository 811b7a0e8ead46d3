import type { Change, RuleContext, Values, Violation } from '../kernel/change/behaviour.ts';
import type { Day } from '../kernel/values/day.ts';
import type { Due } from '../funding/payable.rules.ts';
import { ExamClaimKinds } from './kinds.ts';

const clause = '二(三)1';
const refuse = (field: string, code: string, message: string): Violation[] => [
  { field, code, message, clause },
];

/** A time in a post of an institution; the day on which it ends is no longer one. */
export interface Held {
  institutionId: string;
  startOn: Day;
  endOn: Day | null;
}

export interface ExamClaimFacts {
  pass: Values | null;
  held: Held[];
  /** Other claims of the same kind for the same pass, those refused or withdrawn left out. */
  twins: number;
}

const firstOf = (value: unknown): Day => (value as [Day])[0];
export const isReward = (after: Values | null): boolean => after?.kind === 'EARLY_REWARD';

/** Fees are for exams since the policy; the reward is for passes before 2015, where it is given at all. */
export function examCounts(
  { kind, after }: Change,
  { pass }: ExamClaimFacts,
  { parameter }: RuleContext,
): Violation[] {
  if (kind !== 'CREATE' || !pass) return [];
  const passedOn = String(pass.passedOn);
  const [since, before] = ['exam.fee.since', 'exam.early-reward.before'].map((key) =>
    firstOf(parameter(key)),
  );
  if (!isReward(after) && passedOn < since!)
    return refuse(
      'passId',
      'BEFORE_POLICY',
      `该考试 ${passedOn} 合格，早于政策施行（${since}），考试费不予报销，请改选「考试合格认定」。`,
    );
  if (isReward(after) && passedOn >= before!)
    return refuse(
      'kind',
      'NOT_EARLY',
      `该考试 ${passedOn} 合格，只奖励 ${before} 之前合格的，请将「申报类别」改为“${ExamClaimKinds.labels.FEE}”。`,
    );
  return [];
}

const inPost = (held: Held[], institutionId: unknown, day: string): boolean =>
  held.some((h) => h.institutionId === institutionId && h.startOn <= day && (!h.endOn || day < h.endOn));

/** The staff of the claiming institution: in post when they passed, and still. */
export function inPostThroughout({ kind, after }: Change, { pass, held }: ExamClaimFacts): Violation[] {
  if (kind !== 'CREATE' || !pass) return [];
  const days = [
    ['成绩公布', String(pass.passedOn)],
    ['申报', String(after?.claimedOn)],
  ];
  const absent = days.filter(([, day]) => !inPost(held, after?.institutionId, day!));
  if (absent.length === 0) return [];
  const when = absent.map(([what, day]) => `${what}日（${day}）`).join('、');
  const message = `考生在${when}没有该单位岗位的聘用记录，只为在岗人员支付，请改选「所在单位」，或先登记聘用。`;
  return refuse('institutionId', 'NOT_IN_POST', message);
}

export function claimedOnce({ kind, after }: Change, { twins }: ExamClaimFacts): Violation[] {
  if (kind !== 'CREATE' || twins === 0) return [];
  const what = ExamClaimKinds.labels[after?.kind as keyof typeof ExamClaimKinds.labels];
  const message = `该「考试合格认定」已申报${what}，每次合格只支付一次；原申报有误的请先撤回或办理“不予支付”。`;
  return refuse('passId', 'CLAIMED_ALREADY', message);
}

/** The employer who bore the fee gets it back; the reward is the person's own. */
export function examClaimDue({ after }: Pick<Change, 'after'>, pass: Values | null): Due | null {
  if (!pass) return null;
  const subject = `${String(pass.year)} 年度社会工作者职业水平考试`;
  return isReward(after)
    ? {
        ...{ purpose: 'PERSONAL_REWARD', payeeKind: 'PERSON', subject: `${subject}奖励` },
        practitionerId: String(pass.practitionerId),
      }
    : {
        ...{ purpose: 'EXAM_FEE', payeeKind: 'INSTITUTION', subject: `${subject}费` },
        institutionId: String(after?.institutionId),
      };
}
