import { GraphQLError, Kind, type ASTVisitor, type SelectionSetNode, type ValidationContext } from 'graphql';

export const MAX_DEPTH = 16;
export const MAX_ALIASES = 60;
export const MAX_FIELDS = 1000;

interface Measure {
  depth: number;
  fields: number;
  aliases: number;
}

const NOTHING: Readonly<Measure> = { depth: 0, fields: 0, aliases: 0 };

/** Validation rule (its errors carry `limit`, since Apollo gives all validation errors one code): refuses operations that are too deep, too wide, or repeat themselves under too many aliases. */
export function guard(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      const found = measure(context, node.selectionSet, new Map());
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

/**
 * Fragments count wherever they are spread, but each is measured once: walked anew at every spread, a few that spread
 * one another would take for ever. One that spreads itself is another rule's to refuse.
 */
function measure(context: ValidationContext, set: SelectionSetNode, known: Map<string, Measure>): Measure {
  const total: Measure = { ...NOTHING };
  for (const selection of set.selections) {
    const found = measureWithin(context, selection, known);
    const own = selection.kind === Kind.FIELD ? 1 : 0;
    total.depth = Math.max(total.depth, found.depth + own);
    total.fields += found.fields + own;
    total.aliases += found.aliases + (selection.kind === Kind.FIELD && selection.alias ? 1 : 0);
  }
  return total;
}

function measureWithin(
  context: ValidationContext,
  selection: SelectionSetNode['selections'][number],
  known: Map<string, Measure>,
): Measure {
  if (selection.kind !== Kind.FRAGMENT_SPREAD)
    return selection.selectionSet ? measure(context, selection.selectionSet, known) : NOTHING;
  const name = selection.name.value;
  if (!known.has(name)) {
    known.set(name, NOTHING);
    const fragment = context.getFragment(name);
    if (fragment) known.set(name, measure(context, fragment.selectionSet, known));
  }
  return known.get(name)!;
}
