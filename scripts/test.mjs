#!/usr/bin/env node
// npm test: set-up that is missing, then mocha; what stands after `--` goes to mocha (files, --grep ...).
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
  const given = process.argv.slice(2);
  const files = given.some((word) => word.endsWith('.ts')) ? [] : ['test/**/*.test.ts'];
  process.exitCode = await runAttached(
    process.execPath,
    [mocha, '--reporter', reporter, '--fail-zero', ...given, ...files],
    ROOT,
  );
});
