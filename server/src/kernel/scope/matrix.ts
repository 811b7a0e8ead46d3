import { actionOf } from '../declare/action.ts';
import type { RecordClass } from '../declare/field.ts';
import { resourceOf, type ResourceDecl } from '../declare/resource.ts';
import { forbidden, passwordFirst } from '../errors.ts';
import type { Actor } from './actor.ts';

/** `read`, `create`, `update`, `delete` or the name of an action. */
export type Verb = string;

/**
 * Verb -> role -> the dimensions in which a row must lie within the actor's holdings, separated by blanks; '|' stands
 * between alternatives; '' means every row. A role that is not named may not.
 */
export type Permits = Record<Verb, Partial<Record<string, string>>>;

const matrix = new Map<RecordClass, Permits>();

/** Declares who may do what to which rows of a resource: resolvers, row-level security and tests are made from it. */
export function permit(entity: RecordClass, permits: Permits): void {
  matrix.set(entity, permits);
}

/** The same for several verbs, e.g. the actions of one office. */
export const permitEach = (verbs: Verb[], within: Permits[string]): Permits =>
  Object.fromEntries(verbs.map((verb) => [verb, within]));

/** Every role that the matrix names. */
export const allRoles = (): string[] =>
  [
    ...new Set(
      [...matrix.values()].flatMap((permits) =>
        Object.values(permits).flatMap((byRole) => Object.keys(byRole)),
      ),
    ),
  ].toSorted();

export const permitsOf = (decl: ResourceDecl): Permits => matrix.get(decl.entity) ?? {};

/** Alternatives, each the dimensions that must hold together. */
export const alternatives = (within: string): string[][] =>
  within.split('|').map((part) => part.split(' ').filter((name) => name !== ''));

/** What must hold for the role and verb, or null when the role may not at all. */
export function dimensionsFor(decl: ResourceDecl, verb: Verb, role: string): string[][] | null {
  const within = permitsOf(decl)[verb]?.[role];
  return within === undefined ? null : alternatives(within);
}

/** @throws RequestError FORBIDDEN when the actor's role may not use the verb on the resource at all */
export function demand(decl: ResourceDecl, verb: Verb, actor: Actor): void {
  if (actor.only && !actor.only.includes(decl.name)) throw passwordFirst();
  const within = dimensionsFor(decl, verb, actor.role);
  if (within === null || (actor.readOnly && verb !== 'read'))
    throw forbidden(`${verbLabel(decl, verb)}「${decl.label}」`);
}

const verbLabels: Record<string, string> = { read: '查看', create: '新增', update: '修改', delete: '删除' };
const verbLabel = (decl: ResourceDecl, verb: Verb): string =>
  verbLabels[verb] ?? actionOf(decl, verb)?.label ?? verb;

/** Every `plural:verb` the role has, for a console to hide what cannot be done. */
export function permissionsOf(role: string): string[] {
  return [...matrix].flatMap(([entity, permits]) =>
    Object.keys(permits)
      .filter((verb) => permits[verb]?.[role] !== undefined)
      .map((verb) => `${resourceOf(entity).plural}:${verb}`),
  );
}
