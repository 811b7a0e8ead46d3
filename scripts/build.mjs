import { buildStale } from './lib/build.mjs';

await buildStale();
