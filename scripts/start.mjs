import module from 'node:module';
import { join } from 'node:path';
import { ensureInstalled } from './lib/installation.mjs';
import { stopWithNpm } from './lib/parent.mjs';
import { usePinnedNode } from './lib/pinned-node.mjs';
import { root } from './lib/project.mjs';

ensureInstalled();
await usePinnedNode();

// Modules compiled by an earlier start need not be compiled again.
module.enableCompileCache(join(root, '.cache/compiled'));

const { buildStale } = await import('./lib/build.mjs');
await buildStale();
stopWithNpm();

process.setSourceMapsEnabled(true);
try {
  await import('../server/dist/src/app/main.js');
} catch (error) {
  // Faults that the person can mend are one line; anything else is a defect, with its trace.
  console.error(error?.name === 'StartupFault' ? `✗ ${error.message}` : error);
  process.exit(1);
}
