import type { FieldDecl } from '../declare/field.ts';
import { columnOf, type ResourceDecl } from '../declare/resource.ts';
import type { Values } from './behaviour.ts';

/** The name under which a field is written: references by id. */
export const inputName = (field: FieldDecl): string =>
  field.kind === 'reference' ? `${field.name}Id` : field.name;

/** Fields that a change may set or a server derivation fill. */
export const stored = (decl: ResourceDecl): FieldDecl[] =>
  [...decl.fields.values()].filter((f) => f.kind !== 'list' && !f.sql && !meta.has(f.name));

const meta = new Set(['id', 'version', 'createdAt', 'updatedAt']);

/** Values of a loaded entity; secrets are left out, since only their sealed form is at hand. */
export function valuesOfEntity(decl: ResourceDecl, entity: object): Values {
  const record = entity as Record<string, unknown>;
  const entries = stored(decl).filter((f) => f.kind !== 'secret');
  return Object.fromEntries(entries.map((f) => [inputName(f), plainValue(f, record[f.name])]));
}

/** Values of a row of the table or of its history. */
export function valuesOfRow(decl: ResourceDecl, row: Record<string, unknown>): Values {
  const entries = stored(decl).filter((f) => f.kind !== 'secret');
  return Object.fromEntries(entries.map((f) => [inputName(f), plainValue(f, row[columnOf(f)])]));
}

function plainValue(field: FieldDecl, value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (field.kind === 'reference')
    return typeof value === 'object' ? String((value as { id: unknown }).id) : String(value);
  if (field.kind === 'instant') return new Date(value as string).toISOString();
  if (field.kind === 'decimal' || field.kind === 'money') return Number(value);
  return value;
}

export const same = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
