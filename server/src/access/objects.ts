import { closedPolicies } from '../kernel/store/policies.ts';
import { APP_ROLE } from '../kernel/store/roles.ts';

/** Credentials, sessions and attempts at signing in are read and written by the server's own steps alone, under nobody's role. */
export const accessObjects: string[] = ['credential', 'session', 'sign_in_attempts'].flatMap((table) => [
  ...closedPolicies(`public.${table}`),
  `grant select, insert, update, delete on public.${table} to ${APP_ROLE}`,
]);
