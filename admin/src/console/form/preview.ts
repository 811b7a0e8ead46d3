import { graphql } from '../../generated/documents/gql.ts';
import type { ChangeOperationInput } from '../../generated/documents/graphql.ts';
import type { UserError } from '../api/faults.ts';
import { request } from '../api/request.ts';
import type { FormOperation, RecordValues } from './operations.ts';
import { operationInput } from './operations.ts';
import { versionedChanges } from './record-values.ts';

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

/** The operations of a form as the API takes them, with only what was changed. */
export function operationInputs(
  operations: readonly FormOperation[],
  values: FormValues,
): ChangeOperationInput[] {
  return operations.map((operation) => {
    const changed = versionedChanges(operation, values[operation.key] ?? {});
    return operationInput(operation, changed) as ChangeOperationInput;
  });
}

/** A dry run: what would be filled in, refused or warned about; nothing is saved. */
export async function previewChanges(
  operations: readonly FormOperation[],
  values: FormValues,
  requestId?: string,
): Promise<Preview> {
  if (operations.length === 0) return { derived: [], userErrors: [], warnings: [] };
  const { previewChanges: answer } = await request(PreviewChanges, {
    input: { requestId, operations: operationInputs(operations, values) },
  });
  return { ...answer, derived: answer.operations.map(({ derived }) => (derived ?? {}) as RecordValues) };
}
