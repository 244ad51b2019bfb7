#!/usr/bin/env node
// npm run format: Biome on TypeScript, scripts and JSON, clang-format on the native sources.
import './setup/check-node.mjs';
import path from 'node:path';
import { nativeSources } from './lint/native-sources.mjs';
import { ROOT } from './setup/places.mjs';
import { findProgram } from './setup/requirements.mjs';
import { runAttached } from './setup/run-attached.mjs';
import { runScript } from './setup/setup-error.mjs';

await runScript(async () => {
  process.exitCode = await runAttached(path.join('node_modules', '.bin', 'biome'), ['check', '--write'], ROOT);
  const clangFormat = findProgram('clang-format');
  if (!clangFormat) process.stderr.write('skipped the native sources: clang-format is not installed\n');
  else process.exitCode ||= await runAttached(clangFormat, ['-i', ...nativeSources(ROOT)], ROOT);
});
