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
    if (name === 'nodes') texts.set(key, list(objectText(c.st, c.decl, c.shown, same, c.need)));
    if (name === 'edges') texts.set(key, list(edgeText(c, same)));
  }
  return texts;
}

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
