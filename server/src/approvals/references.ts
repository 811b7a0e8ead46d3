import type { FieldDecl } from '../kernel/declare/field.ts';
import { resourceOf, type ResourceDecl } from '../kernel/declare/resource.ts';
import { invalid, type Problem } from '../kernel/errors.ts';
import { visibleIds } from '../kernel/query/matching.ts';
import type { Reader } from '../kernel/query/reader.ts';
import type { Actor } from '../kernel/scope/actor.ts';
import type { Operation } from './operation.ts';

interface Use {
  field: FieldDecl;
  id: string;
  operation: Operation;
}

/** Problems of references to records that are not there or not within the maker's sight. One look-up per resource. */
export async function checkReferences(
  reader: Reader,
  actor: Actor,
  operations: Operation[],
): Promise<Problem[]> {
  const uses = operations
    .flatMap(usesOf)
    .filter(
      (u) => !operations.some((o) => o.kind === 'CREATE' && o.id === u.id && o.resource === targetOf(u)),
    );
  const problems: Problem[] = [];
  for (const target of new Set(uses.map(targetOf))) {
    const here = uses.filter((u) => targetOf(u) === target);
    const seen = await visibleIds({ actor, reader }, target, [...new Set(here.map((u) => u.id))]);
    problems.push(...here.filter((u) => !seen.has(u.id)).map(unknown));
  }
  return problems;
}

const targetOf = (use: Use): ResourceDecl => resourceOf(use.field.target!());

function usesOf(operation: Operation): Use[] {
  return [...operation.resource.fields.values()]
    .filter((f) => f.kind === 'reference' && typeof operation.proposed[`${f.name}Id`] === 'string')
    .map((field) => ({ field, id: operation.proposed[`${field.name}Id`] as string, operation }));
}

const unknown = ({ field, id, operation }: Use): Problem =>
  invalid(
    `「${field.label}」所选的记录（${id}）不存在或不在您的范围内，请重新选择。`,
    [...operation.path, `${field.name}Id`],
    'UNKNOWN_REFERENCE',
  );
