import type { NamedField } from '../resources.ts';
import type { RecordValues } from './operations.ts';

/** Whether the field is for such a record at all, by what has been typed, else by what is kept. */
export function belongs({ when }: NamedField, typed: RecordValues, kept: RecordValues = {}): boolean {
  return !when || when.is.includes(String(typed[when.field] ?? kept[when.field]));
}
