import { computed } from '../kernel/declare/fields.ts';

/** The figures of a report: as they were published, and until then as the ledger has them. */
export const figures = (row: string): string =>
  `coalesce(${row}.figures, lottery_figures(${row}.division_id, ${row}.fiscal_year))`;
export const needs = ['figures', 'divisionId', 'fiscalYear'];

type Kind = 'money' | 'decimal';
const casts = { money: 'bigint', decimal: 'numeric' } as const;
const column = (kind: Kind, label: string, sql: (row: string) => string, help?: string) =>
  computed(kind, label, {
    ...{ required: kind === 'money', list: true, group: '规模', sql, needs },
    ...(help ? { help } : {}),
  });
const taken = (kind: Kind, path: string) => (row: string) =>
  `((${figures(row)} #>> '{${path}}')::${casts[kind]})`;

/** One of the figures; `path` leads to it. */
export const figure = (kind: Kind, label: string, path: string, help?: string) =>
  column(kind, label, taken(kind, path), help);

/** By how much a figure is more than the year before; empty where either year has none. */
export const difference = (kind: Kind, label: string, name: string, help?: string) =>
  column(kind, label, (row) => `(${taken(kind, name)(row)} - ${taken(kind, `before,${name}`)(row)})`, help);

export const dueOn = (row: string): string => `lottery_due_on(${row}.fiscal_year)`;

/** Published after its day, or still not published though its day is over. */
export const late = (row: string): string =>
  `coalesce(case when ${row}.state = 'PUBLISHED' then ${row}.published_on else current_date end > ${dueOn(row)}, false)`;
