import type { EntityManager } from '@mikro-orm/postgresql';
import { derivedFrom, type RuleContext, type Values } from '../kernel/change/behaviour.ts';
import type { Wish } from '../kernel/change/intake.ts';
import { checkMissing, checkValues, normalize, requiredFields } from '../kernel/change/validate.ts';
import type { ResourceDecl } from '../kernel/declare/resource.ts';
import { ProblemError, type Problem } from '../kernel/errors.ts';
import type { Actor } from '../kernel/scope/actor.ts';
import { demand } from '../kernel/scope/matrix.ts';
import { mayReach } from '../kernel/scope/within.ts';
import { loadRows, newIds, type LoadedRow } from '../kernel/store/entities.ts';
import { requiredBy } from './acting.ts';
import { amendment } from './amendment.ts';
import { carryScope, requireScope } from './carrying.ts';
import { changesOf, verbOf, type Operation } from './operation.ts';

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
  for (const wish of wishes) demand(wish.resource, verbOf(wish), actor);
  const ids = await idsFor(em, wishes);
  const loaded = await loadTargets(em, actor, wishes);
  const problems: Problem[] = [];
  const operations: Operation[] = [];
  for (const [i, wish] of wishes.entries()) {
    const values = normalize(wish.resource, resolveRefs(wish.values, ids));
    problems.push(...checkValues(wish.resource, values, wish.path));
    problems.push(...missingFrom(wish, values));
    const target = loaded[i];
    const operation =
      wish.kind === 'CREATE'
        ? creation(wish, ids[i]!, values)
        : await amendment(em, wish, values, target, problems);
    if (operation) operations.push(operation);
  }
  derive(operations, context);
  return { operations, problems };
}

const missingFrom = (wish: Wish, values: Values): Problem[] => {
  if (wish.kind === 'CREATE') return checkMissing(requiredFields(wish.resource), values, wish.path);
  return wish.kind === 'ACTION' ? checkMissing(requiredBy(wish), values, wish.path) : [];
};

/** An id for each wish: its record's, or a new one where it creates a record and none was taken for it before. */
export async function idsFor(em: EntityManager, wishes: Wish[]): Promise<string[]> {
  const ids = wishes.map((w) => w.id ?? '');
  const fresh = [...wishes.entries()].filter(([, w]) => w.kind === 'CREATE' && !w.id);
  for (const [decl, places] of Map.groupBy(fresh, ([, w]) => w.resource)) {
    const taken = await newIds(em, decl, places.length);
    places.forEach(([place], k) => (ids[place] = taken[k]!));
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
    return row && mayReach(wish.resource, verbOf(wish), actor, row.carried) ? row : undefined;
  });
}

/** A new record with the defaults of what was not given. */
export function creation(wish: Wish, id: string, values: Values): Operation {
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

/** Fills in what follows from the values, e.g. a birth date from an identity number. */
export function derive(operations: Operation[], context: RuleContext): void {
  changesOf(operations).forEach((change, i) => {
    const operation = operations[i]!;
    if (operation.kind === 'DELETE') return;
    const derived = derivedFrom(change, context);
    for (const [name, value] of Object.entries(derived)) {
      if (value === (operation.before?.[name] ?? null) && operation.proposed[name] === undefined) continue;
      operation.proposed[name] = value;
      if (operation.before) operation.base[name] ??= operation.before[name] ?? null;
    }
  });
}
