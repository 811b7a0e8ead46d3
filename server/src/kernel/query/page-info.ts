import type { FieldNode } from 'graphql';
import { collectBelow } from './collect.ts';
import type { PagedListing } from './listing.ts';
import { cursorOf } from './shown-rows.ts';
import { jsonObject, type Part } from './statement.ts';

/** SQL text expression of `pageInfo`, over the page's rows with one more than asked. */
export function pageInfoText(c: PagedListing, nodes: FieldNode[]): string {
  const { st, page, limit, backward, shown } = c;
  const more = `(count(*) > ${limit})::text`;
  const started = (): string =>
    `${st.bind((run) => Boolean(page.from) || page.offset(run.variables) > 0, 'boolean')}::text`;
  const edge = (at: string): string =>
    `coalesce('"'||max(${cursorOf(c)}) filter (where ${shown}.rn = ${at})||'"','null')`;
  const first = `least(1, ${limit})`;
  const last = `least(${shown}.cnt, ${limit})`;
  const values: Record<string, () => Part> = {
    __typename: () => ({ literal: '"PageInfo"' }),
    hasNextPage: () => (backward ? started() : more),
    hasPreviousPage: () => (backward ? more : started()),
    startCursor: () => edge(backward ? last : first),
    endCursor: () => edge(backward ? first : last),
  };
  const selected = collectBelow(st.doc, st.type('PageInfo'), nodes);
  return jsonObject([...selected].map(([key, same]) => [key, values[same[0]!.name.value]!()]));
}
