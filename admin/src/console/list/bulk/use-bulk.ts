import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Refusal, messageOf } from '../../api/faults.ts';
import { useIdempotencyKey } from '../../api/idempotency-key.ts';
import { queryClient } from '../../api/query-client.ts';
import { useOutcome } from '../../form/use-outcome.tsx';
import type { ListRow } from '../use-resource-table.ts';
import { placeErrors } from './place-errors.ts';
import { sendRows } from './send-rows.ts';
import type { BulkValues, RowAction } from './send-rows.ts';

interface Options extends RowAction {
  rows: ListRow[];
  /** Takes the rows that were sent, even if others could not be. */
  onSent: (rows: ListRow[]) => void;
}

interface Objections {
  refused: ReadonlyMap<ListRow, string>;
  fault?: string;
}

/** What one request takes; more rows go in several, one after another. */
const MOST = 500;

const blocksOf = (rows: ListRow[]): ListRow[][] =>
  Array.from({ length: Math.ceil(rows.length / MOST) }, (_, i) => rows.slice(i * MOST, (i + 1) * MOST));

function objectionsOf(error: unknown, rows: ListRow[]): Objections {
  if (!(error instanceof Refusal)) return { refused: new Map(), fault: messageOf(error) };
  const { refused, unplaced } = placeErrors(rows, error.userErrors);
  return { refused, fault: unplaced.join('\n') };
}

/** Takes an action on many rows; those refused are left out until the values change. */
export function useBulk({ rows, onSent, ...act }: Options) {
  const outcome = useOutcome(act.definition.name);
  const keyOf = useIdempotencyKey();
  const [{ refused, fault }, setObjections] = useState<Objections>({ refused: new Map() });
  const [done, setDone] = useState(0);
  const left = rows.filter((row) => !refused.has(row));
  const { mutate, isPending } = useMutation({
    mutationFn: sendLeft,
    onSuccess: (changeRequest) => outcome({ record: null, changeRequest }),
  });

  async function sendLeft(values: BulkValues) {
    const sent: ListRow[] = [];
    let last: Awaited<ReturnType<typeof sendRows>> = null;
    try {
      for (const block of blocksOf(left)) {
        last = await sendRows(act, block, values, keyOf);
        sent.push(...block);
        setDone((before) => before + block.length);
      }
      return last;
    } catch (error) {
      const found = objectionsOf(error, left.slice(sent.length));
      setObjections({ ...found, refused: new Map([...refused, ...found.refused]) });
      throw error;
    } finally {
      if (sent.length > 0) settle(sent);
    }
  }

  function settle(sent: ListRow[]) {
    void queryClient.invalidateQueries();
    onSent(sent);
  }

  return {
    submit: (values: BulkValues) => !isPending && mutate(values),
    forgive: () => setObjections({ refused: new Map() }),
    ...{ isPending, refused, fault, done, left: left.length },
  };
}
