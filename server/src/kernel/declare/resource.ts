import { Entity, Index, Unique } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import pluralize from 'pluralize';
import type { Lifecycle } from './action.ts';
import { fieldsOf, type FieldDecl, type RecordClass } from './field.ts';
import { lowerFirst, snake } from './naming.ts';

export type Operation = 'create' | 'update' | 'delete';

export interface ResourceOptions {
  /** Navigation group of the console. */
  group: string;
  icon?: string;
  order?: number;
  en?: string;
  /** Written by people through change requests; default all three. Empty for records that only actions write. */
  operations?: Operation[];
  /** SQL of the text that stands for a record, given the row's alias, and the columns it reads; `search`: found by it. */
  displayName: { sql: (row: string) => string; needs: string[]; search?: boolean };
  /**
   * Scope dimension -> field of this resource that carries it, or `reference.dimension` where it is inherited from a
   * record referred to; `scopeVia` names the one reference whose record's whole scope is inherited.
   */
  scope?: Record<string, string>;
  scopeVia?: string;
  /** Unique combinations of fields, with what to say when one is taken. */
  unique?: { fields: string[]; say: string }[];
  /** What to say where a check constraint of its table stands in the way, by the constraint's name. */
  checks?: Record<string, string>;
  /** Further indexes, each a list of fields. */
  indexes?: string[][];
  plural?: string;
  /** The domain's verbs on a record, each with the states it leads from and to. */
  lifecycle?: Lifecycle;
  /** Requests about it, too, are seen by those only who may see confidential ones. */
  confidential?: boolean;
  /** Entries are never changed or removed; they come in through a function of the database, or by the pipeline. */
  appendOnly?: 'BY_FUNCTION' | 'BY_PIPELINE';
}

export interface ResourceDecl extends ResourceOptions {
  /** GraphQL type name, e.g. `FundingSource`. */
  name: string;
  singular: string;
  plural: string;
  table: string;
  label: string;
  operations: Operation[];
  entity: RecordClass;
  fields: Map<string, FieldDecl>;
}

const byClass = new Map<RecordClass, ResourceDecl>();
const byName = new Map<string, ResourceDecl>();

/** Declares a class as a resource: table, GraphQL type and everything made from them. */
export function resource(label: string, options: ResourceOptions) {
  return (entity: RecordClass): void => {
    const name = entity.name;
    const singular = lowerFirst(name);
    const displayName: FieldDecl = {
      ...options.displayName,
      name: 'displayName',
      kind: 'text',
      label: '名称',
      required: true,
    };
    const fields = new Map([...fieldsOf(entity.prototype), displayName].map((f) => [f.name, f]));
    const decl: ResourceDecl = {
      ...options,
      name,
      singular,
      plural: options.plural ?? pluralize(singular),
      table: snake(name),
      label,
      operations: options.operations ?? ['create', 'update', 'delete'],
      entity,
      fields,
    };
    Entity({ tableName: decl.table })(entity as never);
    for (const u of options.unique ?? []) Unique({ properties: u.fields as never[] })(entity as never);
    for (const properties of options.indexes ?? [])
      Index({ properties: properties as never[] })(entity as never);
    ObjectType(name, { description: label })(entity);
    byClass.set(entity, decl);
    byName.set(name, decl);
  };
}

/**
 * Gives a resource of a lower context a further computed field or list, e.g.
 * `extend(Person, 'awards', list('表彰', () => Award, 'person'))`.
 */
export function extend(
  entity: RecordClass,
  name: string,
  declare: (prototype: object, name: string) => void,
): void {
  declare(entity.prototype as object, name);
  resourceOf(entity).fields.set(
    name,
    fieldsOf(entity.prototype).find((f) => f.name === name)!,
  );
}

export function resourceOf(entity: RecordClass): ResourceDecl {
  const decl = byClass.get(entity);
  if (!decl) throw new Error(`${entity.name} is not declared as a resource`);
  return decl;
}

export const resourceNamed = (name: string): ResourceDecl | undefined => byName.get(name);
export const allResources = (): ResourceDecl[] => [...byClass.values()];
export const resourceByPlural = (plural: string): ResourceDecl | undefined =>
  allResources().find((r) => r.plural === plural);

/** Whether people change its records at all: by an operation or by an action. */
export const isGoverned = ({ operations, lifecycle }: ResourceDecl): boolean =>
  operations.length > 0 || lifecycle !== undefined;

/** SQL column of a stored, single-column field. */
export const columnOf = (field: FieldDecl): string =>
  snake(field.name) + (field.kind === 'reference' ? '_id' : '');
