import type { Reporter, TestModule } from 'vitest/node';

/**
 * Ends the output with a line of its own that programs can read: `120 passed, 0 failed`.
 * A file that could not be loaded, and an error outside any test, count as failed.
 */
export default class CountsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const passed = states.filter((state) => state === 'passed').length;
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const failed = states.filter((state) => state === 'failed').length + broken + errors.length;
    // Other reporters still print; this line comes after theirs.
    process.once('exit', () => console.log(`${passed} passed, ${failed} failed`));
  }
}
