import { GraphQLError, Kind, type ASTVisitor, type SelectionSetNode, type ValidationContext } from 'graphql';

export const MAX_DEPTH = 16;
export const MAX_ALIASES = 60;
export const MAX_FIELDS = 1000;

interface Measure {
  depth: number;
  fields: number;
  aliases: number;
}

/** Validation rule (its errors carry `limit`, since Apollo gives all validation errors one code): refuses operations that are too deep, too wide, or repeat themselves under too many aliases. */
export function guard(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      const found = measure(context, node.selectionSet, []);
      const say = complaint(found);
      if (say) context.reportError(new GraphQLError(say, { nodes: node, extensions: { limit: true } }));
    },
  };
}

function complaint({ depth, fields, aliases }: Measure): string | null {
  if (depth > MAX_DEPTH) return `查询嵌套 ${depth} 层，最多 ${MAX_DEPTH} 层，请减少层数或分成几次查询。`;
  if (aliases > MAX_ALIASES) return `查询用了 ${aliases} 个别名，最多 ${MAX_ALIASES} 个，请分成几次查询。`;
  return fields > MAX_FIELDS ? `查询选了 ${fields} 个字段，最多 ${MAX_FIELDS} 个，请分成几次查询。` : null;
}

/** Fragments count wherever they are spread; one that spreads itself is another rule's to refuse. */
function measure(context: ValidationContext, set: SelectionSetNode, spread: string[]): Measure {
  const total: Measure = { depth: 0, fields: 0, aliases: 0 };
  for (const selection of set.selections) {
    if (total.fields > MAX_FIELDS * 2) break;
    const inner = innerSet(context, selection, spread);
    const found = inner ? measure(context, inner.set, inner.spread) : { depth: 0, fields: 0, aliases: 0 };
    const own = selection.kind === Kind.FIELD ? 1 : 0;
    total.depth = Math.max(total.depth, found.depth + own);
    total.fields += found.fields + own;
    total.aliases += found.aliases + (selection.kind === Kind.FIELD && selection.alias ? 1 : 0);
  }
  return total;
}

function innerSet(
  context: ValidationContext,
  selection: SelectionSetNode['selections'][number],
  spread: string[],
): { set: SelectionSetNode; spread: string[] } | null {
  if (selection.kind !== Kind.FRAGMENT_SPREAD)
    return selection.selectionSet ? { set: selection.selectionSet, spread } : null;
  const name = selection.name.value;
  const fragment = spread.includes(name) ? undefined : context.getFragment(name);
  return fragment ? { set: fragment.selectionSet, spread: [...spread, name] } : null;
}
