import { getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective, Kind } from 'graphql';
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLObjectType,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';
import type { Variables } from './slot.ts';

export interface Document {
  fragments: Record<string, FragmentDefinitionNode>;
  variables: Variables;
}

/** Fields by response key, nodes of one key together, as the specification's CollectFields. */
export function collect(
  doc: Document,
  type: GraphQLObjectType,
  sets: SelectionSetNode[],
): Map<string, FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  for (const set of sets) walk(doc, type, set, found);
  return found;
}

/** Fields selected beneath all nodes of one response key. */
export const collectBelow = (
  doc: Document,
  type: GraphQLObjectType,
  nodes: FieldNode[],
): Map<string, FieldNode[]> =>
  collect(
    doc,
    type,
    nodes.flatMap((n) => (n.selectionSet ? [n.selectionSet] : [])),
  );

function walk(
  doc: Document,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  found: Map<string, FieldNode[]>,
): void {
  for (const selection of set.selections) {
    if (!included(doc, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = (selection.alias ?? selection.name).value;
      found.set(key, [...(found.get(key) ?? []), selection]);
    } else {
      const part = selection.kind === Kind.INLINE_FRAGMENT ? selection : doc.fragments[selection.name.value]!;
      if (applies(type, part.typeCondition?.name.value)) walk(doc, type, part.selectionSet, found);
    }
  }
}

function included(doc: Document, node: SelectionNode): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, doc.variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, doc.variables)?.if !== false;
}

const applies = (type: GraphQLObjectType, condition: string | undefined): boolean =>
  condition === undefined ||
  condition === type.name ||
  type.getInterfaces().some((i) => i.name === condition);
