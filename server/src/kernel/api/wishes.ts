import type { Wish } from '../change/intake.ts';
import { resourceNamed } from '../declare/resource.ts';
import { badRequest } from '../errors.ts';
import { actNamed, actionWish } from './actions.ts';
import { valuesOf } from './mutation.ts';

const kinds = { create: 'CREATE', update: 'UPDATE', delete: 'DELETE' } as const;

/** The wishes that a list of `ChangeOperationInput` expresses. */
export function wishesFrom(operations: object[]): Wish[] {
  return operations.map((operation, i) => {
    const [[key, content] = []] = Object.entries(valuesOf(operation));
    const act = actNamed(key ?? '');
    if (act) return actionWish(act, valuesOf(content), ['operations', String(i), act.decl.singular]);
    const match = /^(create|update|delete)(.+)$/.exec(key ?? '');
    const resource = match && resourceNamed(match[2]!);
    if (!resource) throw badRequest(`第 ${i + 1} 项操作须恰好给出一项内容。`);
    return wishOf(match[1] as keyof typeof kinds, resource, content as Record<string, unknown>, [
      'operations',
      String(i),
    ]);
  });
}

function wishOf(
  verb: keyof typeof kinds,
  resource: Wish['resource'],
  content: Record<string, unknown>,
  at: string[],
): Wish {
  const path = [...at, resource.singular];
  const kind = kinds[verb];
  if (kind === 'CREATE') return { resource, kind, values: valuesOf(content), path };
  const { version, ...values } =
    kind === 'UPDATE' ? valuesOf(content.update) : ({} as Record<string, unknown>);
  return { resource, kind, id: String(content.id), version: version as number | undefined, values, path };
}
