import { Command } from 'commander';
import { wholeNumber } from '../option-values.js';
import type { Perform } from '../program.js';

export interface DataPackOptions {
  folder: string;
  file: string;
  split?: string;
  pixels?: boolean;
  maxSide?: number;
  json?: boolean;
}

/** Packs a folder of pictures into one file. */
export function dataPackCommand(perform: Perform): Command {
  const run = perform<DataPackOptions>(async (options, session) => {
    const { runDataPack } = await import('../data-pack-job.js');
    await runDataPack(options, session);
  });
  return new Command('pack')
    .description('pack a folder of pictures, one folder a class, into one memory-mapped file')
    .argument('<folder>', 'the folder')
    .argument('<file>', 'the packed file')
    .option('--split <name>', 'pack <folder>/<name>')
    .option('--pixels', 'keep decoded pixels instead of JPEG, PNG or WebP bytes')
    .option('--max-side <n>', 'shrink pictures whose longer side is above this', wholeNumber(1, 32768))
    .option('--json', 'print the result as JSON')
    .action((folder: string, file: string, options: Omit<DataPackOptions, 'folder' | 'file'>) =>
      run({ ...options, folder, file }),
    );
}
