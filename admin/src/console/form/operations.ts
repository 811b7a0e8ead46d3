import type { ActionDefinition, RecordBase, ResourceDefinition } from '../definition.ts';

export type RecordValues = Record<string, unknown>;

/** One operation as a form edits it: a new record, a change to one, an action on one, or a deletion. */
export interface FormOperation {
  /** Key of the operation's values in the form, and its place in the request. */
  readonly key: string;
  readonly kind: 'CREATE' | 'UPDATE' | 'DELETE' | 'ACTION';
  readonly action?: ActionDefinition;
  readonly definition: ResourceDefinition;
  /** The record as it is now, for updates and deletions. */
  readonly record?: RecordBase & Record<string, unknown>;
  /** What a returned request proposed, by input key. */
  readonly proposed?: RecordValues;
  /** Secrets a returned request carries, masked, by field name: they stay as they are unless typed anew. */
  readonly masked?: Readonly<Record<string, string>>;
}

/** An operation as the API takes it: `{ updatePractitioner: { id, update } }`. */
export function operationInput(operation: FormOperation, values: RecordValues): Record<string, unknown> {
  const { kind, definition, record, action } = operation;
  if (kind === 'CREATE') return { [`create${definition.type}`]: values };
  if (kind === 'DELETE') return { [`delete${definition.type}`]: { id: record?.id } };
  if (action) return { [action.mutation.name]: { id: record?.id, update: versioned(operation, values) } };
  return { [`update${definition.type}`]: { id: record?.id, update: versioned(operation, values) } };
}

/** The values with the version they were based on, so that the server can see what came between. */
export function versioned({ record }: FormOperation, values: RecordValues): RecordValues {
  return record?.version === undefined ? values : { version: record.version, ...values };
}
