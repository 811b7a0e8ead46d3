import type { Change, RuleContext, Values, Violation } from '../kernel/change/behaviour.ts';
import type { Day } from '../kernel/values/day.ts';
import { yuan } from '../kernel/values/money.ts';
import { isWithin } from '../vocabulary/division-code.rules.ts';

const clause = '三(二)';

/** What an act of the ledger draws on. */
export interface DrawFacts {
  source: Values | null;
  /** What stands in the account drawn on, in fen; null where the account is not there (yet). */
  available: number | null;
  /** What other operations of the request draw on the same account. */
  alsoDrawn: number;
}

const amountOf = (values: Values | null): number => Number(values?.amount ?? 0);

/** No stage exceeds the one before: `what` is the stage drawn on, `field` the record that it belongs to. */
export const withinStage =
  (field: string, what: string) =>
  ({ after }: Change, { available, alsoDrawn }: DrawFacts): Violation[] => {
    if (available === null)
      return [{ field, code: 'NOT_IN_FORCE', message: '所选记录尚未生效，请待其审批通过后再办理。', clause }];
    const left = available - alsoDrawn;
    if (amountOf(after) <= left) return [];
    const others = alsoDrawn > 0 ? `（同一申请中的其他项已占用 ${yuan(alsoDrawn)}）` : '';
    const message = `「金额」${yuan(amountOf(after))} 超过${what}余额 ${yuan(Math.max(left, 0))}${others}，请调减金额，或先增加${what}。`;
    return [{ field: 'amount', code: 'EXCEEDS_STAGE', message, clause }];
  };

export function sourceStillOpen(_change: Change, { source }: DrawFacts): Violation[] {
  if (source?.state !== 'CLOSED') return [];
  return [
    {
      field: '',
      code: 'SOURCE_CLOSED',
      message: '该资金来源已年终结转，不能再安排、分配或承诺，请改用下一年度的资金来源。',
      clause,
    },
  ];
}

/** Money is spent in the year that it was granted for; payments on commitments may come later. */
export function inFiscalYear({ after }: Change, { source }: DrawFacts): Violation[] {
  const date = String(after?.businessDate ?? '');
  if (!source || !date || date.startsWith(`${String(source.fiscalYear)}-`)) return [];
  const message = `「业务日期」${date} 须在资金年度 ${String(source.fiscalYear)} 年内，请改正日期或改选资金来源。`;
  return [{ field: 'businessDate', code: 'OUTSIDE_FISCAL_YEAR', message, clause }];
}

export function notBooked({ after }: Change, _facts: unknown, { today }: RuleContext): Violation[] {
  const date = after?.businessDate as Day | undefined;
  if (!date || date <= today) return [];
  const message = `「业务日期」不能晚于今天（${today}），请核对后重新填写。`;
  return [{ field: 'businessDate', code: 'IN_FUTURE', message }];
}

export interface AllocationFacts extends DrawFacts {
  programme: Values | null;
}

/** A source pays for its own area and for what lies below it. */
export function programmeInArea(_change: Change, { source, programme }: AllocationFacts): Violation[] {
  if (!source || !programme || isWithin(String(programme.divisionId), String(source.divisionId))) return [];
  const message = '「资金项目」不在该资金来源所属区划内，请改选本区划或下级区划的项目。';
  return [{ field: 'programmeId', code: 'OUTSIDE_AREA', message, clause }];
}

export function programmeOfYear(_change: Change, { source, programme }: AllocationFacts): Violation[] {
  if (!source || !programme || source.fiscalYear === programme.fiscalYear) return [];
  const message = `「资金项目」是 ${String(programme.fiscalYear)} 年度的，与资金来源（${String(source.fiscalYear)} 年）不符，请改选。`;
  return [{ field: 'programmeId', code: 'OTHER_YEAR', message, clause }];
}
