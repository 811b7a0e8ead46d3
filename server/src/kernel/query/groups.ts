import type { FieldNode } from 'graphql';
import type { FieldDecl } from '../declare/field.ts';
import { kinds, specOf } from '../declare/kinds.ts';
import { snake } from '../declare/naming.ts';
import { columnOf, type ResourceDecl } from '../declare/resource.ts';
import { badRequest } from '../errors.ts';
import { collectBelow } from './collect.ts';
import { isReferenceId, valueSql } from './value.ts';
import { Slot } from './slot.ts';
import { jsonObject, type Part, type Statement } from './statement.ts';

const groupableKinds = new Set(['choice', 'boolean', 'text', 'integer', 'day']);

/** Fields that a list can be grouped by: short values, and references by their id. */
export const groupFields = (decl: ResourceDecl): string[] =>
  [...decl.fields.values()].flatMap((f) =>
    f.kind === 'reference'
      ? [`${f.name}Id`]
      : groupableKinds.has(f.kind) && f.name !== 'displayName' && f.name !== 'version'
        ? [f.name]
        : [],
  );

const summedKinds = new Set(['money', 'integer', 'decimal']);

/** Fields whose sum over a group can be asked for, by the name of the sum: `amountSum`. */
export const sumFields = (decl: ResourceDecl): Map<string, FieldDecl> =>
  new Map(
    [...decl.fields.values()]
      .filter((f) => summedKinds.has(f.kind) && f.name !== 'version')
      .map((f) => [`${f.name}Sum`, f]),
  );

/** The most groups that one request gives; more is refused rather than cut, so that sums stay true. */
export const MAX_GROUPS = 10_000;

/** SQL text expression of `groups`: counts and sums of the rows that `where` keeps, one item per combination of keys. */
export function groupsText(
  st: Statement,
  decl: ResourceDecl,
  row: string,
  where: string,
  nodes: FieldNode[],
): string {
  const by = keysAsked(st, nodes[0]!);
  const keys = by.map((name, i) => ({ name, as: `g${i}`, sql: keySql(st, decl, row, name) }));
  const selected = collectBelow(st.doc, st.type(`${decl.name}Group`), nodes);
  const item = jsonObject(
    [...selected].map(([key, same]) => [key, memberText(decl, keys, same[0]!.name.value)]),
  );
  const sums = [...sumsAsked(decl, selected)].map(
    ([name, field]) => `sum(${valueSql(st, row, field)}) as ${sumColumn(name)}`,
  );
  const columns = [...keys.map((k) => `${k.sql} as ${k.as}`), 'count(*) as n', ...sums];
  const grouped = `select ${columns.join(', ')} from ${st.table(decl, row)} where ${where}`;
  const order = keys.map((k) => k.as).join(', ');
  const groupBy =
    keys.length > 0
      ? ` group by ${keys.map((_, i) => i + 1).join(', ')} order by ${order} limit ${MAX_GROUPS + 1}`
      : '';
  const list = `'['||coalesce(string_agg(${item}, ','),'')||']'`;
  return `(select case when count(*) > ${MAX_GROUPS} then ('${TOO_MANY}'||count(*))::int::text else ${list} end from (${grouped}${groupBy}) g)`;
}

/** Not a number: the failing cast is how a statement says that it found too many groups. */
const TOO_MANY = 'too many groups';

/** The refusal that stands behind a database error, if it is one of too many groups. */
export const groupsRefusal = (error: unknown): Error | null =>
  (error as Error).message.includes(`"${TOO_MANY}`)
    ? badRequest(`分组超过 ${MAX_GROUPS} 组，请减少分组字段或缩小筛选范围。`)
    : null;

function keysAsked(st: Statement, node: FieldNode): string[] {
  const arg = node.arguments?.find((a) => a.name.value === 'by');
  const by = arg
    ? Slot.of(arg.value, st.doc.variables)
        .items()
        .map((s) => String(s.value))
    : [];
  if (by.length > 5) throw badRequest('分组字段最多 5 个，请减少分组。');
  return [...new Set(by)];
}

const keySql = (st: Statement, decl: ResourceDecl, row: string, name: string): string =>
  isReferenceId(decl, name)
    ? `${row}.${columnOf(decl.fields.get(name.slice(0, -2))!)}`
    : valueSql(st, row, decl.fields.get(name)!);

/** Only what is selected is added up: some values take a query of their own for each row. */
function sumsAsked(decl: ResourceDecl, selected: ReadonlyMap<string, FieldNode[]>): Map<string, FieldDecl> {
  const asked = new Set([...selected.values()].map((same) => same[0]!.name.value));
  return new Map([...sumFields(decl)].filter(([name]) => asked.has(name)));
}

const sumColumn = (name: string): string => `s_${snake(name)}`;

function memberText(decl: ResourceDecl, keys: { name: string; as: string }[], name: string): Part {
  const grouped = keys.find((k) => k.name === name);
  if (name === 'count') return 'g.n::text';
  if (sumFields(decl).has(name)) return `coalesce(trim_scale(g.${sumColumn(name)}::numeric)::text,'0')`;
  if (name === '__typename') return { literal: `"${decl.name}Group"` };
  return grouped ? `coalesce(${keyJson(decl, name, `g.${grouped.as}`)},'null')` : { literal: 'null' };
}

const keyJson = (decl: ResourceDecl, name: string, value: string): string =>
  isReferenceId(decl, name) ? kinds.id.json(value) : specOf(decl.fields.get(name)!).json(value);
