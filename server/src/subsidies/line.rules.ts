import type { Change, RuleContext, Values, Violation } from '../kernel/change/behaviour.ts';

const clause = '二(四)1';

/** Who is on the roll is settled while the run is under review, and not afterwards. */
export function runInReview(_change: Change, run: Values | null): Violation[] {
  if (!run || run.state === 'REVIEW') return [];
  const message = '该批次已审定，名册不再变动；有误的请改正依据，下一批次会自动更正。';
  return [{ field: '', code: 'RUN_SETTLED', message, clause }];
}

/** The register of community titles is closed: none is given after it. */
export function titleBeforeClosing(
  { after }: Change,
  _facts: unknown,
  { parameter }: RuleContext,
): Violation[] {
  const [closed] = parameter('subsidy.title.closed-on') as string[];
  if (!closed || String(after?.since) < closed) return [];
  const message = `社区职称补贴名册已于 ${closed} 停止新增，「起发日期」须早于此日，请核对。`;
  return [{ field: 'since', code: 'REGISTER_CLOSED', message, clause }];
}

export function firstOfMonth({ after }: Change): Violation[] {
  if (String(after?.month).endsWith('-01')) return [];
  return [
    { field: 'month', code: 'NOT_FIRST_DAY', message: '「欠缴月份」请填该月第一天，如 2026-10-01。', clause },
  ];
}
