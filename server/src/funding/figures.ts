import { computed } from '../kernel/declare/fields.ts';
import type { FieldOptions } from '../kernel/declare/field.ts';
import type { AccountStage, ReversedStage } from './kinds.ts';

/** Records whose accounts can be added up. */
type Holder = 'source' | 'programme' | 'allocation' | 'commitment';

const held = {
  available: ['APPROPRIATED'],
  uncommitted: ['ALLOCATED'],
  allocated: ['ALLOCATED', 'COMMITTED', 'DISBURSED'],
  committed: ['COMMITTED', 'DISBURSED'],
  outstanding: ['COMMITTED'],
  disbursed: ['DISBURSED'],
  lapsed: ['LAPSED'],
} satisfies Record<string, AccountStage[]>;
type Figure = keyof typeof held;

/** What stands in a record's accounts at the stages of a figure, in fen. */
export const fundsIn =
  (holder: Holder, figure: Figure) =>
  (row: string): string =>
    `funds_of_${holder}(${row}.id, '{${held[figure].join(',')}}')`;

/** The same of a commitment that another record refers to by `id`. */
export const fundsOfCommitment = (id: string, figure: Figure): string =>
  `funds_of_commitment(${id}, '{${held[figure].join(',')}}')`;

/** A figure of the ledger as a column: never kept apart from the accounts that it is read from. */
export const funds = (
  label: string,
  holder: Holder,
  figure: Figure,
  more: FieldOptions = {},
): ReturnType<typeof computed> =>
  computed('money', label, {
    required: true,
    list: true,
    sql: fundsIn(holder, figure),
    needs: ['id'],
    group: '执行',
    ...more,
  });

/** Percent of `whole` that is disbursed; empty where there is nothing to disburse. */
export const executionRate = (holder: Holder, whole: (row: string) => string): ReturnType<typeof computed> =>
  computed('decimal', '执行率（%）', {
    list: true,
    sql: (row) => `round(100.0 * ${fundsIn(holder, 'disbursed')(row)} / nullif(${whole(row)}, 0), 2)`,
    needs: ['id'],
    group: '执行',
    help: '已拨付占安排（或分配）的百分比',
  });

/** What reversals have taken back of an act. */
export const reversedOf = (stage: ReversedStage): ReturnType<typeof computed> =>
  computed('money', '已冲回', {
    required: true,
    sql: (row) => `funds_reversed('${stage}', ${row}.id)`,
    needs: ['id'],
    group: '执行',
  });
