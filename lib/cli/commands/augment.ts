import { Command, Option } from 'commander';
import { wholeNumber } from '../option-values.js';
import type { Perform } from '../program.js';

export interface AugmentOptions {
  pictures: readonly string[];
  out: string;
  views: number;
  preset: 'cifar' | 'imagenet';
  mixing?: string;
  seed: number;
  plans?: boolean;
  json?: boolean;
}

/** Shows what IPMix and its rivals make of given pictures. */
export function augmentCommand(perform: Perform): Command {
  return new Command('augment')
    .description('make IPMix views of pictures, and a contact sheet of every method with its plans as JSON')
    .argument('<pictures...>', 'picture files or folders of them')
    .requiredOption('--out <dir>', 'folder of the PNG files')
    .option('--views <n>', 'views of each picture', wholeNumber(1, 10_000), 2)
    .addOption(
      new Option('--preset <name>', 'settings for 32 x 32 or 224 x 224 pictures')
        .choices(['cifar', 'imagenet'])
        .default('imagenet'),
    )
    .option('--mixing <dir>', 'a folder of mixing pictures; default: rendered fractals')
    .option('--seed <n>', 'of the plans and the mixing pictures', wholeNumber(0), 0)
    .option('--plans', 'write each IPMix plan as JSON and in words beside its view')
    .option('--json', 'print the result as JSON')
    .action(async (pictures: string[], options: Omit<AugmentOptions, 'pictures'>) =>
      perform<AugmentOptions>(async (all, session) => {
        const { runAugment } = await import('../augment-job.js');
        await runAugment(all, session);
      })({ ...options, pictures }),
    );
}
