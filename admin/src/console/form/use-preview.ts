import type { FormInstance } from 'antd';
import { useRef, useState } from 'react';
import type { UserError } from '../api/faults.ts';
import { placeOf, showErrors } from './field-errors.ts';
import type { FormOperation, RecordValues } from './operations.ts';
import type { FormValues, Preview } from './preview.ts';
import { previewChanges } from './preview.ts';
import { savedValues } from './record-values.ts';
import { editableFields } from './sections.ts';

const PAUSE_MS = 600;

/** What earlier dry runs filled in, by operation. */
type Filled = Record<string, RecordValues>;

/**
 * The form's values without what was filled in and left as it was: that must follow the deriving
 * field when it changes again, and not be held against it.
 */
function typedValues(operations: readonly FormOperation[], values: FormValues, filled: Filled): FormValues {
  const entries = operations.map((operation) => {
    const current = values[operation.key] ?? {};
    const left = Object.entries(filled[operation.key] ?? {}).filter(
      ([name, value]) => current[name] === value,
    );
    const saved = savedValues(operation);
    return [operation.key, { ...current, ...Object.fromEntries(left.map(([name]) => [name, saved[name]])) }];
  });
  return Object.fromEntries(entries) as FormValues;
}

function fill(
  form: FormInstance<FormValues>,
  operations: readonly FormOperation[],
  { derived }: Preview,
  filled: Filled,
) {
  operations.forEach((operation, index) => {
    const { key } = operation;
    const editable = editableFields(operation).map((field) => field.inputKey);
    for (const [name, value] of Object.entries(derived[index] ?? {}))
      if (editable.includes(name)) {
        form.setFieldValue([key, name], value);
        filled[key] = { ...filled[key], [name]: value };
      }
  });
}

function derivingKeys(operation: FormOperation): string[] {
  return editableFields(operation)
    .filter((field) => field.derives)
    .map((field) => field.inputKey ?? field.name);
}

/**
 * Asks for a dry run a moment after a deriving field changed: fills what follows from it (an ID
 * number gives birth date and sex) and shows what the server would say of that field.
 */
export function usePreview(
  form: FormInstance<FormValues>,
  operations: readonly FormOperation[],
  revising?: string,
) {
  const [warnings, setWarnings] = useState<readonly UserError[]>([]);
  const timer = useRef<number>(undefined);
  const filled = useRef<Filled>({});

  async function run() {
    const values = typedValues(operations, form.getFieldsValue(true) as FormValues, filled.current);
    const preview = await previewChanges(operations, values, revising);
    fill(form, operations, preview, filled.current);
    setWarnings(preview.warnings);
    return preview;
  }

  async function runFor(changed: string[]) {
    // A form half filled in may not yet be a valid request; the dry run is repeated before submitting.
    const preview = await run().catch(() => undefined);
    const concerned = preview?.userErrors.filter((error) =>
      changed.includes(placeOf(error, operations)?.[1] ?? ''),
    );
    if (concerned) showErrors(form, operations, concerned);
  }

  function onChange(changes: FormValues) {
    const changed = operations.flatMap((operation) =>
      derivingKeys(operation).filter((key) => key in (changes[operation.key] ?? {})),
    );
    if (changed.length === 0) return;
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void runFor(changed), PAUSE_MS);
  }

  return { warnings, onChange, run };
}
