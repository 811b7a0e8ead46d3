import type { Outcome } from '../kernel/change/intake.ts';
import type { Services } from './services.ts';

const underWay = new WeakMap<Services, Map<string, Promise<Outcome>>>();

/**
 * Does work that is named unless it is under way in this process: whoever asks for the same meanwhile waits in memory,
 * and not each on a connection to the database.
 */
export function onceAtATime(
  services: Services,
  name: string,
  work: () => Promise<Outcome>,
): Promise<Outcome> {
  const running = underWay.get(services) ?? new Map<string, Promise<Outcome>>();
  underWay.set(services, running);
  const begun = running.get(name);
  if (begun) return begun;
  const outcome = work().finally(() => running.delete(name));
  running.set(name, outcome);
  return outcome;
}
