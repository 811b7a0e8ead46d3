import type { FieldDecl } from '../declare/field.ts';
import { kinds, specOf } from '../declare/kinds.ts';
import { columnOf, resourceOf, type ResourceDecl } from '../declare/resource.ts';
import { badRequest } from '../errors.ts';
import type { Slot } from './slot.ts';
import { valueSql } from './value.ts';
import { all, type Statement } from './statement.ts';

/** One key of an ordering. Its SQL value stands under `name` in the rows that a page is chosen from. */
export interface OrderKey {
  name: string;
  sql: string;
  cast: string;
  descending: boolean;
  nullsFirst: boolean;
  nullable: boolean;
}

const unsortable = new Set(['longText', 'json', 'secret', 'reference', 'list']);

export const sortable = (field: FieldDecl): boolean => !unsortable.has(field.kind);

/** Values of the sort enum: own fields, and `<reference>_<field>` for a referenced record's name and listed fields. */
export function sortFields(decl: ResourceDecl): string[] {
  return [...decl.fields.values()].flatMap((field) => {
    if (field.kind !== 'reference') return sortable(field) ? [field.name] : [];
    const related = [...resourceOf(field.target!()).fields.values()];
    return related
      .filter((f) => f.name === 'displayName' || (f.list && sortable(f)))
      .map((f) => `${field.name}_${f.name}`);
  });
}

/** The ordering that `sorting` asks for on the rows `row`, made total by the id. */
export function orderOf(st: Statement, decl: ResourceDecl, row: string, sorting: Slot): OrderKey[] {
  const keys = sorting.items().map((item, i) => {
    const { field, direction, nulls } = item.value as { field: string; direction: string; nulls?: string };
    const descending = direction === 'DESC';
    const nullsFirst = nulls ? nulls === 'NULLS_FIRST' : descending;
    return { name: `o${i}`, ...sortValue(st, decl, row, field), descending, nullsFirst };
  });
  if (keys.length > 8) throw badRequest('排序字段最多 8 个，请减少排序条件。');
  const byId = sorting.items().some((item) => (item.value as { field: string }).field === 'id');
  return byId ? keys : [...keys, idKey(decl, row, keys.at(-1)?.descending ?? false)];
}

const idKey = (decl: ResourceDecl, row: string, descending: boolean): OrderKey => ({
  name: 'oid',
  sql: `${row}.id`,
  cast: kinds[decl.fields.get('id')!.kind as 'id'].cast,
  descending,
  nullsFirst: descending,
  nullable: false,
});

function sortValue(
  st: Statement,
  decl: ResourceDecl,
  row: string,
  name: string,
): Pick<OrderKey, 'sql' | 'cast' | 'nullable'> {
  const own = decl.fields.get(name);
  if (own) return { sql: valueSql(st, row, own), cast: specOf(own).cast, nullable: !own.required };
  const [reference, related] = name.split('_') as [string, string];
  const field = decl.fields.get(reference)!;
  const target = resourceOf(field.target!());
  const alias = st.alias();
  const value = target.fields.get(related)!;
  const where = all([`${alias}.id = ${row}.${columnOf(field)}`, st.scope(target, alias)]);
  const sql = `(select ${valueSql(st, alias, value)} from ${st.table(target, alias)} where ${where})`;
  return { sql, cast: specOf(value).cast, nullable: true };
}

/** `order by` list; reversed when a page is read backwards. */
export const orderBy = (keys: OrderKey[], take: (key: OrderKey) => string, backward = false): string =>
  keys
    .map((k) => {
      const descending = k.descending !== backward;
      const nullsFirst = k.nullsFirst !== backward;
      const usual = descending === nullsFirst;
      return `${take(k)}${descending ? ' desc' : ''}${!k.nullable || usual ? '' : nullsFirst ? ' nulls first' : ' nulls last'}`;
    })
    .join(', ');
