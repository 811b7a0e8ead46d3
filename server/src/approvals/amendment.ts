import type { EntityManager } from '@mikro-orm/postgresql';
import type { Values } from '../kernel/change/behaviour.ts';
import type { Wish } from '../kernel/change/intake.ts';
import { merge } from '../kernel/change/merge.ts';
import { comparable } from '../kernel/change/sealing.ts';
import { valuesOfRow } from '../kernel/change/values.ts';
import type { ResourceDecl } from '../kernel/declare/resource.ts';
import { invalid, notFound, type Problem } from '../kernel/errors.ts';
import { rowAtVersion, type LoadedRow } from '../kernel/store/entities.ts';
import { blindIndex } from '../kernel/values/sealed.ts';
import { outOfTurn, stateSetBy } from './acting.ts';
import { blindsOfRow } from './blinds.ts';
import { labelOf, type Operation } from './operation.ts';

/**
 * A change to a record that stands, merged with what others changed since its maker looked; undefined parts of it are
 * told in `problems`.
 */
export async function amendment(
  em: EntityManager,
  wish: Wish,
  values: Values,
  target: LoadedRow | undefined,
  problems: Problem[],
): Promise<Operation | null> {
  if (!target) {
    problems.push(
      notFound(
        `找不到这条${wish.resource.label}，它可能已被删除，或不在您的范围内。请返回列表重新选择。`,
        wish.path,
      ),
    );
    return null;
  }
  const current = { ...valuesOfRow(wish.resource, target.row), ...blindsOfRow(wish.resource, target.row) };
  const version = Number(target.row.version);
  const seen = wish.version ?? version;
  if (seen < 1 || seen > version) problems.push(unheardOf(wish, version));
  const base = wish.version && wish.version < version ? await baseOf(em, wish, current) : current;
  const untimely = wish.kind === 'ACTION' ? outOfTurn(wish, current) : [];
  const wanted = wish.kind === 'ACTION' ? { ...values, ...stateSetBy(wish) } : values;
  const merged = merge(base, current, comparableWish(wish.resource, wanted));
  // That the state no longer allows it says more than that somebody changed it.
  problems.push(
    ...(untimely.length > 0 ? untimely : merged.conflicts.map((name) => conflict(wish, name, version))),
  );
  const proposed = Object.fromEntries(Object.keys(merged.values).map((name) => [name, wanted[name]]));
  const kept = Object.fromEntries(Object.keys(proposed).map((name) => [name, current[name] ?? null]));
  if (wish.kind === 'UPDATE' && Object.keys(proposed).length === 0 && merged.conflicts.length === 0) {
    problems.push(invalid('没有改动：所填内容与现有内容相同。', wish.path, 'NO_CHANGE'));
  }
  const before = valuesOfRow(wish.resource, target.row);
  return {
    resource: wish.resource,
    kind: wish.kind,
    action: wish.action,
    id: target.id,
    path: wish.path,
    proposed,
    base: kept,
    baseVersion: version,
    before,
    carried: target.carried,
  };
}

async function baseOf(em: EntityManager, wish: Wish, current: Values): Promise<Values> {
  const row = await rowAtVersion(em, wish.resource, wish.id!, wish.version!);
  return row ? { ...valuesOfRow(wish.resource, row), ...blindsOfRow(wish.resource, row) } : current;
}

/** Proposed secrets by blind index, as the current ones are known. */
function comparableWish(decl: ResourceDecl, values: Values): Values {
  const secrets = [...decl.fields.values()].filter(
    (f) => f.kind === 'secret' && typeof values[f.name] === 'string',
  );
  const sealed = Object.fromEntries(
    secrets.map((f) => [f.name, { blind: blindIndex(decl.table, f.name, values[f.name] as string) }]),
  );
  return comparable(decl, { ...values, ...sealed });
}

/** Also where it is later than the record's: whoever sends it never saw what they change. */
const unheardOf = (wish: Wish, version: number): Problem => ({
  type: 'ConflictError',
  code: 'CONFLICT',
  message: `版本号 ${wish.version} 不是这条${wish.resource.label}有过的版本（现为 ${version}），请刷新查看最新内容后再改。`,
  path: [...wish.path, 'version'],
  currentVersion: version,
});

const conflict = (wish: Wish, name: string, version: number): Problem => ({
  type: 'ConflictError',
  code: 'CONFLICT',
  message: `「${labelOf(wish.resource, name)}」在您打开之后已被他人修改，请刷新查看最新内容后再改。`,
  path: [...wish.path, name],
  currentVersion: version,
});
