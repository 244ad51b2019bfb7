import { Command } from 'commander';
import type { Perform } from '../program.js';
import { runOwnScript } from '../run-own-script.js';

/** What is here, why each LibTorch was taken or refused, and what to type next. */
export function doctorCommand(perform: Perform): Command {
  return new Command('doctor')
    .description('say what is installed, why each LibTorch was taken or refused, and what to do next')
    .option('--json', 'print the findings as JSON')
    .action(perform(() => runOwnScript('doctor.mjs')));
}
