import type { Change, RuleContext, Violation } from '../kernel/change/behaviour.ts';
import { overlap, type Period } from '../kernel/change/day.rules.ts';
import { divisionsInForce, type References } from '../vocabulary/references.rules.ts';
import { ADMINISTRATIONS, Roles, type Role } from './roles.ts';

export interface HeldRole extends Period {
  role: Role;
}

export interface GrantFacts {
  /** The account's other grants, as the request leaves them. */
  others: HeldRole[];
}

/** Whose records are those of a division. */
const OF_A_DIVISION: readonly Role[] = [
  'COORDINATOR',
  'REGISTRAR',
  'SECTOR_OFFICER',
  'FINANCE_OFFICER',
  'ANALYST',
];

/** Administrations exclude one another and every business role (三员分立). */
export const incompatible = (a: Role, b: Role): boolean =>
  a !== b && (ADMINISTRATIONS.includes(a) || ADMINISTRATIONS.includes(b));

export function administrationsApart({ after }: Change, { others }: GrantFacts): Violation[] {
  const { role, since, until } = after ?? {};
  if (typeof role !== 'string' || typeof since !== 'string') return [];
  const period = { since, until: typeof until === 'string' ? until : null };
  const other = others.find((o) => incompatible(o.role, role as Role) && overlap(o, period));
  if (!other) return [];
  const message = `同一账号不能同时担任“${Roles.labels[role as Role]}”与“${Roles.labels[other.role]}”（三员分立），请改用另一账号，或先终止原授权。`;
  return [{ field: 'role', code: 'ADMINISTRATIONS_APART', message, clause: '三员分立' }];
}

/** Without a division a grant would hold the whole register: that is said by naming the city, not by forgetting it. */
export function namesItsDivision({ after, changed }: Change): Violation[] {
  const role = after?.role as Role | undefined;
  const asked = changed.has('role') || changed.has('divisionId');
  if (!asked || !role || !OF_A_DIVISION.includes(role) || after?.divisionId) return [];
  const message = `“${Roles.labels[role]}”的授权须填写「区划范围」；范围为全市的，请选择市。`;
  return [{ field: 'divisionId', code: 'REQUIRED', message }];
}

/** Nobody is given a division that is abolished by the day on which the grant begins. */
export function divisionStands(change: Change, references: References, context: RuleContext): Violation[] {
  const since = String(change.after?.since ?? '');
  const today = since > context.today ? since : context.today;
  return divisionsInForce(change, references, { ...context, today });
}
