import { enums } from '../generated/resources/enums.ts';
import type { EnumName } from '../generated/resources/enums.ts';
import { labelOf } from '../app/locale/locale.ts';
import type { EnumOption } from './definition.ts';

/** A choice's values with labels, ready for a select. */
export function enumOptions(name: EnumName | undefined): { value: string; label: string }[] {
  const options: readonly EnumOption[] = name === undefined ? [] : enums[name];
  return options.map((option) => ({ value: option.value, label: labelOf(option) }));
}

/** The label of one value; the bare value when it has none. */
export function enumLabel(name: EnumName | undefined, value: string): string {
  return enumOptions(name).find((option) => option.value === value)?.label ?? value;
}
