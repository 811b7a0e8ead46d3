import { enums } from '../generated/resources/enums.ts';
import { labelOf } from '../app/locale/locale.ts';
import type { EnumOption } from './definition.ts';

const table: Readonly<Record<string, readonly EnumOption[]>> = enums;

/** A choice's values with labels, ready for a select. */
export function enumOptions(name: string | undefined): { value: string; label: string }[] {
  const options = name === undefined ? [] : (table[name] ?? []);
  return options.map((option) => ({ value: option.value, label: labelOf(option) }));
}

/** The label of one value; the bare value when the enum carries no labels. */
export function enumLabel(name: string | undefined, value: string): string {
  return enumOptions(name).find((option) => option.value === value)?.label ?? value;
}
