import type { FieldDecl } from '../declare/field.ts';
import { secretColumn } from '../declare/columns.ts';
import { specOf } from '../declare/kinds.ts';
import { columnOf, resourceOf, type ResourceDecl } from '../declare/resource.ts';
import { badRequest, forbidden } from '../errors.ts';
import { blindIndex } from '../values/sealed.ts';
import { snake } from '../declare/naming.ts';
import { comparison, listOf, nullOperand, operatorSql } from './comparison.ts';
import { operandsOf } from './operands.ts';
import { isReferenceId, valueSql } from './value.ts';
import { FEW } from './shape.ts';
import type { Slot } from './slot.ts';
import { all, type Statement } from './statement.ts';

/** Condition of a filter on the row `row`. Sibling keys and several operators on one field are ANDed. */
export function filterSql(st: Statement, decl: ResourceDecl, row: string, filter: Slot, depth = 0): string {
  if (filter.isNull) return 'true';
  if (depth > 8) throw badRequest('筛选条件嵌套过深（最多 8 层），请简化。');
  return all(filter.entries().map(([key, slot]) => keySql(st, decl, row, key, slot, depth)));
}

function keySql(
  st: Statement,
  decl: ResourceDecl,
  row: string,
  key: string,
  slot: Slot,
  depth: number,
): string {
  if (slot.isNull) return 'true';
  if (key === 'and') return all(slot.items().map((s) => filterSql(st, decl, row, s, depth + 1)));
  if (key === 'or') return anyOf(slot.items().map((s) => filterSql(st, decl, row, s, depth + 1)));
  if (key === 'search') return searchSql(st, decl, row, slot);
  if (isReferenceId(decl, key)) return referenceIdSql(st, decl.fields.get(key.slice(0, -2))!, row, slot);
  const field = decl.fields.get(key)!;
  if (field.kind === 'reference') return referenceSql(st, field, row, slot, depth);
  if (field.kind === 'list') return listSql(st, field, row, slot, depth);
  if (field.kind === 'secret') return secretSql(st, decl, field, row, slot);
  const operands = operandsOf(field, slot);
  return comparison(st, valueSql(st, row, field), specOf(field).cast, operands, field.kind === 'boolean');
}

const anyOf = (conditions: string[]): string =>
  conditions.length === 0 || conditions.includes('true')
    ? 'true'
    : `(${conditions.map((c) => `(${c})`).join(' or ')})`;

/** Text typed into a search box: found within any searchable field; `%` and `_` in it stand for themselves. */
function searchSql(st: Statement, decl: ResourceDecl, row: string, slot: Slot): string {
  const pattern = slot.map(
    (v) =>
      `%${String(v)
        .normalize('NFC')
        .trim()
        .replace(/[\\%_]/g, '\\$&')}%`,
  );
  const fields = [...decl.fields.values()].filter((f) => f.search);
  return anyOf(fields.map((f) => `${valueSql(st, row, f)} ilike ${st.bindSlot(pattern, 'text')}`));
}

function referenceIdSql(st: Statement, field: FieldDecl, row: string, slot: Slot): string {
  const target = resourceOf(field.target!());
  const column = `${row}.${columnOf(field)}`;
  const cast = specOf(target.fields.get('id')!).cast;
  return all(
    slot.entries().map(([operator, operand]) => {
      if (operator === 'within') return withinSql(st, field, column, operand);
      return operatorSql(st, column, cast, operator, operand, false);
    }),
  );
}

/** Within no code at all is no row, as `in: []`. */
function withinSql(st: Statement, field: FieldDecl, column: string, codes: Slot): string {
  const each = codes.items();
  if (each.length === 0) return 'false';
  if (each.length <= FEW) return anyOf(each.map((code) => rangeSql(st, field, column, code)));
  const bounds = (end: 'from' | 'to'): string =>
    st.bindSlot(
      listOf(codes).map((all) => (all as string[]).map((v) => rangeWithin(field, v)[end])),
      'text[]',
    );
  return `exists (select 1 from unnest(${bounds('from')}, ${bounds('to')}) w(a, b) where ${column} >= w.a and ${column} < w.b)`;
}

function rangeSql(st: Statement, field: FieldDecl, column: string, code: Slot): string {
  const bound = (end: 'from' | 'to'): string =>
    st.bindSlot(
      code.map((v) => rangeWithin(field, String(v))[end]),
      'text',
    );
  return `${column} >= ${bound('from')} and ${column} < ${bound('to')}`;
}

function rangeWithin(field: FieldDecl, code: string): { from: string; to: string } {
  if (!/^\d*$/.test(code)) throw badRequest(`「${code}」不是有效的${field.label}代码，代码只由数字组成。`);
  return field.within!(code);
}

function referenceSql(st: Statement, field: FieldDecl, row: string, slot: Slot, depth: number): string {
  const target = resourceOf(field.target!());
  const alias = st.alias();
  const link = `${alias}.id = ${row}.${columnOf(field)}`;
  return existsSql(st, target, alias, all([link, filterSql(st, target, alias, slot, depth + 1)]));
}

function listSql(st: Statement, field: FieldDecl, row: string, slot: Slot, depth: number): string {
  const target = resourceOf(field.target!());
  return all(
    slot.entries().map(([quantifier, inner]) => {
      if (inner.isNull) return 'true';
      const alias = st.alias();
      const link = `${alias}.${snake(field.inverse!)}_id = ${row}.id`;
      const matches = filterSql(st, target, alias, inner, depth + 1);
      if (quantifier === 'every')
        return `not ${existsSql(st, target, alias, `${link} and (${matches}) is not true`)}`;
      const exists = existsSql(st, target, alias, all([link, matches]));
      return quantifier === 'none' ? `not ${exists}` : exists;
    }),
  );
}

const existsSql = (st: Statement, target: ResourceDecl, alias: string, where: string): string =>
  `exists (select 1 from ${st.table(target, alias)} where ${all([where, st.scope(target, alias)])})`;

/** A secret is found by its blind index or by the last four characters that its mask shows. */
function secretSql(st: Statement, decl: ResourceDecl, field: FieldDecl, row: string, slot: Slot): string {
  if (!field.readers!.includes(st.actor.role)) throw forbidden(`按「${field.label}」查找`);
  const blind = (v: unknown): string =>
    blindIndex(decl.table, field.name, field.normalize?.(String(v)) ?? String(v));
  const column = (part: 'Blind' | 'Mask'): string => `${row}.${secretColumn(field.name, part)}`;
  return all(
    slot.entries().map(([operator, value]) => {
      if (value.isNull && !operator.startsWith('is')) return nullOperand(column('Blind'), operator);
      if (operator === 'eq') return `${column('Blind')} = ${st.bindSlot(value.map(blind), 'text')}`;
      if (operator === 'in')
        return `${column('Blind')} = any(${st.bindSlot(
          listOf(value).map((v) => (v as unknown[]).map(blind)),
          'text[]',
        )})`;
      if (operator === 'endsWith')
        return `right(${column('Mask')}, 4) = ${st.bindSlot(value.map(lastFour), 'text')}`;
      return operatorSql(st, column('Blind'), 'text', operator, value, false);
    }),
  );
}

function lastFour(value: unknown): string {
  if (String(value).length !== 4) throw badRequest('按尾号查找时请给出最后四位。');
  return String(value).toUpperCase();
}
