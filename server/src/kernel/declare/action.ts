import type { FieldDecl } from './field.ts';
import { upperFirst } from './naming.ts';
import type { ResourceDecl } from './resource.ts';

/** A verb of the domain: takes a record from one of some states to another, and sets what goes with that. */
export interface ActionOptions {
  label: string;
  /** English label; made from the name when absent. */
  en?: string;
  /** States from which it may be taken. */
  from: readonly string[];
  /** The state in which it leaves the record; absent: the one that it is in. */
  to?: string;
  /** Fields that its form sets; they may be fields that nothing else writes (`form: false`). */
  takes?: readonly string[];
  /** Those of them that must be given. */
  requires?: readonly string[];
  /** What it does, for the person about to do it. */
  help?: string;
  /** Takes something away from somebody. */
  danger?: boolean;
}

/** The states a record goes through, in a choice field that only actions write; it begins with the field's default. */
export interface Lifecycle {
  field: string;
  actions: Record<string, ActionOptions>;
}

export interface ActionDecl extends ActionOptions {
  name: string;
  /** The field that holds the state. */
  field: string;
}

/** The actions of a resource, in their order. */
export const actionsOf = (decl: ResourceDecl): ActionDecl[] =>
  Object.entries(decl.lifecycle?.actions ?? {}).map(([name, options]) => ({
    ...options,
    name,
    field: decl.lifecycle!.field,
  }));

export const actionOf = (decl: ResourceDecl, name: string | null | undefined): ActionDecl | undefined =>
  actionsOf(decl).find((action) => action.name === name);

/** Name of an action's mutation, and of its member among the operations of a request, e.g. `publicizeTenancy`. */
export const mutationOf = (decl: ResourceDecl, action: ActionDecl): string => action.name + decl.name;

export const takenFields = (decl: ResourceDecl, action: ActionDecl): FieldDecl[] =>
  (action.takes ?? []).map((name) => {
    const field = decl.fields.get(name);
    if (!field) throw new Error(`${decl.name}.${action.name} takes an unknown field ${name}`);
    return field;
  });

/** The states that an action is for, as people read them. */
export const statesOf = (decl: ResourceDecl, action: ActionDecl): string =>
  action.from.map((state) => stateLabel(decl, action, state)).join('、');

export const stateLabel = (decl: ResourceDecl, action: ActionDecl, state: unknown): string =>
  decl.fields.get(action.field)?.choices?.labels[String(state)] ?? String(state);

/** GraphQL name of the input that holds what an action sets. */
export const actionInputName = (decl: ResourceDecl, action: ActionDecl): string =>
  `${upperFirst(action.name)}${decl.name}`;
