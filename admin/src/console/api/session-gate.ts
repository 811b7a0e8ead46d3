import { useSyncExternalStore } from 'react';

/**
 * When the session ends under an open page, requests wait here while the person signs in again over
 * the page; then they are sent once more. Forms and filters stay as they are.
 */
interface Gate {
  readonly passed: Promise<void>;
  readonly open: () => void;
  readonly abandon: (reason: unknown) => void;
}

let gate: Gate | undefined;
const listeners = new Set<() => void>();

function setGate(next: Gate | undefined): void {
  gate = next;
  for (const listener of listeners) listener();
}

function closeGate(): Gate {
  let open: Gate['open'] = () => undefined;
  let abandon: Gate['abandon'] = () => undefined;
  const passed = new Promise<void>((resolve, reject) => {
    open = resolve;
    abandon = reject;
  });
  const closed = { passed, open, abandon };
  setGate(closed);
  return closed;
}

/** Resolves once the person has signed in again; rejects when they choose to leave. */
export function signedInAgain(): Promise<void> {
  return (gate ?? closeGate()).passed;
}

export function openGate(): void {
  gate?.open();
  setGate(undefined);
}

export function abandonGate(reason: unknown): void {
  gate?.abandon(reason);
  setGate(undefined);
}

/** Whether requests are waiting for a sign-in. */
export function useGateClosed(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => gate !== undefined,
  );
}
