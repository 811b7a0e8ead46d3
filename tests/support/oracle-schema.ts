import { MapperKind, mapSchema } from '@graphql-tools/utils';
import type { GraphQLSchema } from 'graphql';
import { resourceNamed, resourceOf, type ResourceDecl } from '../../server/src/kernel/declare/resource.ts';
import { computedByOracle } from './oracle-values.ts';

/** Whether the oracle can tell a field: stored ones, and of the computed ones those that it works out for itself. */
function told(decl: ResourceDecl, name: string): boolean {
  const [reference, related] = name.split('_') as [string, string | undefined];
  if (related !== undefined) return told(resourceOf(decl.fields.get(reference)!.target!()), related);
  const field = decl.fields.get(name) ?? decl.fields.get(name.replace(/Sum$/, ''));
  return !field?.sql || name.endsWith('Label') || computedByOracle(decl.name, field.name);
}

const ownerOf = (type: string, suffix: RegExp): ResourceDecl | undefined =>
  suffix.test(type) ? resourceNamed(type.replace(suffix, '')) : undefined;

/**
 * The schema without the computed fields that the oracle does not know, wherever they occur: random queries are made
 * over it. That both exits agree on all of them is another test's business.
 */
export const schemaOfOracle = (schema: GraphQLSchema): GraphQLSchema =>
  mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (config, name, type) => drop(config, name, ownerOf(type, /(Group)?$/)),
    [MapperKind.INPUT_OBJECT_FIELD]: (config, name, type) => drop(config, name, ownerOf(type, /Filter$/)),
    [MapperKind.ENUM_VALUE]: (config, type, _schema, name) =>
      drop(config, name, ownerOf(type, /(Sort|Group)Field$/)),
  });

const drop = <C>(config: C, name: string, owner: ResourceDecl | undefined): C | null =>
  owner && !told(owner, name) ? null : config;
