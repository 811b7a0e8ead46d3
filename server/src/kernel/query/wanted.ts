import type { FieldNode } from 'graphql';
import type { ResourceDecl } from '../declare/resource.ts';
import { collectBelow } from './collect.ts';
import type { Statement } from './statement.ts';

/** What the request selects of a connection, by what each selection needs. */
export interface Wanted {
  fields: Map<string, FieldNode[]>;
  rows: boolean;
  cursors: boolean;
  overfetch: boolean;
  total: boolean;
}

export function wantedOf(st: Statement, decl: ResourceDecl, nodes: FieldNode[]): Wanted {
  const fields = collectBelow(st.doc, st.type(`${decl.name}Connection`), nodes);
  const below = (name: string, type: string): Set<string> => {
    const found = [...fields.values()].filter((same) => same[0]!.name.value === name);
    return new Set(
      found.flatMap((same) =>
        [...collectBelow(st.doc, st.type(type), same).values()].map((n) => n[0]!.name.value),
      ),
    );
  };
  const names = new Set([...fields.values()].map((same) => same[0]!.name.value));
  const info = below('pageInfo', 'PageInfo');
  return {
    fields,
    rows: names.has('nodes') || names.has('edges') || names.has('pageInfo'),
    cursors:
      below('edges', `${decl.name}Edge`).has('cursor') || info.has('startCursor') || info.has('endCursor'),
    overfetch: names.has('pageInfo'),
    total: names.has('totalCount'),
  };
}
