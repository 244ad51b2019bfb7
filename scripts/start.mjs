#!/usr/bin/env node
// npm start: set-up that is missing, then the main job, in this process, with the arguments given after `--`.
import './setup/check-node.mjs';
import { ensureReady } from './setup/ensure-ready.mjs';
import { runScript } from './setup/setup-error.mjs';

await runScript(async () => {
  await ensureReady();
  const { register } = await import('tsx/esm/api');
  register();
  process.argv.splice(2, 0, 'start');
  await import(new URL('../lib/cli/main.ts', import.meta.url).href);
});
