import { Enum, ManyToOne, Property, Unique, Index } from '@mikro-orm/decorators/legacy';
import type { PropertyOptions } from '@mikro-orm/core';
import type { FieldDecl } from './field.ts';
import { specOf } from './kinds.ts';
import { snake } from './naming.ts';

type Prototype = object;
const column = (target: Prototype, name: string, options: Partial<PropertyOptions<object>>): void =>
  Property(options as PropertyOptions<object>)(target, name);

/** Gives a stored field its column(s) through MikroORM's own decorators. */
export function mapColumn(target: Prototype, field: FieldDecl): void {
  if (field.kind === 'secret') return mapSecret(target, field);
  if (field.kind === 'reference') return mapReference(target, field);
  const options = {
    nullable: !field.required,
    ...(field.default === undefined ? {} : { default: field.default as string }),
  };
  if (field.kind === 'choice') {
    Enum({ items: Object.values(field.choices!.values), ...options })(target, field.name);
  } else {
    column(target, field.name, { ...specOf(field).column(field), ...options });
  }
  mapIndexes(target, field, [field.name]);
}

function mapReference(target: Prototype, field: FieldDecl): void {
  ManyToOne({
    entity: field.target!,
    nullable: !field.required,
    deleteRule: 'restrict',
    updateRule: 'no action',
  })(target, field.name);
  mapIndexes(target, { ...field, index: !field.unique }, [field.name]);
}

/** A secret is three columns: cipher text, blind index for equality, and the mask that everyone sees. */
function mapSecret(target: Prototype, field: FieldDecl): void {
  for (const part of secretParts) {
    column(target, secretPart(field.name, part), {
      type: 'text',
      nullable: !field.required,
      lazy: part === 'Cipher',
    });
  }
  mapIndexes(target, { ...field, index: !field.unique }, [secretPart(field.name, 'Blind')]);
}

export const secretParts = ['Cipher', 'Blind', 'Mask'] as const;
export const secretPart = (name: string, part: (typeof secretParts)[number]): string => name + part;
export const secretColumn = (name: string, part: (typeof secretParts)[number]): string =>
  snake(secretPart(name, part));

function mapIndexes(target: Prototype, field: FieldDecl, properties: string[]): void {
  const owner = target.constructor as new () => object;
  if (field.unique) Unique({ properties: properties as never[] })(owner);
  else if (field.index || field.filter) Index({ properties: [...properties, 'id'] as never[] })(owner);
}
