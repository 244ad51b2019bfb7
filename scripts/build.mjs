#!/usr/bin/env node
// npm run build, and what binding.gyp runs: LibTorch and addon, with the dependencies as they are.
import './setup/check-node.mjs';
import { ensureReady } from './setup/ensure-ready.mjs';
import { runScript } from './setup/setup-error.mjs';

await runScript(() => ensureReady({ dependencies: false }));
