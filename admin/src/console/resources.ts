import { definitions } from '../generated/resources/definitions.ts';
import type { Rows } from '../generated/resources/definitions.ts';
import type { FieldDefinition, ResourceDefinition } from './definition.ts';

export type ResourceName = keyof typeof definitions;
export type RowOf<Name extends ResourceName> = Rows[Name];
export type FieldName<Name extends ResourceName> = keyof (typeof definitions)[Name]['fields'] & string;

/** A field with its name, as lists, forms and detail pages walk over them. */
export interface NamedField extends FieldDefinition {
  readonly name: string;
}

const byName: Readonly<Record<string, ResourceDefinition>> = definitions;
const byType = new Map(Object.values(byName).map((definition) => [definition.type, definition]));

/** The definition of a resource by its plural name, if it is one. */
export function findResource(name: string | undefined): ResourceDefinition | undefined {
  return name !== undefined && Object.hasOwn(byName, name) ? byName[name] : undefined;
}

/** @throws when the name is not a resource: callers pass names from the catalogue. */
export function resourceNamed(name: string): ResourceDefinition {
  const definition = findResource(name);
  if (!definition) throw new Error(`${name} is not a resource`);
  return definition;
}

/** The resource whose records have this GraphQL type. */
export function resourceOfType(type: string | undefined): ResourceDefinition | undefined {
  return type === undefined ? undefined : byType.get(type);
}

export function fieldsOf(definition: ResourceDefinition): NamedField[] {
  return Object.entries(definition.fields).map(([name, field]) => ({ name, ...field }));
}

/** The field at the end of a way through references: `allocation.programme.purpose`. */
export function fieldAt(definition: ResourceDefinition, way: string): NamedField | undefined {
  const [first = '', ...rest] = way.split('.');
  const field = definition.fields[first];
  if (rest.length === 0) return field && { ...field, name: first };
  const target = resourceOfType(field?.target);
  const found = target && fieldAt(target, rest.join('.'));
  return found && { ...found, name: way };
}
