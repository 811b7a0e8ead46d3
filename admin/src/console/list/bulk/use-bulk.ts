import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ActionDefinition, ResourceDefinition } from '../../definition.ts';
import type { ChangeOperationInput } from '../../../generated/documents/graphql.ts';
import { graphql } from '../../../generated/documents/gql.ts';
import { Refusal, assertAccepted, messageOf } from '../../api/faults.ts';
import type { UserError } from '../../api/faults.ts';
import { queryClient } from '../../api/query-client.ts';
import { request } from '../../api/request.ts';
import { operationInput } from '../../form/operations.ts';
import type { RecordValues } from '../../form/operations.ts';
import { useOutcome } from '../../form/use-outcome.tsx';
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

/** The action's values under the key of its operation, and the note to the checkers. */
export type BulkValues = Record<string, RecordValues | undefined> & { note?: never };

interface Options {
  definition: ResourceDefinition;
  action: ActionDefinition;
  rows: ListRow[];
  onDone: () => void;
}

/** What one request takes; more rows go in several, one after another. */
const MOST = 500;

/** Sends requests with an operation a row, each of which takes effect for itself. */
export function useBulk({ definition, action, rows, onDone }: Options) {
  const outcome = useOutcome(definition.name);
  const [refused, setRefused] = useState<ReadonlyMap<ListRow, string>>(new Map());
  const [done, setDone] = useState<ReadonlySet<ListRow>>(new Set());
  const sent = rows.filter((row) => !refused.has(row) && !done.has(row));
  async function submitSome(some: ListRow[], { note, ...values }: BulkValues & { note?: string }) {
    const operations = some.map(
      (record) =>
        operationInput(
          { key: '0', kind: 'ACTION', definition, action, record },
          given(values['0']),
        ) as ChangeOperationInput,
    );
    const { submitChangeRequest } = await request(SubmitRows, { input: { operations, note, mode: 'ROWS' } });
    assertAccepted(submitChangeRequest.userErrors);
    return submitChangeRequest.changeRequest ?? null;
  }
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (values: BulkValues & { note?: string }) => {
      let last = null;
      for (let from = 0; from < sent.length; from += MOST) {
        const some = sent.slice(from, from + MOST);
        last = await submitSome(some, values).catch((fault: unknown) => {
          if (fault instanceof Refusal)
            setRefused(new Map([...refused, ...refusedRows(some, fault.userErrors)]));
          throw fault;
        });
        setDone((before) => new Set([...before, ...some]));
      }
      return last;
    },
    onSuccess(changeRequest) {
      void queryClient.invalidateQueries();
      onDone();
      outcome({ record: null, changeRequest });
    },
  });
  const fault = error && !(error instanceof Refusal) ? messageOf(error) : undefined;
  return { submit: (values: BulkValues) => mutate(values), isPending, refused, done, fault };
}

const given = (values: RecordValues = {}): RecordValues =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''));

/** Rows by what stands against them: the path of a problem says which operation it is of. */
const refusedRows = (sent: ListRow[], errors: readonly UserError[]): [ListRow, string][] =>
  errors.flatMap(({ path, message }) => {
    const row = sent[Number(path[1])];
    return row ? [[row, message] as [ListRow, string]] : [];
  });
