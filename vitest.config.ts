import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/support/longest-first.ts';

/** One copy of graphql in the tests: without this, vite and Node each load their own. */
const alias = [{ find: /^graphql$/, replacement: 'graphql/index.js' }];

export default defineConfig({
  resolve: { alias },
  test: {
    // By default a core is left idle.
    maxWorkers: Math.min(4, availableParallelism()),
    sequence: { sequencer: LongestFirst },
    reporters: ['default', './tests/support/counts-reporter.ts'],
    projects: [
      { extends: true, test: { name: 'rules', isolate: false, include: ['tests/rules/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'runtime',
          include: ['tests/runtime/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'console',
          // A browser on a busy machine may miss a beat; what is broken fails twice.
          retry: 1,
          isolate: false,
          include: ['tests/console/**/*.test.ts'],
          globalSetup: ['tests/support/console-build.ts', 'tests/support/database-server.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // What a browser shows takes its time on a busy machine.
          expect: { poll: { timeout: 15_000 } },
        },
      },
      {
        extends: true,
        test: {
          name: 'system',
          // Loading the server takes longer than most files' tests: one copy serves them all, a file at a time.
          isolate: false,
          expect: { poll: { timeout: 15_000 } },
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/rules/**', 'tests/runtime/**', 'tests/console/**'],
          globalSetup: ['tests/support/database-server.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
