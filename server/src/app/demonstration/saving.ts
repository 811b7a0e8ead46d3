import type { EntityManager } from '@mikro-orm/postgresql';
import { derivedFrom, type Change, type RuleContext, type Values } from '../../kernel/change/behaviour.ts';
import { assignable, sealValues } from '../../kernel/change/sealing.ts';
import type { RecordClass } from '../../kernel/declare/field.ts';
import { resourceOf, type ResourceDecl } from '../../kernel/declare/resource.ts';
import { newIds } from '../../kernel/store/entities.ts';

const BATCH = 500;

/** A record of the demonstration as it was saved: its values by input name, with its id. */
export type Saved = Values & { id: string };

/** Saves many records of a resource at once, with what its behaviour derives, secrets sealed. */
export async function saveAll(
  em: EntityManager,
  entity: RecordClass,
  records: Values[],
  context: RuleContext,
): Promise<Saved[]> {
  const decl = resourceOf(entity);
  const ids = await newIds(em, decl, records.length);
  const saved = records.map((values, i) => completed(decl, ids[i]!, values, context));
  for (let from = 0; from < saved.length; from += BATCH) {
    const rows = saved
      .slice(from, from + BATCH)
      .map((values) => assignable(decl, sealValues(decl, values.id, values)));
    await em.insertMany(entity, rows as never[]);
  }
  return saved;
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
