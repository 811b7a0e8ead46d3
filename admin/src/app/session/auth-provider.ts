import type { AuthProvider } from '@refinedev/core';
import { messageOf } from '../../console/api/faults.ts';
import type { Credentials } from './sign-in.ts';
import { signIn, signOut } from './sign-in.ts';
import { loadViewer } from './viewer.ts';

async function login({ to = '/', ...credentials }: Credentials & { to?: string }) {
  try {
    await signIn(credentials);
    return { success: true, redirectTo: to };
  } catch (error) {
    return { success: false, error: new Error(messageOf(error)) };
  }
}

/** Refine's view of the session. */
export const authProvider: AuthProvider = {
  login,
  async logout() {
    await signOut();
    return { success: true };
  },
  async check() {
    const viewer = await loadViewer();
    return viewer ? { authenticated: true } : { authenticated: false, redirectTo: '/sign-in' };
  },
  // An ended session is renewed over the page (see the session gate), so nothing is redirected here.
  onError: () => Promise.resolve({}),
  getIdentity: loadViewer,
  getPermissions: async () => (await loadViewer())?.permissions ?? [],
};
