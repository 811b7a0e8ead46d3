import type { EntityManager } from '@mikro-orm/postgresql';
import { resourceOf, type ResourceDecl } from '../kernel/declare/resource.ts';
import { ident } from '../kernel/store/quote.ts';
import type { Operation } from './operation.ts';

interface Kept {
  resource: ResourceDecl;
  id: string;
}

/**
 * What the records of some operations are called: as they stand, or as what is known of the new one tells them apart.
 * One look-up per resource.
 * @param all the operations of the request, of which one may create what another's record belongs to
 */
export async function namesOf(
  em: EntityManager,
  operations: Operation[],
  all: Operation[],
): Promise<string[]> {
  const named = operations.map((o) => (o.kind === 'CREATE' ? newName(o, all) : o));
  const kept = named.filter((n): n is Kept | Operation => typeof n !== 'string');
  const names = new Map<ResourceDecl, Map<string, string>>();
  for (const [resource, those] of Map.groupBy(kept, (k) => k.resource))
    names.set(
      resource,
      await keptNames(
        em,
        resource,
        those.map((k) => k.id),
      ),
    );
  return named.map((n) =>
    typeof n === 'string' ? n : (names.get(n.resource)?.get(n.id) ?? n.resource.label),
  );
}

/** A new record's first text that can be searched for, else the name of whom it belongs to, else any text. */
function newName({ resource, proposed }: Operation, all: Operation[]): string | Kept {
  const texts = [...resource.fields.values()].filter((f) => f.kind === 'text' && proposed[f.name]);
  const text = texts.find((f) => f.search);
  if (text) return String(proposed[text.name]);
  const other = String(proposed[texts.find((f) => f.form)?.name ?? ''] ?? resource.label);
  return ownerName(resource, proposed, all) ?? other;
}

function ownerName(
  { scopeVia, fields }: ResourceDecl,
  proposed: Operation['proposed'],
  all: Operation[],
): string | Kept | null {
  const id = String(proposed[`${scopeVia}Id`]);
  if (!scopeVia || !/^\d{1,18}$/.test(id)) return null;
  const owner = resourceOf(fields.get(scopeVia)!.target!());
  const sibling = all.find((o) => o.kind === 'CREATE' && o.resource === owner && o.id === id);
  return sibling ? newName(sibling, all) : { resource: owner, id };
}

async function keptNames(
  em: EntityManager,
  resource: ResourceDecl,
  ids: string[],
): Promise<Map<string, string>> {
  const name = resource.displayName.sql('t');
  const rows = (await em.execute(
    `select t.id::text, ${name} as name from public.${ident(resource.table)} t where id = any(?)`,
    [`{${[...new Set(ids)].join(',')}}`],
  )) as { id: string; name: string }[];
  return new Map(rows.map((row) => [row.id, row.name]));
}
