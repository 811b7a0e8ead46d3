import type { Bind } from '../scope/predicate.ts';
import type { Choices } from './choices.ts';

export type Kind =
  | 'id'
  | 'text'
  | 'longText'
  | 'integer'
  | 'decimal'
  | 'money'
  | 'day'
  | 'instant'
  | 'boolean'
  | 'choice'
  | 'json'
  | 'reference'
  | 'list'
  | 'secret';

/** A constructor of records; declarations are looked up by it. */
export type RecordClass<T = object> = new (...args: never[]) => T;

/** What a declaration may say of any field beyond its label. */
export interface FieldOptions {
  required?: boolean;
  /** Shown under the input. */
  help?: string;
  /** Section of form and detail page. */
  group?: string;
  /** English label; made from the name when absent. */
  en?: string;
  /** Shown in lists by default. */
  list?: boolean;
  /** In the filter bar by default; also gives the column an index. */
  filter?: boolean;
  /** May be written through the API. Default true for stored fields. */
  form?: boolean;
  /** Can be set on creation only. */
  immutable?: boolean;
  /** Belongs only to records whose choice in another field is one of these: forms leave it out elsewhere, writes refuse it. */
  when?: { field: string; is: readonly string[]; required?: boolean; clause?: string };
  /** Setting it may fill other fields (the console then asks for a preview). */
  derives?: boolean;
  /** Found by the resource's `search` filter. */
  search?: boolean;
  unique?: boolean;
  index?: boolean;
  /** Longest text in characters, or greatest number. */
  max?: number;
  min?: number;
  /** Pattern of the whole text, with what to say when it does not match. */
  pattern?: { test: RegExp; say: string };
  default?: unknown;
  unit?: string;
  /** Further hints for the console, printed in `@ui`. */
  ui?: Record<string, string | number | boolean>;
}

export interface FieldDecl extends FieldOptions {
  name: string;
  kind: Kind;
  label: string;
  /** SQL of a field that is computed, given the row's alias; the columns it reads are `needs`. */
  sql?: (row: string, bind: Bind) => string;
  needs?: string[];
  choices?: Choices;
  target?: () => RecordClass;
  /** For a list: the reference on the target that points here. */
  inverse?: string;
  /** For a hierarchical reference: the range of all codes below one. */
  within?: (code: string) => { from: string; to: string };
  /** For a secret: how the stored mask is made from the plain value. */
  mask?: (plain: string) => string;
  /** For a secret: roles that may find a record by it or reveal it. */
  readers?: readonly string[];
  /** Brings a value as typed into its stored form before it is checked (e.g. full-width digits). */
  normalize?: (value: string) => string;
}

const declarations = new Map<object, Map<string, FieldDecl>>();

/** Notes one field of the class whose prototype is `target`. */
export function declareField(target: object, field: FieldDecl): void {
  const own = declarations.get(target) ?? new Map<string, FieldDecl>();
  own.set(field.name, field);
  declarations.set(target, own);
}

/** Fields of a class: those that every record has, its own, then what it shares with its kind, each as declared. */
export function fieldsOf(prototype: object): FieldDecl[] {
  const chain: object[] = [];
  for (let p: object | null = prototype; p && p !== Object.prototype; p = Object.getPrototypeOf(p))
    chain.push(p);
  const record = chain.pop();
  return [record, ...chain].flatMap((p) => (p ? [...(declarations.get(p)?.values() ?? [])] : []));
}
