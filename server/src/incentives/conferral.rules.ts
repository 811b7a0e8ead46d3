import type { Change, RuleContext, Values, Violation } from '../kernel/change/behaviour.ts';
import type { Day } from '../kernel/values/day.ts';
import type { WorkingCalendar } from '../vocabulary/working-days.rules.ts';
import { NomineeKinds } from './kinds.ts';
import { noticeEnd, type Pause } from './notice.rules.ts';
import { quotaFields } from './programme.rules.ts';

const CLAUSE = '二(四)2';

export interface ConferralFacts {
  programme: Values | null;
  objections: Pause[];
  calendar: WorkingCalendar;
  /** Honours that the programme has given to others of this kind, revoked ones with them. */
  honoured: number;
}

const refuse = (field: string, code: string, message: string): Violation[] => [
  { field, code, message, clause: CLAUSE },
];

/** The last day of notice belongs to the public: an honour is conferred from the day after. */
export function noticeRanOut({ after }: Change, facts: ConferralFacts, { today }: RuleContext): Violation[] {
  const { noticeFrom, noticeDays, conferredOn } = after ?? {};
  const { objections, calendar } = facts;
  const open = objections.filter((o) => o.settledOn === null).length;
  if (open > 0) return refuse('', 'OBJECTION_OPEN', `还有 ${open} 项异议未办结，公示中止，请先核查办结。`);
  const end = noticeEnd(noticeFrom as Day, Number(noticeDays), objections, calendar)!;
  if (today <= end)
    return refuse(
      '',
      'NOTICE_RUNNING',
      `公示至 ${end} 期满（含当日，${String(noticeDays)} 个工作日），期满次日起方可授予。`,
    );
  if (String(conferredOn) > end && String(conferredOn) <= today) return [];
  const message = `「授予日期」须在公示期满（${end}）之后，且不晚于今天（${today}），请改正。`;
  return refuse('conferredOn', 'CONFERRED_TOO_EARLY', message);
}

/** A revoked honour was given, too: nobody takes its place. */
export function withinQuota({ after }: Change, { programme, honoured }: ConferralFacts): Violation[] {
  const kind = after?.kind as keyof typeof NomineeKinds.labels;
  const quota = Number(programme?.[quotaFields[kind]] ?? 0);
  if (honoured < quota) return [];
  const message = `该项目${NomineeKinds.labels[kind]}名额 ${quota} 个已用完，请调高名额（不超过本级上限），或办理“不予表彰”。`;
  return refuse('', 'QUOTA_USED_UP', message);
}

export function programmeNotFinished(_change: Change, { programme }: ConferralFacts): Violation[] {
  return programme?.state === 'FINISHED'
    ? refuse('', 'PROGRAMME_FINISHED', '该表彰项目已结束，不能再授予。')
    : [];
}
