import type { EntityManager } from '@mikro-orm/postgresql';
import type { FieldDecl } from '../kernel/declare/field.ts';
import { resourceOf, type ResourceDecl } from '../kernel/declare/resource.ts';
import type { Values } from '../kernel/change/behaviour.ts';
import { inputName } from '../kernel/change/values.ts';
import type { Sealed } from '../kernel/change/sealing.ts';
import { ident } from '../kernel/store/quote.ts';

/** Names of referenced records and of codes, by what identifies them: looked up once for many values. */
export type Names = Map<string, string>;

const nameKey = (field: FieldDecl, value: unknown): string =>
  field.kind === 'reference'
    ? `${resourceOf(field.target!()).table}/${String(value)}`
    : `code/${String(field.ui?.codeList)}/${String(value)}`;

/** Looks up the names that the values of these records need. */
export async function lookUpNames(
  em: EntityManager,
  records: { decl: ResourceDecl; values: Values }[],
): Promise<Names> {
  const names: Names = new Map();
  await nameReferences(em, records, names);
  const codes = (await em.execute('select list, code, name from code')) as {
    list: string;
    code: string;
    name: string;
  }[];
  for (const c of codes) names.set(`code/${c.list}/${c.code}`, c.name);
  return names;
}

async function nameReferences(
  em: EntityManager,
  records: { decl: ResourceDecl; values: Values }[],
  names: Names,
): Promise<void> {
  const wanted = new Map<ResourceDecl, Set<string>>();
  for (const { decl, values } of records) {
    for (const field of decl.fields.values()) {
      const value = values[inputName(field)];
      if (field.kind !== 'reference' || value === null || value === undefined) continue;
      const target = resourceOf(field.target!());
      wanted.set(target, (wanted.get(target) ?? new Set()).add(String(value)));
    }
  }
  for (const [target, ids] of wanted) {
    const sql = `select t.id::text as id, (${target.displayName.sql('t')}) as name from public.${ident(target.table)} t where t.id::text = any(?)`;
    const rows = (await em.execute(sql, [
      `{${[...ids].map((i) => `"${i.replaceAll(/["\\]/g, '')}"`).join(',')}}`,
    ])) as { id: string; name: string }[];
    for (const row of rows) names.set(`${target.table}/${row.id}`, row.name);
  }
}

/** A value as people read it; null when there is none. */
export function wordOf(field: FieldDecl, value: unknown, names: Names): string | null {
  if (value === null || value === undefined) return null;
  if (field.kind === 'secret') return typeof value === 'string' ? value : (value as Sealed).mask;
  if (field.kind === 'choice') return field.choices!.labels[String(value)] ?? String(value);
  if (field.kind === 'boolean') return value === true ? '是' : '否';
  if (field.kind === 'money') return `${(Number(value) / 100).toFixed(2)} 元`;
  if (field.kind === 'reference' || field.ui?.codeList)
    return names.get(nameKey(field, value)) ?? String(value);
  if (field.kind === 'instant')
    return new Date(String(value)).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai' });
  return String(value);
}
