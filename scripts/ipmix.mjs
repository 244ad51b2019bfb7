#!/usr/bin/env node
// `npx ipmix <command>`: the compiled command line of the package; in a clone, where nothing is compiled, its sources.
import './setup/check-node.mjs';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isCheckout } from './setup/dependencies.mjs';
import { ROOT } from './setup/places.mjs';
import { runScript, SetupError } from './setup/setup-error.mjs';

await runScript(async () => {
  const clone = isCheckout(ROOT);
  if (clone) {
    if (!existsSync(path.join(ROOT, 'node_modules/tsx')))
      throw new SetupError('NO_DEPENDENCIES', 'The dependencies are missing (node_modules).', 'npm run setup');
    (await import('tsx/esm/api')).register();
  }
  await import(pathToFileURL(path.join(ROOT, clone ? 'lib/cli/main.ts' : 'dist/cli/main.js')).href);
});
