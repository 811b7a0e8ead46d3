import type { Problem } from '../errors.ts';
import type { ResourceDecl } from '../declare/resource.ts';
import type { Actor } from '../scope/actor.ts';

export type OperationKind = 'CREATE' | 'UPDATE' | 'DELETE' | 'ACTION';

/** One wish of a change request, as it came in: values by field name, references by `<name>Id`. */
export interface Wish {
  resource: ResourceDecl;
  kind: OperationKind;
  /** Which of the resource's actions, for kind ACTION. */
  action?: string;
  /** The record; of a creation only where an id was taken for it beforehand, never as a caller wishes. */
  id?: string;
  /** The version that the maker saw. */
  version?: number | null;
  values: Record<string, unknown>;
  /** Where in the input this wish stands, for the paths of problems. */
  path: string[];
}

export interface Submission {
  wishes: Wish[];
  /** What was asked for where the wishes follow from what is there, which may be otherwise when it is asked again. */
  asked?: unknown;
  note?: string | null;
  /** Kept, but not yet put before anybody. */
  draft?: boolean | null;
  /** All or nothing, or each row for itself. */
  mode?: 'WHOLE' | 'ROWS' | null;
  idempotencyKey?: string | null;
}

export interface Outcome {
  problems: Problem[];
  requestId: string | null;
  /** The records concerned, in the order of the wishes; those that do not exist (yet) read as null. */
  recordIds: string[];
}

/** Where writes go in: the change pipeline stands behind it. */
export interface Intake {
  submit(actor: Actor, submission: Submission): Promise<Outcome>;
}
