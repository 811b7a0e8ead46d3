import type { Change, RuleContext, Values, Violation } from '../kernel/change/behaviour.ts';
import { yuan } from '../kernel/values/money.ts';
import { codeAtLevel } from '../vocabulary/division-code.rules.ts';

const clause = '二(四)1';
const refuse = (field: string, code: string, message: string): Violation[] => [
  { field, code, message, clause },
];

export interface RunFacts {
  /** Runs of the same county that are not cancelled, but for this one. */
  others: { month: string; state: string }[];
  /** What the run's lines come to. */
  payable: number;
  challenged: number;
  /** Of the allocation that is to pay. */
  programme: Values | null;
}

const ym = (day: unknown): string => String(day).slice(0, 7);

export function ofCounty({ kind, after }: Change): Violation[] {
  const code = String(after?.divisionId ?? '');
  if (kind !== 'CREATE' || (code === codeAtLevel(code, 'COUNTY') && code !== codeAtLevel(code, 'CITY')))
    return [];
  return refuse('divisionId', 'NOT_A_COUNTY', '「县（市、区）」须为县级区划：补贴由县级逐月发放，请改选。');
}

export function wholeMonthPast(
  { kind, after }: Change,
  _facts: unknown,
  { today }: RuleContext,
): Violation[] {
  const month = String(after?.month ?? '');
  if (kind !== 'CREATE' || !month) return [];
  if (!month.endsWith('-01'))
    return refuse('month', 'NOT_FIRST_DAY', '「月份」请填该月第一天，如 2026-10-01。');
  return ym(month) > ym(today)
    ? refuse('month', 'IN_FUTURE', `「月份」不能晚于本月（${ym(today)}），请改正。`)
    : [];
}

/** Months are run in their order, one at a time: a correction needs to know what the earlier ones came to. */
export function inOrder({ kind, after }: Change, { others }: RunFacts): Violation[] {
  if (kind !== 'CREATE') return [];
  const open = others.find((o) => o.state === 'REVIEW');
  if (open) return refuse('', 'RUN_OPEN', `该县（市、区）${ym(open.month)} 的批次还在复核，请先审定或作废。`);
  const later = others.find((o) => ym(o.month) >= ym(after?.month));
  return later
    ? refuse(
        'month',
        'RUN_EXISTS',
        `该县（市、区）${ym(later.month)} 已有批次；以前月份的差额会在下一批次自动更正。`,
      )
    : [];
}

export function nothingChallenged(_change: Change, { challenged }: RunFacts): Violation[] {
  return challenged > 0
    ? refuse('', 'CHALLENGED', `还有 ${challenged} 行存疑，请逐一列入或排除后再审定。`)
    : [];
}

export function somethingToPay(_change: Change, { payable }: RunFacts): Violation[] {
  return payable > 0 ? [] : refuse('', 'NOTHING_TO_PAY', '本批次没有应发金额，不需列支。');
}

export function paidAsSubsidy(_change: Change, { programme, payable }: RunFacts): Violation[] {
  if (!programme || programme.purpose === 'SUBSIDY') return [];
  const message = `「资金分配」须属于用途为“专业人才补贴”的资金项目（本批次应发 ${yuan(payable)}），请改选。`;
  return refuse('allocationId', 'OTHER_PURPOSE', message);
}
