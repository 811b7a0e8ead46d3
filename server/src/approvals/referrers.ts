import type { EntityManager } from '@mikro-orm/postgresql';
import type { Change } from '../kernel/change/behaviour.ts';
import { inputName } from '../kernel/change/values.ts';
import type { FieldDecl } from '../kernel/declare/field.ts';
import { allResources, columnOf, type ResourceDecl } from '../kernel/declare/resource.ts';
import type { Problem } from '../kernel/errors.ts';
import type { Actor } from '../kernel/scope/actor.ts';
import { dimensionsFor } from '../kernel/scope/matrix.ts';
import { ident } from '../kernel/store/quote.ts';
import { changesOf, type Operation } from './operation.ts';

/** A field by which records of another resource refer to one. */
interface Referrer {
  from: ResourceDecl;
  field: FieldDecl;
}

const referrersOf = ({ entity }: ResourceDecl): Referrer[] =>
  allResources().flatMap((from) =>
    [...from.fields.values()]
      .filter((field) => field.kind === 'reference' && field.target!() === entity)
      .map((field) => ({ from, field })),
  );

/**
 * Problems of deletions of what others still refer to: the constraints would refuse them only once they are approved.
 * Of what the maker may not read it is only said that there is something.
 */
export async function checkReferred(
  em: EntityManager,
  actor: Actor,
  operations: Operation[],
): Promise<Problem[]> {
  const changes = changesOf(operations);
  const problems: Problem[] = [];
  for (const resource of new Set(changes.filter((c) => c.kind === 'DELETE').map((c) => c.resource))) {
    const referring = await referringTo(em, resource, changes);
    for (const [i, { resource: own, kind, id }] of changes.entries()) {
      const found = own === resource && kind === 'DELETE' ? referring.get(id) : undefined;
      if (found)
        problems.push(
          inUse(
            found.map((from) => nameFor(actor, from)),
            operations[i]!.path,
          ),
        );
    }
  }
  return problems;
}

const OTHERS = '其他记录';

const nameFor = (actor: Actor, from: ResourceDecl): string =>
  from.confidential || dimensionsFor(from, 'read', actor.role) === null ? OTHERS : from.label;

/** @param labels of what refers; none where it is not to be named */
export function inUse(labels: string[], path: string[]): Problem {
  const named = labels.length > 0 ? labels : [OTHERS];
  const list = [...new Set(named)].map((label) => (label === OTHERS ? label : `「${label}」`)).join('、');
  return {
    type: 'ConflictError',
    code: 'IN_USE',
    message: `还有${list}在引用它，不能删除。请先删除或改正这些记录。`,
    path,
  };
}

/** Which resources refer to each of the records that go; what the request takes away from them does not count. */
async function referringTo(
  em: EntityManager,
  resource: ResourceDecl,
  changes: Change[],
): Promise<Map<string, ResourceDecl[]>> {
  const referrers = referrersOf(resource);
  if (referrers.length === 0) return new Map();
  const going = idList(changes.filter((c) => c.resource === resource && c.kind === 'DELETE'));
  const asked = referrers.map(({ from, field }, i) => {
    const column = `r.${ident(columnOf(field))}`;
    return `select distinct ${i}::int as i, ${column}::text as id from public.${ident(from.table)} r where ${column} = any(?) and r.id <> all(?)`;
  });
  const values = referrers.flatMap((referrer) => [going, idList(changes.filter((c) => leaves(c, referrer)))]);
  const rows = (await em.execute(asked.join(' union all '), values)) as { i: number; id: string }[];
  const byId = Map.groupBy(rows, ({ id }) => id);
  return new Map([...byId].map(([id, found]) => [id, found.map(({ i }) => referrers[i]!.from)]));
}

const idList = (changes: Change[]): string => `{${changes.map(({ id }) => id).join(',')}}`;

const leaves = ({ resource, kind, changed }: Change, { from, field }: Referrer): boolean =>
  resource === from && (kind === 'DELETE' || changed.has(inputName(field)));
