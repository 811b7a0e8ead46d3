import { enumLabel } from '../console/enum-options.ts';

/** Who may act on a step: `组织部门协调员、民政登记员`. */
export function rolesText(roles: string): string {
  return roles
    .split(' ')
    .map((role) => enumLabel('Role', role))
    .join('、');
}
