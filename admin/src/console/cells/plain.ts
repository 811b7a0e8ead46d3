import { t } from '../../app/locale/locale.ts';
import type { FieldKind, RecordReference } from '../definition.ts';
import { enumLabel } from '../enum-options.ts';
import { instantText } from '../format/dates.ts';
import type { NamedField } from '../resources.ts';

export type Row = Record<string, unknown>;
type Plain = (value: unknown, field: NamedField, row: Row) => string | number;

const nameOf: Plain = (value) => (value as RecordReference).displayName;

const PLAIN: Partial<Record<FieldKind, Plain>> = {
  choice: (value, field) => enumLabel(field.enum, String(value)),
  boolean: (value) => t(value ? 'boolean.yes' : 'boolean.no'),
  money: (value) => (value as number) / 100,
  instant: (value) => instantText(value as string),
  integer: (value) => value as number,
  decimal: (value) => value as number,
  reference: nameOf,
  division: nameOf,
  code: (value, field, row) => String(row[`${field.name}Label`] ?? value),
  file: (value) => (typeof value === 'object' ? (value as RecordReference).displayName : String(value)),
  json: (value) => JSON.stringify(value),
};

/** Whether a field holds nothing. */
export const isAbsent = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** One value as text, or as a number (money in yuan), by its field's kind. */
export function plainOf(value: unknown, field: NamedField, row: Row): string | number {
  const plain = PLAIN[field.kind];
  return plain ? plain(value, field, row) : String(value);
}

/** A field's value for a sheet; several stand in one cell. */
export function plainValue(field: NamedField, row: Row): string | number | null {
  const value = row[field.name];
  if (isAbsent(value)) return null;
  if (!Array.isArray(value)) return plainOf(value, field, row);
  return value.map((item) => plainOf(item, field, row)).join('、');
}
