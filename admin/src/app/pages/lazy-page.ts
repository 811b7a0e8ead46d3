import { lazy } from 'react';
import type { ComponentType } from 'react';
import { connectionLost } from '../../console/api/connection.ts';

type Load = () => Promise<{ default: ComponentType }>;

const KEY = 'shegong.reloaded';
const MINUTE_MS = 60_000;

/** Whether a reload has been tried just now, so that a script that is missing for good makes no endless round. */
function reloadedLately(): boolean {
  const last = Number(sessionStorage.getItem(KEY));
  sessionStorage.setItem(KEY, String(Date.now()));
  return Date.now() - last < MINUTE_MS;
}

/**
 * A browser does not fetch a script again that failed once, so the page is loaded anew once the server answers: here
 * nobody has typed anything yet. That also brings the scripts of a new release.
 */
async function afresh(error: unknown): Promise<never> {
  await connectionLost();
  if (reloadedLately()) throw error;
  window.location.reload();
  return new Promise(() => {});
}

/** A page whose script is fetched when it is first opened; while the server is out of reach, that waits. */
export const lazyPage = (load: Load) => lazy(() => load().catch(afresh));
