import type { FormInstance } from 'antd';
import { useRef, useState } from 'react';
import type { UserError } from '../api/faults.ts';
import { placeOf, showErrors } from './field-errors.ts';
import type { FormOperation } from './operations.ts';
import type { FormValues, Preview } from './preview.ts';
import { previewChanges } from './preview.ts';
import { editableFields } from './sections.ts';

const PAUSE_MS = 600;

function fill(form: FormInstance<FormValues>, operations: readonly FormOperation[], { derived }: Preview) {
  operations.forEach(({ key, definition, kind }, index) => {
    const editable = editableFields(definition, kind).map((field) => field.inputKey);
    for (const [name, value] of Object.entries(derived[index] ?? {}))
      if (editable.includes(name)) form.setFieldValue([key, name], value);
  });
}

function derivingKeys({ definition, kind }: FormOperation): string[] {
  return editableFields(definition, kind)
    .filter((field) => field.derives)
    .map((field) => field.inputKey ?? field.name);
}

/**
 * Asks for a dry run a moment after a deriving field changed: fills what follows from it (an ID
 * number gives birth date and sex) and shows what the server would say of that field.
 */
export function usePreview(form: FormInstance<FormValues>, operations: readonly FormOperation[]) {
  const [warnings, setWarnings] = useState<readonly UserError[]>([]);
  const timer = useRef<number>(undefined);

  async function run() {
    const preview = await previewChanges(operations, form.getFieldsValue(true) as FormValues);
    fill(form, operations, preview);
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
