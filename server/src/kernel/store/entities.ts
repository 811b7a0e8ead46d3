import type { EntityManager } from '@mikro-orm/postgresql';
import type { ResourceDecl } from '../declare/resource.ts';
import { carried, scopeColumn } from '../scope/columns.ts';
import type { Carried } from '../scope/within.ts';
import { ident } from './quote.ts';

export interface LoadedRow {
  id: string;
  row: Record<string, unknown>;
  carried: Carried;
}

/**
 * Rows of a resource by id, with what they carry in each dimension of scope. A lock lets others go on pointing to the
 * row, as their foreign keys do: its key never changes.
 */
export async function loadRows(
  em: EntityManager,
  decl: ResourceDecl,
  ids: string[],
  lock = false,
): Promise<Map<string, LoadedRow>> {
  if (ids.length === 0) return new Map();
  const sql = `select t.* from public.${ident(decl.table)} t where t.id = any(?) order by t.id${lock ? ' for no key update' : ''}`;
  const rows = (await em.execute(sql, [`{${ids.join(',')}}`])) as Record<string, unknown>[];
  return new Map(
    rows.map((row) => [String(row.id), { id: String(row.id), row: row, carried: carriedBy(decl, row) }]),
  );
}

export function carriedBy(decl: ResourceDecl, row: Record<string, unknown>): Carried {
  const entries = carried(decl).map((name) => {
    const value = row[scopeColumn(decl, name)!];
    return [name, value === null || value === undefined ? null : String(value)] as const;
  });
  return Object.fromEntries(entries);
}

/** The row as it was at a version, from its history. */
export async function rowAtVersion(
  em: EntityManager,
  decl: ResourceDecl,
  id: string,
  version: number,
): Promise<Record<string, unknown> | null> {
  const sql = `select h.* from history.${ident(decl.table)} h where h.id = ? and h.version = ? order by h.rev_id desc limit 1`;
  const rows = (await em.execute(sql, [id, version])) as Record<string, unknown>[];
  return rows[0] ? rows[0] : null;
}

/** Takes new ids from a table's sequence. */
export async function newIds(em: EntityManager, decl: ResourceDecl, count: number): Promise<string[]> {
  const sql = `select nextval(pg_get_serial_sequence('public.${ident(decl.table)}', 'id'))::text as id from generate_series(1, ?)`;
  const rows = (await em.execute(sql, [count])) as { id: string }[];
  return rows.map((r) => r.id);
}
