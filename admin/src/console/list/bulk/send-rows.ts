import type { ActionDefinition, ResourceDefinition } from '../../definition.ts';
import type { ChangeOperationInput } from '../../../generated/documents/graphql.ts';
import { graphql } from '../../../generated/documents/gql.ts';
import { assertAccepted } from '../../api/faults.ts';
import { request } from '../../api/request.ts';
import { operationInput } from '../../form/operations.ts';
import type { RecordValues } from '../../form/operations.ts';
import type { ListRow } from '../use-resource-table.ts';

const SubmitRows = graphql(`
  mutation SubmitRows($input: SubmitChangeRequestInput!) {
    submitChangeRequest(input: $input) {
      changeRequest {
        id
        state
        title
      }
      userErrors {
        __typename
        code
        message
        path
      }
    }
  }
`);

export interface RowAction {
  definition: ResourceDefinition;
  action: ActionDefinition;
}

/** The action's values under the key of its operation, and the note to the checkers. */
export type BulkValues = Record<string, RecordValues | undefined> & { note?: never };

const given = (values: RecordValues = {}): RecordValues =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''));

/**
 * Sends one request with an operation a row, each of which takes effect for itself.
 * @throws Refusal
 */
export async function sendRows(
  { definition, action }: RowAction,
  rows: ListRow[],
  { note, ...values }: BulkValues & { note?: string },
  keyOf: (content: unknown) => string,
) {
  const operations = rows.map(
    (record) =>
      operationInput(
        { key: '0', kind: 'ACTION', definition, action, record },
        given(values['0']),
      ) as ChangeOperationInput,
  );
  const input = { operations, note, mode: 'ROWS' as const, idempotencyKey: keyOf([operations, note]) };
  const { submitChangeRequest } = await request(SubmitRows, { input });
  assertAccepted(submitChangeRequest.userErrors);
  return submitChangeRequest.changeRequest ?? null;
}
