import type { Change, RuleContext, Values, Violation } from '../kernel/change/behaviour.ts';
import { isWithin } from '../vocabulary/division-code.rules.ts';

const CLAUSE = '二(四)2';

export interface NominationFacts {
  programme: Values | null;
  /** The person or institution nominated. */
  subject: Values | null;
  /** The subject's other nominations in the programme that are not dropped. */
  twins: number;
  reviews: number;
  average: number;
}

const refuse = (field: string, code: string, message: string): Violation[] => [
  { field, code, message, clause: CLAUSE },
];

export const subjectField = (values: Values | null): 'practitionerId' | 'institutionId' =>
  values?.kind === 'INSTITUTION' ? 'institutionId' : 'practitionerId';

/** While the programme takes nominations. */
export function programmeTakesNominations(
  { kind }: Change,
  { programme }: NominationFacts,
  { today }: RuleContext,
): Violation[] {
  if (kind !== 'CREATE' || !programme) return [];
  const { state, nominationsFrom, nominationsUntil } = programme;
  if (state === 'OPEN' && String(nominationsFrom) <= today && today <= String(nominationsUntil)) return [];
  const message = `该项目未在受理提名（受理期 ${String(nominationsFrom)} 至 ${String(nominationsUntil)}），请改选项目。`;
  return refuse('programmeId', 'NOT_TAKING_NOMINATIONS', message);
}

/** Who is nominated belongs to the area of the programme, and of the nomination. */
export function subjectInArea({ kind, after }: Change, { programme, subject }: NominationFacts): Violation[] {
  if (kind !== 'CREATE' || !programme || typeof subject?.divisionId !== 'string') return [];
  const place = String(after?.divisionId);
  if (!isWithin(place, String(programme.divisionId)))
    return refuse('divisionId', 'OUTSIDE_PROGRAMME', '「所属区划」不在表彰项目的主办区划之内，请改选。');
  if (isWithin(subject.divisionId, place)) return [];
  return refuse('divisionId', 'NOT_NOMINEES_PLACE', '被提名对象不属于所填的「所属区划」，请改选其所在区划。');
}

export function nominatedOnce({ kind, after }: Change, { twins }: NominationFacts): Violation[] {
  if (kind !== 'CREATE' || twins === 0) return [];
  return refuse(
    subjectField(after),
    'NOMINATED_TWICE',
    '该对象在本项目已有提名，不能重复提名，请查看原有的提名。',
  );
}

/** Several reviewers, and an average that suffices. */
export function reviewSuffices(
  _change: Change,
  { reviews, average }: NominationFacts,
  { parameter }: RuleContext,
): Violation[] {
  const [count, score] = [Number(parameter('reward.review.count')), Number(parameter('reward.review.score'))];
  if (reviews < count)
    return refuse(
      '',
      'REVIEWS_MISSING',
      `已有 ${reviews} 人评审，须不少于 ${count} 人，请补充评审后再办理。`,
    );
  if (average >= score) return [];
  return refuse('', 'SCORE_TOO_LOW', `评审平均分 ${average}，未达到 ${score} 分，请办理“不予表彰”。`);
}

/** Set by the server: the day of nomination, and the length of notice that the parameter asks for. */
export function deriveNomination({ kind, action, after }: Change, { today, parameter }: RuleContext): Values {
  if (kind === 'CREATE') return { nominatedOn: today };
  if (action !== 'publicize' || typeof after?.noticeDays === 'number') return {};
  return { noticeDays: Number(parameter('notice.working-days')) };
}

/** A notice is no shorter than the parameter says, and nobody can have seen it before it was approved. */
export function noticeIsSound({ after }: Change, _facts: unknown, context: RuleContext): Violation[] {
  const least = Number(context.parameter('notice.working-days'));
  const { noticeDays, noticeFrom } = after ?? {};
  if (typeof noticeDays === 'number' && noticeDays < least)
    return refuse('noticeDays', 'NOTICE_TOO_SHORT', `「公示工作日」须不少于 ${least} 个工作日，请改正。`);
  if (typeof noticeFrom !== 'string' || noticeFrom >= context.today) return [];
  const message = `「公示开始」${noticeFrom} 已过，公示须自批准之后开始，请改填今天（${context.today}）或以后的日期。`;
  return refuse('noticeFrom', 'NOTICE_IN_PAST', message);
}
