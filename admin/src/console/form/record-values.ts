import type { NamedField } from '../resources.ts';
import type { RecordReference } from '../definition.ts';
import { belongs } from './belonging.ts';
import type { FormOperation, RecordValues } from './operations.ts';
import { versioned } from './operations.ts';
import { editableFields } from './sections.ts';

function savedValue(field: NamedField, record: Record<string, unknown>): unknown {
  const value = record[field.name];
  if (field.kind === 'secret') return undefined;
  if (value !== null && typeof value === 'object' && 'id' in value) return (value as RecordReference).id;
  if (Array.isArray(value)) return value.map((item) => (item as RecordReference).id ?? item);
  return value ?? undefined;
}

/** What the form starts from: the saved record, or nothing. */
export function savedValues(operation: FormOperation): RecordValues {
  const { record } = operation;
  if (!record) return {};
  const entries = editableFields(operation).map((field) => [field.inputKey, savedValue(field, record)]);
  return Object.fromEntries(entries) as RecordValues;
}

export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

export function same(a: unknown, b: unknown): boolean {
  return (isEmpty(a) && isEmpty(b)) || JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Only what differs from the saved record, so that two people's changes to different fields merge;
 * a cleared field is null, and so is one that the record does not have; an untouched secret is left out.
 */
export function changedValues(operation: FormOperation, values: RecordValues): RecordValues {
  const saved = savedValues(operation);
  const entries = editableFields(operation).map((field) => {
    const key = field.inputKey ?? field.name;
    return [key, belongs(field, values, operation.record) ? values[key] : undefined] as const;
  });
  const changed = entries.filter(([key, value]) => !same(saved[key], value));
  return Object.fromEntries(changed.map(([key, value]) => [key, isEmpty(value) ? null : trimmed(value)]));
}

/**
 * The changes with the version that they were based on, so that the server can see what came between: the record's as
 * shown, or as it was when what has been restored was typed.
 */
export function versionedChanges(operation: FormOperation, values: RecordValues): RecordValues {
  const { version } = values;
  const restored = version === undefined ? {} : { version };
  return versioned(operation, { ...restored, ...changedValues(operation, values) });
}

function trimmed(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : value;
}
