#!/usr/bin/env node
// npm run lint: Biome on TypeScript, scripts and JSON; clang-format and clang-tidy on the native sources. All of them
// run, whatever the first says; what is not installed is named. `npm run lint -- --thorough` has every check of
// .clang-tidy on the files that include LibTorch too, half a minute each.
import './setup/check-node.mjs';
import path from 'node:path';
import { tidyNativeSources } from './lint/clang-tidy.mjs';
import { nativeSources } from './lint/native-sources.mjs';
import { ROOT } from './setup/places.mjs';
import { findProgram } from './setup/requirements.mjs';
import { runAttached } from './setup/run-attached.mjs';
import { runScript } from './setup/setup-error.mjs';

/** @param {string} name @param {boolean} ok @param {string | null} [skipped] */
function tell(name, ok, skipped) {
  process.stdout.write(
    `${name}: ${skipped ? `skipped, ${skipped}` : ok ? 'ok' : 'findings above; npm run format mends what is layout'}\n`,
  );
  if (!ok) process.exitCode = 1;
}

await runScript(async () => {
  const biome = path.join(ROOT, 'node_modules', '.bin', 'biome');
  tell('biome', (await runAttached(biome, ['check', '--error-on-warnings'], ROOT)) === 0);

  const clangFormat = findProgram('clang-format');
  if (!clangFormat) tell('clang-format', true, 'it is not installed');
  else
    tell(
      'clang-format',
      (await runAttached(clangFormat, ['--dry-run', '-Werror', ...nativeSources(ROOT)], ROOT)) === 0,
    );

  // A cold clang-tidy of all native sources outlasts the whole of CI.
  if (!process.argv.includes('--tidy') && !process.argv.includes('--thorough')) {
    tell('clang-tidy', true, 'it takes about half an hour when nothing is remembered: npm run lint -- --tidy');
    return;
  }
  const { failed, skipped } = await tidyNativeSources(ROOT, { thorough: process.argv.includes('--thorough') });
  tell('clang-tidy', failed === 0, skipped);
});
