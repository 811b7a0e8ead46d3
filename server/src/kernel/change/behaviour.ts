import type { EntityManager } from '@mikro-orm/postgresql';
import type { RecordClass } from '../declare/field.ts';
import { resourceOf, type ResourceDecl } from '../declare/resource.ts';
import type { Day } from '../values/day.ts';
import type { OperationKind } from './intake.ts';
import type { Lock } from './locking.ts';

/** Values of a record by input name: references by `<name>Id`, secrets in plain text while they are being set. */
export type Values = Record<string, unknown>;

/** One record's change as rules see it. */
export interface Change {
  resource: ResourceDecl;
  kind: OperationKind;
  /** Which of the resource's actions, for kind ACTION. */
  action?: string;
  id: string;
  before: Values | null;
  /** What the record would be; null after a deletion. */
  after: Values | null;
  /** Names of the values that differ. */
  changed: ReadonlySet<string>;
  /** The other changes of the same request. */
  siblings: readonly Change[];
}

/** What a rule says against a change. `warning`: worth a look before saving, but no obstacle. */
export interface Violation {
  field: string;
  message: string;
  code: string;
  clause?: string;
  warning?: boolean;
}

/** Clock and dated parameters, so that rules are functions of their arguments. */
export interface RuleContext {
  today: Day;
  /** The day on which what is proposed anew was first proposed; absent the first time. */
  filedOn?: Day;
  parameter: (key: string) => unknown;
}

export type Rule<Facts> = (change: Change, facts: Facts, context: RuleContext) => Violation[];

/** A change that follows from another, applied together with it: what a pass gives, what a transfer ends. */
export interface Consequence {
  entity: RecordClass;
  kind: OperationKind;
  action?: string;
  /** The record; on creation only where other consequences refer to it, an id taken by the facts. */
  id?: string;
  values: Values;
}

/** A request that a change calls for: put before its own checkers on behalf of whoever made the change. */
export interface Proposal {
  /** Why it is made, for its checkers. */
  note: string;
  changes: Consequence[];
}

/** What a resource does beyond its declaration. `facts` looks up what the pure rules need. */
export interface Behaviour<Facts = unknown> {
  derive?: (change: Change, context: RuleContext) => Values;
  facts?: (em: EntityManager, change: Change, context: RuleContext) => Promise<Facts>;
  /** Instead of `facts` where one query can serve many: the facts of several changes, in their order. */
  factsOfAll?: (em: EntityManager, changes: Change[], context: RuleContext) => Promise<Facts[]>;
  /** What the facts of several changes go by, to be locked before they are looked up where these are to be written. */
  locks?: (em: EntityManager, changes: Change[]) => Promise<Lock[]> | Lock[];
  rules?: Rule<Facts>[];
  /** Rules of single actions, by the action's name. */
  actions?: Record<string, Rule<Facts>[]>;
  /** Pure, like the rules: what else is applied in the same transaction, on behalf of the same request. */
  consequences?: (change: Change, facts: Facts, context: RuleContext) => Consequence[];
  /** Pure: what is not for this change to settle, and so becomes a request of its own once the change is in force. */
  proposals?: (change: Change, facts: Facts, context: RuleContext) => Proposal[];
}

const behaviours = new Map<RecordClass, Behaviour[]>();

/**
 * Gives a resource derivations and rules. A context may govern what stands below it, too: its rules are asked beside
 * the others, each with the facts of its own behaviour.
 */
export function govern<Facts = undefined>(entity: RecordClass, behaviour: Behaviour<Facts>): void {
  behaviours.set(entity, [...(behaviours.get(entity) ?? []), behaviour as Behaviour]);
}

export const behavioursOf = (decl: ResourceDecl): readonly Behaviour[] => behaviours.get(decl.entity) ?? [];

/** What follows from a change's values, by every behaviour of its resource; a later one sees what the earlier derived. */
export function derivedFrom(change: Change, context: RuleContext): Values {
  let derived: Values = {};
  for (const { derive } of behavioursOf(change.resource))
    derived = { ...derived, ...derive?.({ ...change, after: { ...change.after, ...derived } }, context) };
  return derived;
}

/** Whether another change of the request creates the record with this id. */
export const created = (change: Change, entity: RecordClass, id: unknown): Change | undefined =>
  change.siblings.find((s) => s.kind === 'CREATE' && s.id === id && s.resource === resourceOf(entity));
