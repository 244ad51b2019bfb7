#!/usr/bin/env node
// npm's install script. As a dependency it sets up LibTorch and the addon; what fails there must not fail the
// installation of everything else, so it ends with exit code 0 and the next command. In a clone `npm ci` stays light
// (npm start, npm test and npm run setup do the rest), and `npm rebuild` builds.
import './setup/check-node.mjs';
import { isCheckout } from './setup/dependencies.mjs';
import { ensureReady } from './setup/ensure-ready.mjs';
import { ROOT } from './setup/places.mjs';
import { runScript, SetupError } from './setup/setup-error.mjs';

const rebuilding = process.env.npm_command === 'rebuild';

await runScript(async () => {
  if (isCheckout(ROOT) && !rebuilding) {
    process.stdout.write('ipmix: LibTorch and the addon come next: npm run setup\n');
    return;
  }
  try {
    await ensureReady({ dependencies: false });
  } catch (error) {
    if (rebuilding || !(error instanceof SetupError)) throw error;
    process.stderr.write(
      `\nipmix: ${error.message}\n  next: ${error.next.replaceAll('npm run setup', 'npx ipmix setup')}\n`,
    );
  }
});
