// Mocha's spec report with a closing line in one fixed form, so that a program can read how many tests ran.
// CommonJS, because mocha loads reporters with require.
const { reporters, Runner } = require('mocha');

module.exports = class CountingReporter extends reporters.Spec {
  /** @param {import('mocha').Runner} runner @param {import('mocha').MochaOptions} options */
  constructor(runner, options) {
    super(runner, options);
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures, pending } = runner.stats ?? { passes: 0, failures: 0, pending: 0 };
      process.stdout.write(`\n${passes} passed, ${failures} failed, ${pending} skipped\n`);
    });
  }
};
