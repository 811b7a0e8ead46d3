import type { Change, RuleContext, Values } from '../../server/src/kernel/change/behaviour.ts';
import type { RecordClass } from '../../server/src/kernel/declare/field.ts';
import { resourceOf } from '../../server/src/kernel/declare/resource.ts';

export const TODAY = '2024-06-01';

/** The clock at `TODAY`, and the parameters given. */
export const contextWith = (parameters: Record<string, unknown> = {}): RuleContext => ({
  today: TODAY,
  parameter: (key) => parameters[key],
});

/** The entry of a record with these values. */
export const creation = (entity: RecordClass, after: Values, siblings: Change[] = []): Change => ({
  resource: resourceOf(entity),
  kind: 'CREATE',
  id: '1',
  before: null,
  after,
  changed: new Set(Object.keys(after)),
  siblings,
});

/** A change of a record's values. */
export const alteration = (
  entity: RecordClass,
  before: Values,
  values: Values,
  siblings: Change[] = [],
): Change => ({
  resource: resourceOf(entity),
  kind: 'UPDATE',
  id: '1',
  before,
  after: { ...before, ...values },
  changed: new Set(Object.keys(values)),
  siblings,
});

/** The deletion of a record. */
export const deletion = (entity: RecordClass, before: Values): Change => ({
  resource: resourceOf(entity),
  kind: 'DELETE',
  id: '1',
  before,
  after: null,
  changed: new Set(),
  siblings: [],
});
