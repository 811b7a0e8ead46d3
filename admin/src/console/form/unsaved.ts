import { useRef } from 'react';
import { useViewer } from '../../app/session/viewer.ts';
import { readStoredJson, writeStoredJson } from '../storage.ts';
import type { FormOperation, RecordValues } from './operations.ts';
import type { FormValues } from './preview.ts';
import { same } from './record-values.ts';
import { editableFields } from './sections.ts';

interface Unsaved {
  at: string;
  /** What was typed, by operation, with the version of the record that it was typed over. */
  values: FormValues;
}

/**
 * What differs from what the form began with. Only that is kept: restored later, the rest would undo what others have
 * changed meanwhile. Secrets never rest in the browser's storage.
 */
function typedValues(
  operation: FormOperation,
  start: RecordValues = {},
  values: RecordValues = {},
): RecordValues {
  const names = editableFields(operation)
    .filter((field) => field.kind !== 'secret')
    .map((field) => field.inputKey ?? field.name);
  const typed = names.filter((name) => !same(start[name], values[name]));
  const version = values.version ?? operation.record?.version;
  return { version, ...Object.fromEntries(typed.map((name) => [name, values[name] ?? null])) };
}

/**
 * Keeps what was typed, by account, form and record, until it is submitted or discarded: a session
 * that ends, a closed window or a language switch loses nothing.
 */
export function useUnsaved(form: string, operations: readonly FormOperation[], start: FormValues) {
  const { account } = useViewer();
  const key = `unsaved:${account.username}:${form}`;
  const found = useRef(readStoredJson<Unsaved>(key));
  return {
    found: found.current,
    keep({ note, ...values }: FormValues) {
      const typed = operations.map((one) => [one.key, typedValues(one, start[one.key], values[one.key])]);
      writeStoredJson(key, { at: new Date().toISOString(), values: { ...Object.fromEntries(typed), note } });
    },
    discard() {
      found.current = undefined;
      writeStoredJson(key, undefined);
    },
  };
}
