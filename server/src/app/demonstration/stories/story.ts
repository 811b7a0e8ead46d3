import type { Values } from '../../../kernel/change/behaviour.ts';
import type { Wish } from '../../../kernel/change/intake.ts';
import type { RecordClass } from '../../../kernel/declare/field.ts';
import { resourceOf } from '../../../kernel/declare/resource.ts';
import type { Verdict } from '../../../approvals/states.ts';
import type { FundedCast } from '../cast.ts';

/** Something that happened to a request after it was submitted. */
export type Event = { by: string; daysAgo: number } & (
  { verdict: Verdict; reason?: string } | { comment: string } | { withdrawn: true }
);

/** A change request as the demonstration tells it: who wanted what, and what became of it. */
export interface Story {
  /** Username of the maker. */
  by: string;
  daysAgo: number;
  note?: string;
  /** Kept as a draft. */
  draft?: boolean;
  /** Each row for itself. */
  rows?: boolean;
  wishes: (city: FundedCast) => Omit<Wish, 'path'>[];
  later?: Event[];
}

export const creating = (entity: RecordClass, values: Values): Omit<Wish, 'path'> => ({
  resource: resourceOf(entity),
  kind: 'CREATE',
  values,
});

export const updating = (entity: RecordClass, id: string, values: Values): Omit<Wish, 'path'> => ({
  resource: resourceOf(entity),
  kind: 'UPDATE',
  id,
  values,
});

export const deleting = (entity: RecordClass, id: string): Omit<Wish, 'path'> => ({
  resource: resourceOf(entity),
  kind: 'DELETE',
  id,
  values: {},
});
