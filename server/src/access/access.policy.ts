import { permit } from '../kernel/scope/matrix.ts';
import { AccessToken } from './access-token.entity.ts';
import { Account } from './account.entity.ts';
import { Duty } from './duty.entity.ts';
import { Grant } from './grant.entity.ts';
import { Office } from './office.entity.ts';
import { ADMINISTRATIONS, Roles, TOKEN_HOLDERS, type Role } from './roles.ts';
import { StoredFile } from './stored-file.entity.ts';

const roles = Object.keys(Roles.values) as Role[];
const to = (which: readonly Role[], within: string) =>
  Object.fromEntries(which.map((role) => [role, within]));
const business = roles.filter((role) => !ADMINISTRATIONS.includes(role));
const everybody = to(roles, '');
const administered = { ...to(business, 'account'), ...to(ADMINISTRATIONS, '') };
const systemAdmin = to(['SYSTEM_ADMIN'], '');

permit(Office, { read: everybody, create: systemAdmin, update: systemAdmin, delete: systemAdmin });
permit(Duty, { read: everybody, create: systemAdmin, update: systemAdmin, delete: systemAdmin });
permit(Account, { read: administered, create: systemAdmin, update: systemAdmin });
permit(Grant, { read: administered, create: systemAdmin, update: systemAdmin });
permit(AccessToken, { read: to(TOKEN_HOLDERS, 'account') });
permit(StoredFile, { read: to(roles, 'account') });
