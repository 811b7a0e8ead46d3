import type { EntityManager } from '@mikro-orm/postgresql';
import { behaviourOf, type RuleContext, type Values } from '../kernel/change/behaviour.ts';
import type { Wish } from '../kernel/change/intake.ts';
import { merge } from '../kernel/change/merge.ts';
import { comparable } from '../kernel/change/sealing.ts';
import { checkMissing, checkValues, normalize } from '../kernel/change/validate.ts';
import { valuesOfRow } from '../kernel/change/values.ts';
import type { ResourceDecl } from '../kernel/declare/resource.ts';
import { invalid, notFound, ProblemError, type Problem } from '../kernel/errors.ts';
import type { Actor } from '../kernel/scope/actor.ts';
import { demand } from '../kernel/scope/matrix.ts';
import { mayReach } from '../kernel/scope/within.ts';
import { loadRows, newIds, rowAtVersion, type LoadedRow } from '../kernel/store/entities.ts';
import { blindIndex } from '../kernel/values/sealed.ts';
import { blindsOfRow } from './blinds.ts';
import { carryScope, requireScope } from './carrying.ts';
import { changesOf, labelOf, verbs, type Operation } from './operation.ts';

/**
 * Turns wishes into operations: ids taken, values normalized and checked, targets found within the maker's scope,
 * what others changed meanwhile merged, derived values filled in.
 * @param draft what is missing, and where a new record would stand, is asked only when it is submitted
 * @throws ProblemError with everything that the maker must mend
 */
export async function prepare(
  em: EntityManager,
  actor: Actor,
  wishes: Wish[],
  context: RuleContext,
  draft = false,
): Promise<Operation[]> {
  const { operations, problems } = await previewable(em, actor, wishes, context);
  const standing = draft ? problems.filter((p) => p.code !== 'REQUIRED') : problems;
  if (standing.length > 0) throw new ProblemError(standing);
  await carryScope(em, operations);
  requireScope(draft ? operations.filter((o) => o.kind !== 'CREATE') : operations, actor);
  return operations;
}

/** The same for a form that is still being filled in: what is missing or wrong is told, not thrown. */
export async function previewable(
  em: EntityManager,
  actor: Actor,
  wishes: Wish[],
  context: RuleContext,
): Promise<{ operations: Operation[]; problems: Problem[] }> {
  for (const wish of wishes) demand(wish.resource, verbs[wish.kind], actor);
  const ids = await idsFor(em, wishes);
  const loaded = await loadTargets(em, actor, wishes);
  const problems: Problem[] = [];
  const operations: Operation[] = [];
  for (const [i, wish] of wishes.entries()) {
    const values = normalize(wish.resource, resolveRefs(wish.values, ids));
    problems.push(...checkValues(wish.resource, values, wish.path));
    if (wish.kind === 'CREATE') problems.push(...checkMissing(wish.resource, values, wish.path));
    const target = loaded[i];
    const operation =
      wish.kind === 'CREATE'
        ? creation(wish, ids[i]!, values)
        : await changeOf(em, wish, values, target, problems);
    if (operation) operations.push(operation);
  }
  derive(operations, context);
  return { operations, problems };
}

async function idsFor(em: EntityManager, wishes: Wish[]): Promise<string[]> {
  const ids = wishes.map((w) => w.id ?? '');
  for (const decl of new Set(wishes.filter((w) => w.kind === 'CREATE').map((w) => w.resource))) {
    const places = [...wishes.entries()]
      .filter(([, w]) => w.kind === 'CREATE' && w.resource === decl)
      .map(([i]) => i);
    const fresh = await newIds(em, decl, places.length);
    places.forEach((place, k) => (ids[place] = fresh[k]!));
  }
  return ids;
}

/** `#0` stands for the record of the request's first operation, and so on. */
const resolveRefs = (values: Values, ids: string[]): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const index =
        name.endsWith('Id') && typeof value === 'string' ? /^#(\d+)$/.exec(value)?.[1] : undefined;
      return [name, index === undefined ? value : (ids[Number(index)] ?? value)];
    }),
  );

/** The records to be changed, those left out that are not the actor's to change: they are not there for them. */
async function loadTargets(
  em: EntityManager,
  actor: Actor,
  wishes: Wish[],
): Promise<(LoadedRow | undefined)[]> {
  const loaded = new Map<ResourceDecl, Map<string, LoadedRow>>();
  for (const decl of new Set(wishes.map((w) => w.resource))) {
    const ids = wishes.filter((w) => w.resource === decl && /^\d{1,18}$/.test(w.id ?? '')).map((w) => w.id!);
    loaded.set(decl, await loadRows(em, decl, ids));
  }
  return wishes.map((wish) => {
    const row = loaded.get(wish.resource)!.get(wish.id ?? '');
    return row && mayReach(wish.resource, verbs[wish.kind], actor, row.carried) ? row : undefined;
  });
}

function creation(wish: Wish, id: string, values: Values): Operation {
  const given = Object.fromEntries(Object.entries(values).filter(([, v]) => v !== null));
  const defaults = Object.fromEntries(
    [...wish.resource.fields.values()]
      .filter((f) => f.default !== undefined && given[f.name] === undefined)
      .map((f) => [f.name, f.default]),
  );
  return {
    resource: wish.resource,
    kind: 'CREATE',
    id,
    path: wish.path,
    proposed: { ...defaults, ...given },
    base: {},
    baseVersion: null,
    before: null,
    carried: {},
  };
}

async function changeOf(
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
  const base = wish.version && wish.version < version ? await baseOf(em, wish, current) : current;
  const merged = merge(base, current, comparableWish(wish.resource, values));
  problems.push(...merged.conflicts.map((name) => conflict(wish, name, version)));
  const proposed = Object.fromEntries(Object.keys(merged.values).map((name) => [name, values[name]]));
  const kept = Object.fromEntries(Object.keys(proposed).map((name) => [name, current[name] ?? null]));
  if (wish.kind === 'UPDATE' && Object.keys(proposed).length === 0 && merged.conflicts.length === 0) {
    problems.push(invalid('没有改动：所填内容与现有内容相同。', wish.path, 'NO_CHANGE'));
  }
  const before = valuesOfRow(wish.resource, target.row);
  return {
    resource: wish.resource,
    kind: wish.kind,
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

const conflict = (wish: Wish, name: string, version: number): Problem => ({
  type: 'ConflictError',
  code: 'CONFLICT',
  message: `「${labelOf(wish.resource, name)}」在您打开之后已被他人修改，请刷新查看最新内容后再改。`,
  path: [...wish.path, name],
  currentVersion: version,
});

/** Fills in what follows from the values, e.g. a birth date from an identity number. */
export function derive(operations: Operation[], context: RuleContext): void {
  changesOf(operations).forEach((change, i) => {
    const operation = operations[i]!;
    if (operation.kind === 'DELETE') return;
    const derived = behaviourOf(change.resource).derive?.(change, context) ?? {};
    for (const [name, value] of Object.entries(derived)) {
      if (value === (operation.before?.[name] ?? null) && operation.proposed[name] === undefined) continue;
      operation.proposed[name] = value;
      if (operation.before) operation.base[name] ??= operation.before[name] ?? null;
    }
  });
}
