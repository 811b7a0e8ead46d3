import type { EntityManager } from '@mikro-orm/postgresql';
import { inputName, same, stored, valuesOfRow } from '../kernel/change/values.ts';
import type { Values } from '../kernel/change/behaviour.ts';
import type { ResourceDecl } from '../kernel/declare/resource.ts';
import { ident } from '../kernel/store/quote.ts';
import { visibleIds } from '../kernel/query/matching.ts';
import type { Reader } from '../kernel/query/reader.ts';
import type { Actor } from '../kernel/scope/actor.ts';
import { blindsOfRow, masksOfRow } from './blinds.ts';
import type { FieldChange } from './field-change.ts';
import { lookUpNames, wordOf, type Names } from './wording.ts';

export interface RevisionView {
  version: number;
  at: Date;
  kind: string;
  actorName: string | null;
  changeRequestId: string | null;
  fields: FieldChange[];
}

interface Row extends Record<string, unknown> {
  version: number;
  rev_from: string;
  rev_operation: string;
  rev_request_id: string | null;
  actor_name: string | null;
}

const MOST = 200;

/** Whether the actor may read the record as it stands; a record that is gone shows no timeline. */
export const isVisible = async (
  reader: Reader,
  actor: Actor,
  decl: ResourceDecl,
  id: string,
): Promise<boolean> => (await visibleIds({ reader, actor }, decl, [id])).has(id);

/** The revisions of a record, newest first, each with what it changed against the one before; at most 200. */
export async function timelineOf(em: EntityManager, decl: ResourceDecl, id: string): Promise<RevisionView[]> {
  const sql = `select h.*, a.name as actor_name from history.${ident(decl.table)} h left join account a on a.id = h.rev_account_id
    where h.id = ? order by h.rev_id desc limit ${MOST}`;
  const rows = (await em.execute(sql, [id])) as Row[];
  const records = rows.map((row) => ({ decl, values: valuesOfRow(decl, row) }));
  const names = await lookUpNames(em, records);
  const views = rows.map((row, i) => viewOf(decl, row, rows[i + 1], names));
  return views.filter((v) => v.kind !== 'UPDATE' || v.fields.length > 0);
}

const viewOf = (decl: ResourceDecl, row: Row, before: Row | undefined, names: Names): RevisionView => ({
  version: row.version,
  at: new Date(row.rev_from),
  kind: row.rev_operation,
  actorName: row.actor_name,
  changeRequestId: row.rev_request_id,
  fields: row.rev_operation === 'DELETE' ? [] : differences(decl, row, before, names),
});

function differences(decl: ResourceDecl, row: Row, before: Row | undefined, names: Names): FieldChange[] {
  const [is, was] = [identified(decl, row), before ? identified(decl, before) : {}];
  const [shown, shownBefore] = [worded(decl, row), before ? worded(decl, before) : {}];
  return stored(decl)
    .filter((f) => f.kind !== 'json' && !same(is[inputName(f)], was[inputName(f)]))
    .map((field) => {
      const name = inputName(field);
      const [old, next] = [wordOf(field, shownBefore[name], names), wordOf(field, shown[name], names)];
      return {
        field: name,
        label: field.label,
        kind: String(field.ui?.kind ?? field.kind),
        original: null,
        current: null,
        proposed: null,
        originalText: old,
        currentText: old,
        proposedText: next,
        changed: true,
        conflict: false,
      };
    });
}

const identified = (decl: ResourceDecl, row: Row): Values => ({
  ...valuesOfRow(decl, row),
  ...blindsOfRow(decl, row),
});
const worded = (decl: ResourceDecl, row: Row): Values => ({
  ...valuesOfRow(decl, row),
  ...masksOfRow(decl, row),
});
