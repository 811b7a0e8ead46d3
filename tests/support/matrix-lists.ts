import type { FieldDecl } from '../../server/src/kernel/declare/field.ts';
import type { ResourceDecl } from '../../server/src/kernel/declare/resource.ts';
import { sortFields } from '../../server/src/kernel/query/order.ts';
import { groupFields } from '../../server/src/kernel/query/groups.ts';
import { idsIn, type Nodes, type Reading } from './matrix-reading.ts';

/** Reads a resource at its own root fields, `everyWay` if so, and compares with the oracle. */
export async function readRoots(reading: Reading, decl: ResourceDecl, everyWay: boolean): Promise<void> {
  await readOnes(reading, decl);
  await readList(reading, decl, '');
  await readFields(reading, decl);
  if (!everyWay) return;
  await readList(reading, decl, `, asOf: "${new Date().toISOString()}"`);
  await readPages(reading, decl);
  await readGroups(reading, decl);
  await readFiltered(reading, decl);
  await readSorted(reading, decl);
}

/** One record by id, and the same id as a filter. */
async function readOnes(reading: Reading, decl: ResourceDecl): Promise<void> {
  const ids = reading.idsOf(decl);
  for (let at = 0; at < ids.length; at += 50) {
    const some = ids.slice(at, at + 50);
    const query = `{ ${some.map((id, i) => `r${i}: ${decl.singular}(id: "${id}") { id }`).join(' ')} }`;
    const data = await reading.data<Record<string, { id: string } | null>>(query);
    some.forEach((id, i) =>
      reading.tally.one(
        reading.note(`${decl.singular} ${id}`),
        Boolean(data?.[`r${i}`]),
        reading.mayRead(decl, id),
      ),
    );
  }
}

async function readList(reading: Reading, decl: ResourceDecl, more: string): Promise<void> {
  const query = `{ list: ${decl.plural}(filter: { ${reading.among(decl)} }${more}) { nodes { id } totalCount } }`;
  const data = await reading.data<{ list: Nodes }>(query);
  reading.expectReadable(decl, `list${more}`, idsIn(data?.list));
  reading.tally.figure(
    reading.note(`totalCount${more} of ${decl.plural}`),
    data?.list.totalCount ?? 0,
    reading.readable(decl).size,
  );
}

/** Both ways of paging, without a filter: what lies outside must not even take a place. */
async function readPages(reading: Reading, decl: ResourceDecl): Promise<void> {
  const page = `edges { node { id } } pageInfo { hasNextPage }`;
  const query = `{ first: ${decl.plural}(first: 1000) { ${page} } last: ${decl.plural}(last: 1000) { ${page} } }`;
  const data = await reading.data<Record<string, { edges: { node: { id: string } }[] }>>(query);
  const known = new Set(reading.idsOf(decl));
  const got = Object.values(data ?? {}).map((c) =>
    c.edges.map((e) => e.node.id).filter((id) => known.has(id)),
  );
  // Lists that are longer than a page end elsewhere when read from behind.
  for (const ids of known.size < 12 ? got : got.slice(0, 1)) reading.expectReadable(decl, 'page', ids);
}

export const scalars = (decl: ResourceDecl): FieldDecl[] =>
  [...decl.fields.values()].filter((f) => f.kind !== 'reference' && f.kind !== 'list');

/** Every field of every row: there for those who may read the row, and a secret never in full. */
async function readFields(reading: Reading, decl: ResourceDecl): Promise<void> {
  const fields = scalars(decl).map((f) => f.name);
  const query = `{ list: ${decl.plural}(filter: { ${reading.among(decl)} }) { nodes { ${fields.join(' ')} } } }`;
  const data = await reading.data<{ list: { nodes: Record<string, unknown>[] } }>(query);
  for (const field of scalars(decl)) {
    const found = (data?.list.nodes ?? []).filter((n) => n[field.name] !== undefined);
    reading.expectReadable(
      decl,
      field.name,
      found.map((n) => String(n.id)),
    );
    const open =
      field.kind === 'secret'
        ? found.filter((n) => n[field.name] !== null && !String(n[field.name]).includes('*'))
        : [];
    for (const node of open)
      reading.tally.one(reading.note(`${field.name} of ${String(node.id)} in full`), true, false);
  }
}

/** Groups by every field that can be grouped by: their counts sum up to what may be read. */
async function readGroups(reading: Reading, decl: ResourceDecl): Promise<void> {
  const groups = groupFields(decl).map((name) => `${name}: groups(by: [${name}]) { count }`);
  const query = `{ list: ${decl.plural}(filter: { ${reading.among(decl)} }) { all: groups(by: []) { count } ${groups.join(' ')} } }`;
  const data = await reading.data<{ list: Record<string, { count: number }[]> }>(query);
  for (const name of ['all', ...groupFields(decl)]) {
    const sum = (data?.list[name] ?? []).reduce((total, group) => total + group.count, 0);
    reading.tally.figure(
      reading.note(`groups by ${name} of ${decl.plural}`),
      sum,
      reading.readable(decl).size,
    );
  }
}

/** A filter on every field, and its opposite: together they find what may be read, and nothing else. */
async function readFiltered(reading: Reading, decl: ResourceDecl): Promise<void> {
  const names = scalars(decl)
    .filter((f) => f.kind !== 'json' && f.kind !== 'secret')
    .map((f) => f.name);
  const list = (name: string, operator: string): string =>
    `${name}_${operator}: ${decl.plural}(filter: { ${reading.among(decl)}, and: [{ ${name}: { ${operator}: null } }] }) { nodes { id } }`;
  const lists = names.map((name) => [list(name, 'is'), list(name, 'isNot')].join(' '));
  const data = await inParts<Nodes>(reading, lists);
  for (const name of names) {
    const found = [data?.[`${name}_is`], data?.[`${name}_isNot`]];
    reading.expectReadable(decl, `filter by ${name}`, found.flatMap(idsIn));
  }
}

/** Every ordering; by fields of related records only for those who may read some. */
async function readSorted(reading: Reading, decl: ResourceDecl): Promise<void> {
  const list = (name: string): string =>
    `${name}: ${decl.plural}(filter: { ${reading.among(decl)} }, sorting: [{ field: ${name}, direction: DESC }]) { nodes { id } }`;
  const [own, related] = [true, false].map((is) =>
    sortFields(decl).filter((name) => !name.includes('_') === is),
  ) as [string[], string[]];
  const data = await inParts<Nodes>(reading, own.map(list));
  for (const name of own) reading.expectReadable(decl, `sorting by ${name}`, idsIn(data?.[name]));
  for (const name of related) {
    const found = await reading.data<Record<string, Nodes>>(`{ ${list(name)} }`);
    if (found) reading.expectReadable(decl, `sorting by ${name}`, idsIn(found[name]));
  }
}

/** Lists under their own names, a few at a time, as many as one operation may have. */
async function inParts<T>(reading: Reading, lists: string[]): Promise<Record<string, T> | null> {
  const answers: (Record<string, T> | null)[] = [];
  for (let at = 0; at < lists.length; at += 25) {
    answers.push(await reading.data<Record<string, T>>(`{ ${lists.slice(at, at + 25).join(' ')} }`));
  }
  return answers.includes(null) ? null : Object.assign({}, ...answers);
}
