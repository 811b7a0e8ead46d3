import type { FormInstance } from 'antd';
import type { UserError } from '../api/faults.ts';
import { groupBy } from '../group-by.ts';
import type { FormOperation } from './operations.ts';
import type { FormValues } from './preview.ts';
import { editableFields } from './sections.ts';

type Place = [operation: string, key: string];

/**
 * The form field an error's path means: `["practitioner", "idNumber"]` for a single operation,
 * `["operations", "1", "practitioner", "idNumber"]` for one of several.
 */
export function placeOf({ path }: UserError, operations: readonly FormOperation[]): Place | undefined {
  const index = path[0] === 'operations' ? Number(path[1]) : 0;
  const operation = operations[index];
  if (!operation) return undefined;
  const fields = editableFields(operation);
  const field = fields.find(({ name, inputKey }) => path.includes(inputKey ?? name) || path.includes(name));
  return field && [operation.key, field.inputKey ?? field.name];
}

/** Puts errors on their fields; answers those that belong to none. */
export function showErrors(
  form: FormInstance<FormValues>,
  operations: readonly FormOperation[],
  errors: readonly UserError[],
): UserError[] {
  const placed = groupBy(errors, (error) => placeOf(error, operations)?.join('/'));
  const homeless = placed.get(undefined) ?? [];
  placed.delete(undefined);
  const fields = [...placed].map(([place, at]) => ({
    name: (place ?? '').split('/') as [string, string],
    errors: at.map(({ message }) => message),
  }));
  form.setFields(fields);
  const [first] = fields;
  if (first) form.scrollToField(first.name, { block: 'center', focus: true });
  return homeless;
}
