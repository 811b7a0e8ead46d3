import type { Change, Values } from '../kernel/change/behaviour.ts';
import type { OperationKind } from '../kernel/change/intake.ts';
import type { ResourceDecl } from '../kernel/declare/resource.ts';
import type { Carried } from '../kernel/scope/within.ts';

const verbs = { CREATE: 'create', UPDATE: 'update', DELETE: 'delete' } as const;

/** What an operation asks leave for: one of the three verbs of every resource, or an action of its own. */
export const verbOf = ({ kind, action }: { kind: OperationKind; action?: string | null }): string =>
  kind === 'ACTION' ? action! : verbs[kind];

/** One operation while it is being proposed: values in plain text in memory, sealed in `patch`. */
export interface Operation {
  resource: ResourceDecl;
  kind: OperationKind;
  action?: string;
  id: string;
  path: string[];
  /** Proposed values, only those that differ from `base`. */
  proposed: Values;
  base: Values;
  baseVersion: number | null;
  before: Values | null;
  carried: Carried;
}

/** The operations as rules see them, each with the others of its request. */
export function changesOf(operations: Operation[]): Change[] {
  const changes: Change[] = operations.map((o) => ({
    resource: o.resource,
    kind: o.kind,
    action: o.action,
    id: o.id,
    before: o.before,
    after: o.kind === 'DELETE' ? null : { ...o.before, ...o.proposed },
    changed: new Set(Object.keys(o.proposed)),
    siblings: [],
  }));
  for (const change of changes) change.siblings = changes.filter((c) => c !== change);
  return changes;
}

/** The label of the field that an input name writes. */
export const labelOf = (decl: ResourceDecl, name: string): string =>
  (decl.fields.get(name) ?? decl.fields.get(name.replace(/Id$/, '')))?.label ?? name;
