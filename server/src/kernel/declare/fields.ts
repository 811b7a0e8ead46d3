import { PrimaryKey } from '@mikro-orm/decorators/legacy';
import { declareField, type FieldDecl, type FieldOptions, type Kind, type RecordClass } from './field.ts';
import type { Bind } from '../scope/predicate.ts';
import type { Choices } from './choices.ts';
import { mapColumn } from './columns.ts';

type Decorator = (target: object, name: string | symbol) => void;

function field(kind: Kind, label: string, more: Partial<FieldDecl>): Decorator {
  return (target, name) => {
    const decl: FieldDecl = { form: !more.sql, ...more, name: String(name), kind, label };
    declareField(target, decl);
    if (kind !== 'list' && !decl.sql) mapColumn(target, decl);
  };
}

const simple =
  (kind: Kind, defaults: Partial<FieldDecl> = {}) =>
  (label: string, options: FieldOptions & Partial<Pick<FieldDecl, 'normalize'>> = {}): Decorator =>
    field(kind, label, { ...defaults, ...options });

/** One line of text; at most 200 characters unless `max` says otherwise. */
export const text = simple('text', { max: 200 });
/** Text of several paragraphs; at most 10,000 characters. */
export const longText = simple('longText', { max: 10_000 });
/** A 32-bit whole number. */
export const integer = simple('integer', { min: -2_147_483_648, max: 2_147_483_647 });
/** A number with two decimals. */
export const decimal = simple('decimal');
/** An amount in fen. */
export const money = simple('money', { min: 0, max: Number.MAX_SAFE_INTEGER });
/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`. */
export const day = simple('day');
/** A point in time, to the millisecond. */
export const instant = simple('instant');
/** The id of a record of whatever resource, where a reference cannot be declared. */
export const identifier = simple('id');
export const boolean = simple('boolean');
/** Structured data that only the server writes. */
export const json = simple('json', { form: false });

export const choice = <V extends string>(
  label: string,
  choices: Choices<V>,
  options: FieldOptions = {},
): Decorator => field('choice', label, { ...options, choices: choices as unknown as Choices });

/** The record of another resource that this one points to. Inputs and filters also know it as `<name>Id`. */
export const reference = (
  label: string,
  target: () => RecordClass,
  options: FieldOptions & Pick<FieldDecl, 'within'> = {},
): Decorator => field('reference', label, { ...options, target });

/** A stored file. */
export const file = (label: string, target: () => RecordClass, options: FieldOptions = {}): Decorator =>
  field('reference', label, { ...options, target, ui: { kind: 'file', ...options.ui } });

/** The records of another resource whose reference `inverse` points here. */
export const list = (
  label: string,
  target: () => RecordClass,
  inverse: string,
  options: FieldOptions = {},
): Decorator => field('list', label, { ...options, target, inverse, form: false });

/**
 * A text that is encrypted in its column, found by blind index only, and shown masked to everybody.
 * @param options.mask what everybody sees of the plain value
 * @param options.readers roles that may search by it and, giving a reason, see it
 */
export const secret = (
  label: string,
  options: FieldOptions & Required<Pick<FieldDecl, 'mask' | 'readers'>> & Pick<FieldDecl, 'normalize'>,
): Decorator => field('secret', label, { max: 200, ...options });

/** A field computed in SQL from the row (`row` is its alias, `needs` the columns it reads); never null if `required`. */
export const computed = (
  kind: Exclude<Kind, 'reference' | 'list' | 'secret'>,
  label: string,
  options: FieldOptions &
    Pick<FieldDecl, 'choices'> & { sql: (row: string, bind: Bind) => string; needs: string[] },
): Decorator => field(kind, label, options);

/** A primary key that is a code of the domain instead of a number; ordered by bytes. */
export const codeKey =
  (label: string): Decorator =>
  (target, name) => {
    declareField(target, {
      name: String(name),
      kind: 'text',
      label,
      required: true,
      form: false,
      list: true,
    });
    PrimaryKey({ type: 'text', collation: 'C' })(target, String(name));
  };
