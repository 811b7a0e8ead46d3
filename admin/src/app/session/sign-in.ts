import { assertAccepted } from '../../console/api/faults.ts';
import { request, requestDirectly } from '../../console/api/request.ts';
import { ChangePassword, SignIn, SignOut, SwitchGrant } from './session.documents.ts';
import type { Viewer } from './viewer.ts';
import { keepViewer } from './viewer.ts';

export interface Credentials {
  username: string;
  password: string;
}

/**
 * Starts a session; the server sets the cookie.
 * @throws Refusal for wrong credentials, ApiFault when the server cannot be reached
 */
export async function signIn(input: Credentials): Promise<Viewer | null> {
  const { signIn } = await requestDirectly(SignIn, { input });
  assertAccepted(signIn.userErrors);
  keepViewer(signIn.viewer ?? null);
  return signIn.viewer ?? null;
}

/**
 * Goes on after signing in anew as the same account under the same grant: a new session begins under the first of them.
 * @returns whether that is possible
 */
export async function goOnAs(before: Viewer, now: Viewer | null): Promise<boolean> {
  if (now?.account.id !== before.account.id) return false;
  if (now.grant.id === before.grant.id) return true;
  const { switchGrant } = await requestDirectly(SwitchGrant, { input: { id: before.grant.id } });
  if (!switchGrant.viewer) return false;
  keepViewer(switchGrant.viewer);
  return true;
}

/** Ends the session; loading the page anew forgets everything that was read under it. */
export async function signOut(): Promise<void> {
  await requestDirectly(SignOut).catch(() => undefined);
  window.location.assign('/sign-in');
}

/** Acts under another of the account's grants; everything shown is read anew, from the first page. */
export async function switchGrant(id: string): Promise<void> {
  const { switchGrant } = await request(SwitchGrant, { input: { id } });
  assertAccepted(switchGrant.userErrors);
  window.location.assign('/');
}

export async function changePassword(input: { current: string; next: string }): Promise<void> {
  const { changePassword } = await request(ChangePassword, { input });
  assertAccepted(changePassword.userErrors);
  keepViewer(changePassword.viewer ?? null);
}
