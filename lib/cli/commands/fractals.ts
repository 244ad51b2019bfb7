import { Command } from 'commander';
import { wholeNumber } from '../option-values.js';
import type { Perform } from '../program.js';

export interface FractalsOptions {
  count: number;
  size: number;
  seed: number;
  out: string;
  json?: boolean;
}

/** Renders mixing pictures into a folder. */
export function fractalsCommand(perform: Perform): Command {
  return new Command('fractals')
    .description('render mixing pictures: fractals, flames, folded planes and waves')
    .requiredOption('--out <dir>', 'folder of the PNG files')
    .option('--count <n>', 'how many', wholeNumber(1, 10_000_000), 100)
    .option('--size <n>', 'side in pixels', wholeNumber(1, 8192), 96)
    .option('--seed <n>', 'which endless set of pictures', wholeNumber(0), 0)
    .option('--json', 'print the result as JSON')
    .action(
      perform<FractalsOptions>(async (options, session) => {
        const { runFractals } = await import('../fractals-job.js');
        await runFractals(options, session);
      }),
    );
}
