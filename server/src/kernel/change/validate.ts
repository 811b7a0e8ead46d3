import type { FieldDecl } from '../declare/field.ts';
import type { ResourceDecl } from '../declare/resource.ts';
import { invalid, type Problem } from '../errors.ts';
import type { Values } from './behaviour.ts';
import { inputName } from './values.ts';

// eslint-disable-next-line no-control-regex -- these are what is refused
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

/** Brings typed values into the form in which they are kept: trimmed, composed, empty text as null. */
export function normalize(decl: ResourceDecl, values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, normalizeValue(fieldNamed(decl, name), value)]),
  );
}

function normalizeValue(field: FieldDecl | undefined, value: unknown): unknown {
  if (typeof value !== 'string' || !field) return value;
  const text = value.normalize('NFC').trim();
  if (text === '') return null;
  return field.normalize ? field.normalize(text) : text;
}

export const fieldNamed = (decl: ResourceDecl, name: string): FieldDecl | undefined =>
  decl.fields.get(name) ?? (name.endsWith('Id') ? decl.fields.get(name.slice(0, -2)) : undefined);

/** Problems of given values against the fields' declarations; `path` leads to them in the input. */
export function checkValues(decl: ResourceDecl, values: Values, path: string[]): Problem[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const field = fieldNamed(decl, name);
    const say = field && complaint(field, value);
    return say ? [invalid(`「${field.label}」${say}`, [...path, name])] : [];
  });
}

/** Fields that a new record must have: those that people write and that have no default. */
export const requiredFields = (decl: ResourceDecl): FieldDecl[] =>
  [...decl.fields.values()].filter((f) => f.form && f.required && f.default === undefined);

/** Problems of values about to be kept: which of the required ones are missing. A null is otherwise told by `checkValues`. */
export function checkMissing(required: FieldDecl[], values: Values, path: string[]): Problem[] {
  return required
    .filter((f) => values[inputName(f)] === undefined || (values[inputName(f)] === null && !f.required))
    .map((f) => invalid(`「${f.label}」必须填写。`, [...path, inputName(f)], 'REQUIRED'));
}

function complaint(field: FieldDecl, value: unknown): string | null {
  if (value === null || value === undefined) return field.required ? '必须填写。' : null;
  if (typeof value === 'string' && isText(field)) return textComplaint(field, value);
  if (typeof value === 'number') return numberComplaint(field, value);
  return null;
}

const isText = (field: FieldDecl): boolean =>
  field.kind === 'text' || field.kind === 'longText' || field.kind === 'secret';

function textComplaint(field: FieldDecl, value: string): string | null {
  const length = [...value].length;
  if (field.max !== undefined && length > field.max)
    return `最多 ${field.max} 个字，现有 ${length} 个，请缩短。`;
  if (control.test(value)) return '含有看不见的控制字符，请删去后重新输入。';
  if (field.kind !== 'longText' && /[\r\n]/.test(value)) return '不能换行，请改成一行。';
  if (field.pattern && !new RegExp(`^(?:${field.pattern.test.source})$`, 'u').test(value))
    return `格式不对：${field.pattern.say}。`;
  return null;
}

function numberComplaint(field: FieldDecl, value: number): string | null {
  if (field.min !== undefined && value < field.min) return `不能小于 ${field.min}。`;
  if (field.max !== undefined && value > field.max) return `不能大于 ${field.max}。`;
  return null;
}
