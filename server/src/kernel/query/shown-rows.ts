import type { FieldNode } from 'graphql';
import { collectBelow } from './collect.ts';
import { cursorSql } from './cursor.ts';
import type { PagedListing } from './listing.ts';
import { objectText } from './object.ts';
import { jsonObject, type Part } from './statement.ts';

/** Texts of `nodes` and `edges` under their response keys; notes the columns that they need. */
export function rowTexts(c: PagedListing): Map<string, string> {
  const only = c.wanted.overfetch ? ` filter (where ${c.shown}.rn <= ${c.limit})` : '';
  const order = c.backward ? ` order by ${c.shown}.rn desc` : '';
  const list = (item: string): string => `'['||coalesce(string_agg(${item}, ','${order})${only},'')||']'`;
  const texts = new Map<string, string>();
  for (const [key, same] of c.wanted.fields) {
    const name = same[0]!.name.value;
    const item = items[name];
    if (item) texts.set(key, list(c.st.budget.list(c.page.most, () => item(c, same))));
  }
  return texts;
}

const items: Record<string, (c: PagedListing, nodes: FieldNode[]) => string> = {
  nodes: (c, nodes) => objectText(c.st, c.decl, c.shown, nodes, c.need),
  edges: edgeText,
};

function edgeText(c: PagedListing, nodes: FieldNode[]): string {
  const member = (same: FieldNode[]): Part => {
    const name = same[0]!.name.value;
    if (name === '__typename') return { literal: `"${c.decl.name}Edge"` };
    return name === 'node' ? objectText(c.st, c.decl, c.shown, same, c.need) : `'"'||${cursorOf(c)}||'"'`;
  };
  const selected = collectBelow(c.st.doc, c.st.type(`${c.decl.name}Edge`), nodes);
  return jsonObject([...selected].map(([key, same]) => [key, member(same)]));
}

/** SQL of the cursor of a row that is shown. */
export const cursorOf = ({ st, keys, tag, shown }: PagedListing): string =>
  cursorSql(
    keys,
    st.bind((run) => tag(run.variables), 'text'),
    (key) => `${shown}.${key.name}`,
  );
