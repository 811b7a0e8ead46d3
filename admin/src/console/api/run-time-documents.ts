const fragments = new Map<string, string>();

/** The fragments that a document spreads, and those that they do. */
function spread(source: string, known = new Set<string>()): Set<string> {
  for (const [, name] of source.matchAll(/\.\.\.\s*([A-Z]\w*)/g)) {
    const fragment = fragments.get(name ?? '');
    if (!fragment || known.has(fragment)) continue;
    known.add(fragment);
    spread(fragment, known);
  }
  return known;
}

/**
 * Stands in for the generated `graphql` when the console is built (see `vite.config.ts`): that one looks documents up
 * in a list of all there are, each twice, which every first page would have to load. Types still come from it.
 */
export function graphql(source: string): { toString(): string } {
  const name = /^\s*fragment (\w+)/.exec(source)?.[1];
  if (name) fragments.set(name, source);
  return { toString: () => [source, ...spread(source)].join('\n') };
}
