import { useRef } from 'react';
import { useViewer } from '../../app/session/viewer.ts';
import { readStoredJson, writeStoredJson } from '../storage.ts';
import type { FormOperation } from './operations.ts';
import type { FormValues } from './preview.ts';
import { editableFields } from './sections.ts';

interface Unsaved {
  at: string;
  values: FormValues;
}

/** Secrets never rest in the browser's storage. */
function withoutSecrets(operations: readonly FormOperation[], values: FormValues): FormValues {
  const kept = operations.map((operation) => {
    const { key } = operation;
    const names = editableFields(operation).filter((field) => field.kind !== 'secret');
    const entries = names.map(({ inputKey }) => [inputKey, values[key]?.[inputKey ?? '']]);
    return [key, Object.fromEntries(entries)];
  });
  return Object.fromEntries(kept) as FormValues;
}

/**
 * Keeps what was typed, by account, form and record, until it is submitted or discarded: a session
 * that ends, a closed window or a language switch loses nothing.
 */
export function useUnsaved(form: string, operations: readonly FormOperation[]) {
  const { account } = useViewer();
  const key = `unsaved:${account.username}:${form}`;
  const found = useRef(readStoredJson<Unsaved>(key));
  return {
    found: found.current,
    keep(values: FormValues) {
      writeStoredJson(key, { at: new Date().toISOString(), values: withoutSecrets(operations, values) });
    },
    discard() {
      found.current = undefined;
      writeStoredJson(key, undefined);
    },
  };
}
