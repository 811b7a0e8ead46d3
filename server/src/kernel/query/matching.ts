import type { GraphQLSchema } from 'graphql';
import type { ResourceDecl } from '../declare/resource.ts';
import { badRequest } from '../errors.ts';
import type { Actor } from '../scope/actor.ts';
import { filterSql } from './filter.ts';
import { MAX_PAGE } from './page.ts';
import type { Reader } from './reader.ts';
import { Slot } from './slot.ts';
import { all, Statement } from './statement.ts';

/** A statement that selects ids and nothing of GraphQL. */
const conditionsOnly = (actor: Actor): Statement =>
  new Statement({} as GraphQLSchema, { fragments: {}, variables: {} }, actor, () => {
    throw new Error('no lists among conditions');
  });

/** Ids of the records within the actor's scope that a filter keeps, for writes to many; refuses an empty filter. */
export async function matchingIds(
  context: { actor: Actor | null; reader: Reader },
  decl: ResourceDecl,
  filter: unknown,
): Promise<string[]> {
  const actor = context.actor!;
  const st = conditionsOnly(actor);
  const row = st.alias();
  const condition = filterSql(st, decl, row, new Slot(filter, () => filter));
  if (condition === 'true') throw badRequest('批量操作必须给出筛选条件，以免误改全部记录。');
  const where = all([condition, st.scope(decl, row)]);
  const { sql: text, parameters } = st.finish(
    `select ${row}.id::text from ${st.table(decl, row)} where ${where} order by 1 limit ${MAX_PAGE + 1}`,
  );
  const values = parameters.map((p) => p({ variables: {}, actor }));
  const rows = await context.reader.rows({ text, values }, actor);
  if (rows.length > MAX_PAGE) throw badRequest(`一次最多处理 ${MAX_PAGE} 条，请缩小筛选范围后分批进行。`);
  return rows.map(([id]) => id!);
}

/** Which of the ids are records that the actor may read. */
export async function visibleIds(
  context: { actor: Actor; reader: Reader },
  decl: ResourceDecl,
  ids: string[],
): Promise<Set<string>> {
  const numeric = decl.fields.get('id')!.kind === 'id';
  const wanted = numeric ? ids.filter((id) => /^\d{1,18}$/.test(id)) : ids;
  const st = conditionsOnly(context.actor);
  const row = st.alias();
  const cast = numeric ? 'bigint[]' : 'text[]';
  const where = all([`${row}.id = any(${st.bind(() => wanted, cast)})`, st.scope(decl, row)]);
  const text = `select ${row}.id::text from ${st.table(decl, row)} where ${where}`;
  const values = st.parameters.map((p) => p({ variables: {}, actor: context.actor }));
  const rows = await context.reader.rows({ text, values }, context.actor);
  return new Set(rows.map(([id]) => id!));
}
