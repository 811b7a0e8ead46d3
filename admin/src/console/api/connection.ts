import { useSyncExternalStore } from 'react';

const PAUSE_MS = 3000;

let back: Promise<void> | undefined;
const listeners = new Set<() => void>();

function setBack(next: Promise<void> | undefined): void {
  back = next;
  for (const listener of listeners) listener();
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
const answers = (): Promise<boolean> =>
  fetch('/healthz', { cache: 'no-store' }).then(
    (response) => response.ok,
    () => false,
  );

async function untilAnswered(): Promise<void> {
  do await pause();
  while (!(await answers()));
  setBack(undefined);
}

/** Notes that the server does not answer. Resolves once it does again, which is asked every few seconds. */
export function connectionLost(): Promise<void> {
  if (!back) setBack(untilAnswered());
  return back!;
}

/** Whether the server is out of reach. */
export function useConnectionLost(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => back !== undefined,
  );
}
