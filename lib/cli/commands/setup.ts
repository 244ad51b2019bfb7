import { Command } from 'commander';
import type { Perform } from '../program.js';
import { runOwnScript } from '../run-own-script.js';

/** Does the set-up that is missing: LibTorch and the addon. */
export function setupCommand(perform: Perform): Command {
  return new Command('setup')
    .description('find or fetch LibTorch and build the addon; done parts are skipped')
    .action(perform(() => runOwnScript('setup.mjs')));
}
