import type { EntityManager } from '@mikro-orm/postgresql';
import type { RecordClass } from '../../kernel/declare/field.ts';
import { ident } from '../../kernel/store/quote.ts';

/** Values of one row by property of its entity. */
export type Row = Record<string, unknown>;

/**
 * Inserts rows that name the same properties. They go as one JSON document, which costs both sides less than a list of
 * values with each one quoted.
 */
export async function insertRows(em: EntityManager, entity: RecordClass, rows: Row[]): Promise<void> {
  const { tableName, properties } = em.getMetadata().get(entity);
  const columnOf = new Map(Object.values(properties).map((p) => [p.name as string, p.fieldNames?.[0]]));
  const columns = Object.keys(rows[0]!).map((name) => ident(columnOf.get(name)!));
  const document = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [columnOf.get(name), value])),
  );
  await em.execute(
    `insert into public.${ident(tableName)} (${columns.join(', ')})
     select ${columns.join(', ')} from json_populate_recordset(null::public.${ident(tableName)}, ?)`,
    [JSON.stringify(document)],
  );
}
