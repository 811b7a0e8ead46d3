import type { Change, Violation } from '../kernel/change/behaviour.ts';
import { overlap, type Period } from '../kernel/change/day.rules.ts';
import { ADMINISTRATIONS, Roles, type Role } from './roles.ts';

export interface HeldRole extends Period {
  role: Role;
}

export interface GrantFacts {
  /** The account's other grants, as the request leaves them. */
  others: HeldRole[];
}

const STANDING_FOR_A_RECORD: readonly Role[] = ['INSTITUTION_CLERK', 'PRACTITIONER'];

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

export function namesItsRecord({ after }: Change): Violation[] {
  const role = after?.role as Role | undefined;
  if (!role || !STANDING_FOR_A_RECORD.includes(role) || typeof after?.subject === 'number') return [];
  return [
    {
      field: 'subject',
      code: 'REQUIRED',
      message: `“${Roles.labels[role]}”的授权须填写「所属记录」，即其机构或本人的编号。`,
    },
  ];
}
