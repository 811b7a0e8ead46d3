import type { EntityManager } from '@mikro-orm/postgresql';
import { derivedFrom, type Change, type RuleContext, type Values } from '../../kernel/change/behaviour.ts';
import { assignable, sealValues } from '../../kernel/change/sealing.ts';
import type { RecordClass } from '../../kernel/declare/field.ts';
import { resourceOf, type ResourceDecl } from '../../kernel/declare/resource.ts';
import { newIds } from '../../kernel/store/entities.ts';
import { insertRows, type Row } from './insertion.ts';
import { progressOf } from './progress.ts';

/** Rows in one statement. */
const BATCH = 1000;

/** A record of the demonstration as it was saved: its values by input name, with its id. */
export type Saved = Values & { id: string };

/** Saves many records of a resource, with what its behaviour derives, secrets sealed. */
export async function saveAll(
  em: EntityManager,
  entity: RecordClass,
  records: Iterable<Values>,
  context: RuleContext,
): Promise<Saved[]> {
  const batches: Saved[][] = [];
  await saveEach(em, entity, records, context, (batch) => batches.push(batch));
  return batches.flat();
}

/** As `saveAll`, for what nothing else refers to: records are planned as they are written, and not kept in memory. */
export async function saveEach(
  em: EntityManager,
  entity: RecordClass,
  records: Iterable<Values>,
  context: RuleContext,
  keep: (batch: Saved[]) => void = () => undefined,
): Promise<void> {
  const decl = resourceOf(entity);
  for (const batch of batchesOf(records)) {
    const ids = await newIds(em, decl, batch.length);
    const saved = batch.map((values, i) => completed(decl, ids[i]!, values, context));
    await insertAll(em, entity, decl, saved);
    progressOf(em)?.saved(decl, saved.length);
    keep(saved);
  }
}

function* batchesOf<T>(items: Iterable<T>): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Columns that a row does not name take their defaults, so one statement has only rows that name the same. */
async function insertAll(
  em: EntityManager,
  entity: RecordClass,
  decl: ResourceDecl,
  saved: Saved[],
): Promise<void> {
  const rows = saved.map((values): Row => assignable(decl, sealValues(decl, values.id, values)));
  for (const alike of Map.groupBy(rows, (row) => Object.keys(row).toSorted().join()).values())
    await insertRows(em, entity, alike);
}

function completed(decl: ResourceDecl, id: string, values: Values, context: RuleContext): Saved {
  const change: Change = {
    resource: decl,
    kind: 'CREATE',
    id,
    before: null,
    after: values,
    changed: new Set(Object.keys(values)),
    siblings: [],
  };
  return { ...values, ...derivedFrom(change, context), id };
}
