import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** One copy of graphql in the tests: without this, vite and Node each load their own. */
const alias = [{ find: /^graphql$/, replacement: 'graphql/index.js' }];

/** One worker fewer than cores is the default: on two cores, one file after the other while the database waits. */
const sideBySide = { maxWorkers: Math.max(2, availableParallelism() - 1), sequence: { groupOrder: 0 } };
/** A browser keeps two cores busy by itself. */
const oneByOne = {
  maxWorkers: Math.max(1, Math.floor(availableParallelism() / 2)),
  sequence: { groupOrder: 1 },
};

export default defineConfig({
  resolve: { alias },
  test: {
    reporters: ['default', './tests/support/counts-reporter.ts'],
    projects: [
      { extends: true, test: { ...sideBySide, name: 'rules', include: ['tests/rules/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          ...sideBySide,
          name: 'runtime',
          include: ['tests/runtime/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          ...oneByOne,
          name: 'console',
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
          ...sideBySide,
          name: 'system',
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
