import { graphql } from '../../generated/documents/gql.ts';
import type { ChangeOperationInput } from '../../generated/documents/graphql.ts';
import type { UserError } from '../api/faults.ts';
import { request } from '../api/request.ts';
import type { FieldDefinition } from '../definition.ts';
import { enumOptions } from '../enum-options.ts';
import type { FormOperation, RecordValues } from './operations.ts';
import { operationInput } from './operations.ts';
import { changedValues } from './record-values.ts';

const PreviewChanges = graphql(`
  mutation PreviewChanges($input: PreviewChangesInput!) {
    previewChanges(input: $input) {
      operations {
        derived
      }
      userErrors {
        code
        message
        path
      }
      warnings {
        code
        message
        path
      }
    }
  }
`);

export type FormValues = Record<string, RecordValues | undefined> & { note?: never };

export interface Preview {
  /** Values the server worked out, by operation. */
  readonly derived: readonly RecordValues[];
  readonly userErrors: readonly UserError[];
  readonly warnings: readonly UserError[];
}

type Finish = (operation: FormOperation, values: RecordValues) => RecordValues;

function inputsOf(
  operations: readonly FormOperation[],
  values: FormValues,
  finish: Finish,
): ChangeOperationInput[] {
  return operations.map((operation) => {
    const changed = changedValues(operation, values[operation.key] ?? {});
    return operationInput(operation, finish(operation, changed)) as ChangeOperationInput;
  });
}

/** The operations of a form as the API takes them, with only what was changed. */
export function operationInputs(
  operations: readonly FormOperation[],
  values: FormValues,
): ChangeOperationInput[] {
  return inputsOf(operations, values, (_operation, changed) => changed);
}

/** Stands in for what the input's type demands and nobody has typed yet; the server's complaint is not shown. */
function placeholder({ kind, enum: name }: FieldDefinition): unknown {
  if (kind === 'choice') return enumOptions(name)[0]?.value;
  if (kind === 'reference' || kind === 'division') return '0';
  return ['text', 'longText', 'secret', 'code'].includes(kind) ? '' : undefined;
}

/** A form that is still being filled in, complete enough to be asked about. */
function completed(operation: FormOperation, values: RecordValues): RecordValues {
  if (operation.kind !== 'CREATE') return values;
  const demanded = Object.values(operation.definition.fields).filter((field) => field.demanded);
  const missing = demanded.filter(
    ({ inputKey = '' }) => values[inputKey] === undefined || values[inputKey] === null,
  );
  return { ...values, ...Object.fromEntries(missing.map((field) => [field.inputKey, placeholder(field)])) };
}

/** A dry run: what would be filled in, refused or warned about; nothing is saved. */
export async function previewChanges(
  operations: readonly FormOperation[],
  values: FormValues,
): Promise<Preview> {
  const { previewChanges: answer } = await request(PreviewChanges, {
    input: { operations: inputsOf(operations, values, completed) },
  });
  return { ...answer, derived: answer.operations.map(({ derived }) => (derived ?? {}) as RecordValues) };
}
