import { snake } from './naming.ts';
import { columnOf, type ResourceDecl } from './resource.ts';

const withoutColumn = new Set(['list', 'secret']);

/** Columns of the indexes that a resource's declaration gives its table, unique ones aside. */
export function indexesOf(decl: ResourceDecl): string[][] {
  const single = [...decl.fields.values()].filter(
    (f) =>
      !f.sql && !f.unique && !withoutColumn.has(f.kind) && (f.index || f.filter || f.kind === 'reference'),
  );
  return [
    ...(decl.indexes ?? []).map((names) => names.map((name) => columnNamed(decl, name))),
    ...single.map((f) => [columnOf(f), 'id']),
  ];
}

function columnNamed(decl: ResourceDecl, name: string): string {
  const field = decl.fields.get(name);
  return field ? columnOf(field) : snake(name);
}
