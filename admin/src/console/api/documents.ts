import type { FieldDefinition, MutationDefinition, ResourceDefinition } from '../definition.ts';
import { isWithinReach } from '../within-reach.ts';

export const USER_ERRORS =
  'userErrors { __typename code message path ... on RuleError { clause } ... on ConflictError { currentVersion } }';

const REQUEST = 'changeRequest { id state title }';

/** Selection of a record: the base every record has, and the given fields (all but lists by default). */
export function selectionOf(definition: ResourceDefinition, fields?: readonly string[]): string {
  const names = fields ?? Object.keys(definition.fields);
  const reads = names
    .flatMap((name) => definition.fields[name] ?? [])
    .filter(isWithinReach)
    .map(({ read }) => read)
    .filter(Boolean);
  return [definition.base, ...reads].join(' ');
}

export function listDocument(definition: ResourceDefinition, fields?: readonly string[]): string {
  const { name, filterInput, sortInput } = definition;
  return `query List($filter: ${filterInput}, $sorting: [${sortInput}!], $paging: OffsetPaging) {
    ${name}(filter: $filter, sorting: $sorting, paging: $paging) {
      nodes { ${selectionOf(definition, fields)} } totalCount
    }
  }`;
}

export function oneDocument(definition: ResourceDefinition, fields?: readonly string[]): string {
  return `query One($id: ID!) { ${definition.one}(id: $id) { ${selectionOf(definition, fields)} } }`;
}

/** One page of a list relation of one record. */
export function relationDocument(
  parent: ResourceDefinition,
  relation: string,
  target: ResourceDefinition,
  fields: readonly string[],
): string {
  return `query Relation($id: ID!, $paging: OffsetPaging) {
    ${parent.one}(id: $id) { ${relation}(paging: $paging) { nodes { ${selectionOf(target, fields)} } totalCount } }
  }`;
}

/** A create, update or delete with everything its payload may tell. */
export function mutationDocument(definition: ResourceDefinition, mutation: MutationDefinition): string {
  return `mutation Write($input: ${mutation.input}!) {
    ${mutation.name}(input: $input) { ${definition.one} { id displayName } ${REQUEST} ${USER_ERRORS} }
  }`;
}

/** Fields that can be read in a list cell or a detail row. */
export function isReadable(field: FieldDefinition): boolean {
  return field.kind !== 'list' && isWithinReach(field);
}
