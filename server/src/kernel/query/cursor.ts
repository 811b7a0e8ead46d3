import { createHash } from 'node:crypto';
import { badRequest } from '../errors.ts';
import type { OrderKey } from './order.ts';
import type { Slot, Variables } from './slot.ts';
import type { Statement } from './statement.ts';

/**
 * A cursor is `<tag>.<base64url of the JSON array of the row's order keys as text>`; the tag stands for list, filter
 * and sorting, so that a cursor made for another list is refused instead of giving a page of something else.
 */
export function tagParameter(list: string, filter: Slot, sorting: Slot): (variables: Variables) => string {
  return (variables) =>
    createHash('sha256')
      .update(JSON.stringify([list, filter.get(variables) ?? null, sorting.get(variables) ?? null]))
      .digest('base64url')
      .slice(0, 10);
}

/** SQL of a row's cursor, without quotes; `take` names the key's value in that row. */
export function cursorSql(keys: OrderKey[], tag: string, take: (key: OrderKey) => string): string {
  const values = keys.map((k) => `coalesce(to_json(${take(k)}::text)::text,'null')`).join(`||','||`);
  return `${tag}||'.'||translate(encode(convert_to('['||${values}||']','UTF8'),'base64'),E'+/=\\n','-_')`;
}

/** Condition that a row comes after the cursor in the (possibly reversed) ordering. */
export function afterCursor(
  st: Statement,
  keys: OrderKey[],
  cursor: Slot,
  tag: (variables: Variables) => string,
  take: (key: OrderKey) => string,
  backward: boolean,
): string {
  const bound = keys.map((k, i) =>
    st.bind((run) => decode(cursor.get(run.variables), tag(run.variables), keys.length)[i], k.cast),
  );
  const uniform = keys.every((k) => !k.nullable && k.descending === keys[0]!.descending);
  if (uniform) {
    const operator = keys[0]!.descending !== backward ? '<' : '>';
    return `(${keys.map(take).join(', ')}) ${operator} (${bound.join(', ')})`;
  }
  return keys.reduceRight((rest, key, i) => keyAfter(key, take(key), bound[i]!, rest, backward), 'false');
}

/** `value` comes after `bound`, or equals it and `rest` decides. Nulls stand where the ordering puts them. */
function keyAfter(key: OrderKey, value: string, bound: string, rest: string, backward: boolean): string {
  const beyond = `${value} ${key.descending !== backward ? '<' : '>'} ${bound}`;
  if (!key.nullable) return `(${beyond} or (${value} = ${bound} and ${rest}))`;
  const nullsFirst = key.nullsFirst !== backward;
  const passesNull = nullsFirst
    ? `(${bound} is null and ${value} is not null)`
    : `(${bound} is not null and ${value} is null)`;
  return `(${beyond} or ${passesNull} or (${value} is not distinct from ${bound} and ${rest}))`;
}

function decode(cursor: unknown, tag: string, length: number): (string | null)[] {
  const refuse = (): Error => badRequest('游标无效或属于另一组筛选、排序条件，请从第一页重新读取。');
  const [mark, body, ...rest] = String(cursor).split('.');
  if (mark !== tag || body === undefined || rest.length > 0) throw refuse();
  const values = parse(body);
  if (!Array.isArray(values) || values.length !== length) throw refuse();
  if (!values.every((v) => v === null || typeof v === 'string')) throw refuse();
  return values as (string | null)[];
}

function parse(body: string): unknown {
  try {
    return JSON.parse(Buffer.from(body, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
