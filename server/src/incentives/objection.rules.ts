import type { Change, RuleContext, Values, Violation } from '../kernel/change/behaviour.ts';
import type { Day } from '../kernel/values/day.ts';
import type { WorkingCalendar } from '../vocabulary/working-days.rules.ts';
import { noticeEnd, type Pause } from './notice.rules.ts';

const CLAUSE = '二(四)2';

export interface ObjectionFacts {
  nomination: Values | null;
  /** The nomination's other objections. */
  others: Pause[];
  calendar: WorkingCalendar;
}

const refuse = (field: string, code: string, message: string): Violation[] => [
  { field, code, message, clause: CLAUSE },
];

/** Objections are lodged during the notice, its last day included; the day of receipt counts, not that of entry. */
export function lodgedDuringNotice(
  { kind, after }: Change,
  { nomination, others, calendar }: ObjectionFacts,
  { today }: RuleContext,
): Violation[] {
  if (kind !== 'CREATE' || !nomination) return [];
  if (nomination.state !== 'NOTICED')
    return refuse(
      'nominationId',
      'NOT_NOTICED',
      '该提名不在公示中，不能登记异议；已授予的，请按撤销表彰办理。',
    );
  const [lodgedOn, from] = [String(after?.lodgedOn), nomination.noticeFrom as Day];
  if (lodgedOn > today || lodgedOn < from)
    return refuse(
      'lodgedOn',
      'OUTSIDE_NOTICE',
      `「提出日期」须在公示开始（${from}）之后且不晚于今天（${today}），请改正。`,
    );
  const end = noticeEnd(from, Number(nomination.noticeDays), others, calendar);
  if (end === null || lodgedOn <= end) return [];
  return refuse(
    'lodgedOn',
    'AFTER_NOTICE',
    `公示已于 ${end} 期满，此后提出的异议不影响授予，请按撤销表彰的线索处理。`,
  );
}

export function openIsInquired({ kind, before, changed }: Change): Violation[] {
  if (kind !== 'UPDATE' || !changed.has('inquiry') || before?.state === 'OPEN') return [];
  return refuse('inquiry', 'OBJECTION_SETTLED', '异议已办结，核查记录不能再改。');
}
