import type { FieldDecl } from '../../server/src/kernel/declare/field.ts';
import { columnOf, resourceOf, type ResourceDecl } from '../../server/src/kernel/declare/resource.ts';
import { snake } from '../../server/src/kernel/declare/naming.ts';
import type { Api } from './api.ts';
import { idsIn, type Nodes, type Reading } from './matrix-reading.ts';

/** A way from one resource to another, with the pairs of rows that it joins. */
export interface Relation {
  from: ResourceDecl;
  field: FieldDecl;
  to: ResourceDecl;
  pairs: [from: string, to: string][];
}

/** Every relation of a resource, its pairs read as the database's owner. */
export async function relationsOf(api: Api, from: ResourceDecl): Promise<Relation[]> {
  const fields = [...from.fields.values()].filter((f) => f.kind === 'reference' || f.kind === 'list');
  return Promise.all(
    fields.map(async (field) => ({
      from,
      field,
      to: resourceOf(field.target!()),
      pairs: await pairsOf(api, from, field),
    })),
  );
}

async function pairsOf(api: Api, from: ResourceDecl, field: FieldDecl): Promise<[string, string][]> {
  const target = resourceOf(field.target!());
  const sql =
    field.kind === 'list'
      ? `select ${snake(field.inverse!)}_id::text as a, id::text as b from "${target.table}"`
      : `select id::text as a, ${columnOf(field)}::text as b from "${from.table}" where ${columnOf(field)} is not null`;
  const rows = (await api.orm.em.fork().execute(sql)) as { a: string; b: string }[];
  return rows.map(({ a, b }) => [a, b]);
}

/** The targets that the viewer may reach from each row that they may read. */
function reachable(reading: Reading, { from, to, pairs }: Relation): [string, string][] {
  const [known, readable] = [new Set(reading.idsOf(from)), reading.readable(from)];
  return pairs.filter(([a, b]) => known.has(a) && readable.has(a) && reading.mayRead(to, b));
}

const arrow = ([a, b]: [string, string]): string => `${a}→${b}`;

type Nested = { id: string } & Record<'found', { id: string } | Nodes | null>;

/** Follows a relation from every row, now and as of now. */
export async function readNested(reading: Reading, relation: Relation, asOf = false): Promise<void> {
  const { from, field, pairs } = relation;
  const inner = field.kind === 'list' ? 'nodes { id } totalCount' : 'id';
  const at = asOf ? `, asOf: "${new Date().toISOString()}"` : '';
  const query = `{ list: ${from.plural}(filter: { ${reading.among(from)} }${at}) { nodes { id found: ${field.name} { ${inner} } } } }`;
  const data = await reading.data<{ list: { nodes: Nested[] } }>(query);
  const nodes = data?.list.nodes ?? [];
  const got = nodes.flatMap(({ id, found }) => targetsIn(found).map((target) => arrow([id, target])));
  const known = new Set(reading.idsOf(from));
  const candidates = pairs.filter(([a]) => known.has(a)).map(arrow);
  const what = reading.note(`${from.plural}.${field.name}${at}`);
  reading.tally.all(what, candidates, got, reachable(reading, relation).map(arrow));
  if (field.kind === 'list')
    reading.tally.figure(`${what}.totalCount`, totalOf(nodes), reachable(reading, relation).length);
}

const targetsIn = (found: Nested['found']): string[] =>
  found === null ? [] : 'nodes' in found ? idsIn(found) : [found.id];
const totalOf = (nodes: Nested[]): number =>
  nodes.reduce((sum, { found }) => sum + (found as Nodes).totalCount, 0);

/** How many targets of a relation to a public list are tried. */
const TRIED = 10;

/** Filters by related records: one that may not be read must not give away that it is there. */
export async function filterByRelated(reading: Reading, relation: Relation): Promise<void> {
  const targets = reading.idsOf(relation.to).slice(0, TRIED);
  const ways = relation.field.kind === 'list' ? (['some', 'none', 'every'] as const) : (['is'] as const);
  for (const way of ways) await filterBy(reading, relation, targets, way);
}

const conditions = {
  is: (id: string): string => `{ id: { eq: "${id}" } }`,
  some: (id: string): string => `{ some: { id: { eq: "${id}" } } }`,
  none: (id: string): string => `{ none: { id: { eq: "${id}" } } }`,
  every: (id: string): string => `{ every: { id: { neq: "${id}" } } }`,
};

async function filterBy(
  reading: Reading,
  relation: Relation,
  targets: string[],
  way: keyof typeof conditions,
): Promise<void> {
  const { from, field } = relation;
  const list = (id: string, i: number): string =>
    `t${i}: ${from.plural}(filter: { ${reading.among(from)}, ${field.name}: ${conditions[way](id)} }) { nodes { id } }`;
  if (targets.length === 0) return;
  const data = await reading.data<Record<string, Nodes>>(`{ ${targets.map(list).join(' ')} }`);
  const pairs = reachable(reading, relation);
  targets.forEach((target, i) => {
    const joined = new Set(pairs.filter(([, b]) => b === target).map(([a]) => a));
    const without = [...reading.readable(from)].filter((id) => !joined.has(id));
    const expected = way === 'is' || way === 'some' ? joined : without;
    if (data !== null)
      reading.tally.all(
        reading.note(`${from.plural} by ${field.name} ${way} ${target}`),
        reading.idsOf(from),
        idsIn(data[`t${i}`]),
        expected,
      );
    else
      reading.tally.one(
        reading.note(`${from.plural} by ${field.name}`),
        false,
        reading.readable(from).size > 0 && reading.readable(relation.to).size > 0,
      );
  });
}
