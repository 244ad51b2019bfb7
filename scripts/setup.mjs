#!/usr/bin/env node
// npm run setup: dependencies, LibTorch, addon; each is skipped when it is there. `npm start` and `npm test` begin with it.
import './setup/check-node.mjs';
import { ensureReady } from './setup/ensure-ready.mjs';
import { runScript } from './setup/setup-error.mjs';

await runScript(() => ensureReady());
