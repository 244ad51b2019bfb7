import { Command, Option } from 'commander';
import { wholeNumber } from '../option-values.js';
import type { Perform } from '../program.js';

export interface CorruptCommandOptions {
  dataset: string;
  out: string;
  split: string;
  preset: 'cifar' | 'imagenet';
  format?: 'npy' | 'folders';
  only: string;
  perturbations?: string;
  severities: string;
  samples?: number;
  side: number;
  frost?: string;
  seed: number;
  json?: boolean;
}

/** Writes corrupted test sets in the published layouts. */
export function corruptCommand(perform: Perform): Command {
  return new Command('corrupt')
    .description('write corrupted pictures: .npy files as CIFAR-10-C has them, or folders as ImageNet-C')
    .argument('<dataset>', 'CIFAR-10 or CIFAR-100 (any edition), IDX files, or folders of pictures by class')
    .requiredOption('--out <dir>', 'where they go; a run that was stopped goes on there')
    .option('--split <name>', 'part of the data set', 'test')
    .addOption(
      new Option('--preset <name>', 'severities made for 32 x 32 or for 224 x 224')
        .choices(['cifar', 'imagenet'])
        .default('cifar'),
    )
    .addOption(
      new Option('--format <name>', 'npy, or folders <name>/<severity>/<class>/; default: npy for cifar').choices([
        'npy',
        'folders',
      ]),
    )
    .option('--only <names>', "groups (c, c-extra, c-bar) or names, with commas between; 'none' for no corruption", 'c')
    .option('--perturbations <names>', "also sequences as CIFAR-P has them: 'test', 'validation', 'all' or names (npy)")
    .option('--severities <list>', 'of 1 to 5, with commas between', '1,2,3,4,5')
    .option('--samples <n>', 'pictures, each class in proportion; default: all', wholeNumber(1))
    .option(
      '--side <n>',
      'folders: pictures are resized (x 256 / 224) and cropped to this side',
      wholeNumber(8, 4096),
      224,
    )
    .option('--frost <dir>', 'pictures of frost (frost1.png ...); default: natively drawn ones')
    .option('--seed <n>', 'of every draw', wholeNumber(0), 0)
    .option('--json', 'print the result as JSON')
    .action(async (dataset: string, options: Omit<CorruptCommandOptions, 'dataset'>) =>
      perform<CorruptCommandOptions>(async (all, session) => {
        const { runCorrupt } = await import('../corrupt-job.js');
        await runCorrupt(all, session);
      })({ ...options, dataset }),
    );
}
