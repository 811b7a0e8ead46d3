import type { EntityManager } from '@mikro-orm/postgresql';
import { resourceByPlural, type ResourceDecl } from '../kernel/declare/resource.ts';
import { visibleIds } from '../kernel/query/matching.ts';
import type { Reader } from '../kernel/query/reader.ts';
import type { Actor } from '../kernel/scope/actor.ts';
import { dimensionsFor } from '../kernel/scope/matrix.ts';
import { loadRows } from '../kernel/store/entities.ts';
import type { ChangeOperation } from './change-operation.entity.ts';
import { OVER } from './states.ts';

type Row = Record<string, unknown>;

/**
 * The records as they stand, by operation, of requests that are not over, where the actor may read them now: who once
 * saw a request is not told for ever what becomes of its record. Two look-ups per resource.
 */
export async function liveRows(
  em: EntityManager,
  reader: Reader,
  actor: Actor,
  operations: ChangeOperation[],
): Promise<Map<ChangeOperation, Row>> {
  const live = operations.filter((o) => o.kind !== 'CREATE' && !OVER.includes(o.request.state));
  const found = new Map<ChangeOperation, Row>();
  for (const [plural, those] of Map.groupBy(live, (o) => o.resource)) {
    const rows = await visibleRows(em, reader, actor, resourceByPlural(plural)!, idsOf(those));
    for (const operation of those) {
      const row = rows.get(operation.recordId)?.row;
      if (row) found.set(operation, row);
    }
  }
  return found;
}

const idsOf = (operations: ChangeOperation[]): string[] => [...new Set(operations.map((o) => o.recordId))];

async function visibleRows(
  em: EntityManager,
  reader: Reader,
  actor: Actor,
  decl: ResourceDecl,
  ids: string[],
): ReturnType<typeof loadRows> {
  if (dimensionsFor(decl, 'read', actor.role) === null) return new Map();
  return loadRows(em, decl, [...(await visibleIds({ actor, reader }, decl, ids))]);
}
