import { StartupFault } from '../runtime/startup-fault.ts';

/** Runs a command's work; what the person can mend ends it with one line instead of a trace. */
export async function tellingFaults<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StartupFault)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
