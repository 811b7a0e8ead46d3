import { indexesOf } from '../declare/indexes.ts';
import { columnOf, type ResourceDecl } from '../declare/resource.ts';
import { scopeColumn } from '../scope/columns.ts';
import { dimensionsFor } from '../scope/matrix.ts';
import type { Listing } from './listing.ts';
import type { Slot } from './slot.ts';
import { isReferenceId } from './value.ts';

/** Operators that PostgreSQL seeks in an index. */
const seeking = new Set(['eq', 'in', 'within', 'between', 'lt', 'lte', 'gt', 'gte']);

/**
 * Whether one index holds every column that filter and row-level security read, and the filter seeks by its first:
 * the rows that match are then counted in the index alone, without a look at the table.
 */
export function isCovered({ st, decl, link, filter }: Listing): boolean {
  if (link !== 'true' || st.asOf) return false;
  const sought = filter.entries().map(([key, slot]) => soughtColumn(decl, key, slot));
  const read = [...sought, ...scopeColumns(decl, st.actor.role)];
  return indexesOf(decl).some(
    (index) =>
      sought.includes(index[0]!) && read.every((column) => column !== null && index.includes(column)),
  );
}

/** The stored column that a filter's key seeks by; null for any other kind of condition. */
function soughtColumn(decl: ResourceDecl, key: string, slot: Slot): string | null {
  const byId = isReferenceId(decl, key);
  const field = decl.fields.get(byId ? key.slice(0, -2) : key);
  if (!field || field.sql || field.kind === 'list' || field.kind === 'secret') return null;
  if (field.kind === 'reference' && !byId) return null;
  return slot.entries().every(([operator]) => seeking.has(operator)) ? columnOf(field) : null;
}

const scopeColumns = (decl: ResourceDecl, role: string): (string | null)[] =>
  (dimensionsFor(decl, 'read', role) ?? []).flat().map((dimension) => scopeColumn(decl, dimension));
