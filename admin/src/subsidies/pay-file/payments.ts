import { readAll } from '../../console/list/export/read-all.ts';
import { resourceNamed } from '../../console/resources.ts';

export interface Payment {
  practitionerId: string;
  name: string;
  /** In fen. */
  amount: number;
}

interface Line {
  practitioner: { id: string; displayName: string };
  amount: number;
}

/** What each person of a run gets, corrections set off; who comes to nothing or less gets nothing. */
export async function readPayments(runId: string): Promise<Payment[]> {
  const lines = (await readAll(
    {
      definition: resourceNamed('subsidyLines'),
      fields: ['practitioner', 'amount'],
      filters: [
        { field: 'run', operator: 'eq', value: runId },
        { field: 'state', operator: 'in', value: ['INCLUDED', 'CHALLENGED'] },
      ],
      sorters: [{ field: 'id', order: 'asc' }],
    },
    () => true,
  )) as unknown as Line[];
  return paymentsOf(lines);
}

export function paymentsOf(lines: readonly Line[]): Payment[] {
  const byPerson = new Map<string, Payment>();
  for (const { practitioner, amount } of lines) {
    const { id: practitionerId, displayName: name } = practitioner;
    const known = byPerson.get(practitionerId) ?? { practitionerId, name, amount: 0 };
    byPerson.set(practitionerId, { ...known, amount: known.amount + amount });
  }
  return [...byPerson.values()].filter(({ amount }) => amount > 0);
}
