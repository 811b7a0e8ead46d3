import { policySql } from '../kernel/store/policies.ts';
import { APP_ROLE } from '../kernel/store/objects.ts';

/** Credentials and sessions are read and written by the server's own steps alone, under nobody's role. */
export const accessObjects: string[] = ['credential', 'session'].flatMap((table) => [
  ...policySql(`public.${table}`, `(select current_setting('scope.role', true)) = '@apply'`),
  `grant select, insert, update, delete on public.${table} to ${APP_ROLE}`,
]);
