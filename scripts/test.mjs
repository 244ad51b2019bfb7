#!/usr/bin/env node
// npm test: set-up that is missing, then mocha; what stands after `--` goes to mocha (a file, --grep ...).
import './setup/check-node.mjs';
import path from 'node:path';
import { ensureReady } from './setup/ensure-ready.mjs';
import { ROOT } from './setup/places.mjs';
import { runAttached } from './setup/run-attached.mjs';
import { runScript } from './setup/setup-error.mjs';

await runScript(async () => {
  await ensureReady();
  const mocha = path.join('node_modules', 'mocha', 'bin', 'mocha.js');
  const reporter = path.join('scripts', 'mocha-reporter.cjs');
  process.exitCode = await runAttached(
    process.execPath,
    [mocha, '--reporter', reporter, '--fail-zero', ...process.argv.slice(2)],
    ROOT,
  );
});
