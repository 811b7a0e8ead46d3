import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's top folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Tells the person waiting what is going on. */
export function progress(chinese, english) {
  console.log(`› ${chinese} / ${english}`);
}

/** Ends with one line that says what to do. */
export function giveUp(chinese, english) {
  console.error(`✗ ${chinese} / ${english}`);
  process.exit(1);
}
