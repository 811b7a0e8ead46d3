import type pg from 'pg';
import { ident, literal } from './quote.ts';
import { allRoles } from '../scope/matrix.ts';

/** The role that the server logs in as: it alone writes; neither owner of anything nor exempt from row-level security. */
export const APP_ROLE = 'shegong_app';

/**
 * The database role under which people of a role read: it may only select, and its policies say which rows. Who holds
 * the whole register has one whose policies ask for no range, since even asking takes its time for every table.
 */
export const readerRole = (role: string, whole = false): string =>
  `shegong_${role.toLowerCase()}${whole ? '_whole' : ''}`;

export const readerRoles = (): string[] =>
  allRoles().flatMap((role) => [readerRole(role), readerRole(role, true)]);

/** Creates the roles that are missing and gives the application's its password; needs the right to create roles. */
export async function installRoles(owner: pg.Client, password: string): Promise<void> {
  const people = readerRoles();
  for (const role of [APP_ROLE, ...people]) await owner.query(createSql(role));
  await owner.query(
    `alter role ${APP_ROLE} login password ${literal(password)} nocreatedb nocreaterole noinherit`,
  );
  // Days in computed columns are the office's, wherever the database stands.
  await owner.query(`alter role ${APP_ROLE} set timezone to 'Asia/Shanghai'`);
  await requirePlain(owner, [APP_ROLE, ...people]);
  await owner.query(`grant ${people.map(ident).join(', ')} to ${APP_ROLE}`);
}

/** Databases of one server share its roles, and may be prepared at the same time. */
const createSql = (role: string): string =>
  `do $$ begin create role ${ident(role)}; exception when duplicate_object or unique_violation then null; end $$`;

/** Only a superuser could take these rights away again, so a role that has them is refused. */
async function requirePlain(owner: pg.Client, roles: string[]): Promise<void> {
  const { rows } = await owner.query<{ rolname: string }>(
    'select rolname from pg_roles where rolname = any($1) and (rolsuper or rolbypassrls)',
    [roles],
  );
  if (rows.length > 0)
    throw new Error(
      `database roles must not be superuser or bypass row-level security: ${rows.map((r) => r.rolname).join(', ')}`,
    );
}
