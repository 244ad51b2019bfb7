#!/usr/bin/env node
// `npx ipmix <command>`: the compiled command line of the package; in a checkout, where nothing is compiled, its sources.
import './setup/check-node.mjs';
import { existsSync } from 'node:fs';

const here = (/** @type {string} */ file) => new URL(`../${file}`, import.meta.url);
const checkout = existsSync(here('tsconfig.dist.json'));
if (checkout && !existsSync(here('node_modules/tsx'))) {
  process.stderr.write('ipmix: the dependencies of this checkout are not installed yet; run: npm run setup\n');
  process.exit(1);
}
if (checkout) (await import('tsx/esm/api')).register();
await import(here(checkout ? 'lib/cli/main.ts' : 'dist/cli/main.js').href);
