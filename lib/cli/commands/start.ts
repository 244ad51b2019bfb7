import { Command } from 'commander';
import { wholeNumber } from '../option-values.js';
import type { Perform } from '../program.js';

export interface StartOptions {
  data?: string;
  smoke?: boolean;
  seed: number;
  seeds: number;
  steps?: number;
  out?: string;
  json?: boolean;
}

/** The main job: trains a small network plainly and with IPMix, judges both, writes the report. */
export function startCommand(perform: Perform): Command {
  return new Command('start')
    .description('train a small network plainly and with IPMix, judge both, and write the report side by side')
    .option(
      '--data <dir>',
      "a folder with CIFAR-10 (binary version, or train/ and test/) or Fashion-MNIST's IDX files; default: the Fashion-MNIST that comes along",
    )
    .option('--smoke', 'the same job on a budget of half a minute: to see that it works, not for its numbers')
    .option('--seed <n>', 'the first seed', wholeNumber(0), 0)
    .option('--seeds <n>', 'how many seeds; the table then has mean and spread', wholeNumber(1, 100), 1)
    .option('--steps <n>', 'training steps of each network', wholeNumber(10, 10_000_000))
    .option('--out <dir>', 'folder of the report; default: runs/<time>')
    .option('--json', 'print the report as JSON')
    .action(
      perform<StartOptions>(async (options, session) => {
        const { runMainJob } = await import('../main-job.js');
        await runMainJob(options, session);
      }),
    );
}
