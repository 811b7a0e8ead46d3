import type { FieldDecl } from '../declare/field.ts';
import type { Change, Violation } from './behaviour.ts';
import { inputName } from './values.ts';

/** A field declared for some of a resource's records (`when`) is left empty by the others, and filled in where it must be. */
export function fieldsBelong({ resource, after, changed }: Change): Violation[] {
  if (!after) return [];
  return [...resource.fields.values()].flatMap((field) => {
    const { when } = field;
    if (!when || !(changed.has(inputName(field)) || changed.has(when.field))) return [];
    const belongs = when.is.includes(String(after[when.field]));
    const given = (after[inputName(field)] ?? null) !== null;
    if (given && !belongs) return foreign(field, resource.fields.get(when.field)!);
    if (!given && belongs && when.required) return missing(field);
    return [];
  });
}

function foreign(field: FieldDecl, condition: FieldDecl): Violation[] {
  const names = field.when!.is.map((value) => condition.choices?.labels[value] ?? value).join('、');
  const message = `「${field.label}」只在「${condition.label}」为${names}时填写，请清空。`;
  return [{ field: inputName(field), code: 'NOT_APPLICABLE', message, clause: field.when!.clause }];
}

const missing = (field: FieldDecl): Violation[] => [
  {
    field: inputName(field),
    code: 'REQUIRED',
    message: `「${field.label}」必须填写。`,
    clause: field.when!.clause,
  },
];
