import type { EntityManager } from '@mikro-orm/postgresql';
import type { Change } from '../kernel/change/behaviour.ts';
import { inputName } from '../kernel/change/values.ts';
import type { FieldDecl } from '../kernel/declare/field.ts';
import { allResources, columnOf, type ResourceDecl } from '../kernel/declare/resource.ts';
import type { Problem } from '../kernel/errors.ts';
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

/** Problems of deletions of what others still refer to: the constraints would refuse them only once they are approved. */
export async function checkReferred(em: EntityManager, operations: Operation[]): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const [i, change] of changesOf(operations).entries()) {
    if (change.kind !== 'DELETE') continue;
    const labels = await referring(em, change);
    if (labels.length > 0) problems.push(inUse(labels, [...operations[i]!.path, 'id']));
  }
  return problems;
}

export const inUse = (labels: string[], path: string[]): Problem => ({
  type: 'ConflictError',
  code: 'IN_USE',
  message: `还有${[...new Set(labels)].map((label) => `「${label}」`).join('、')}在引用它，不能删除。请先删除或改正这些记录。`,
  path,
});

/** Labels of the resources that refer to the record that goes; what the request takes away from it does not count. */
async function referring(em: EntityManager, change: Change): Promise<string[]> {
  const referrers = referrersOf(change.resource);
  if (referrers.length === 0) return [];
  const asked = referrers.map(
    ({ from, field }, i) =>
      `select ${i}::int as i where exists (select 1 from public.${ident(from.table)} r where r.${ident(columnOf(field))} = ? and r.id <> all(?))`,
  );
  const values = referrers.flatMap((referrer) => [change.id, `{${leaving(change, referrer).join(',')}}`]);
  const rows = (await em.execute(asked.join(' union all '), values)) as { i: number }[];
  return rows.map(({ i }) => referrers[i]!.from.label);
}

const leaving = ({ siblings }: Change, { from, field }: Referrer): string[] =>
  siblings
    .filter((s) => s.resource === from && (s.kind === 'DELETE' || s.changed.has(inputName(field))))
    .map((s) => s.id);
