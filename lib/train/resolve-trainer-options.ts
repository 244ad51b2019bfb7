import { IPMixError } from '../errors.js';
import { requireChoice, requireNumber } from './check-option.js';
import { resolveSchedule } from './schedule.js';
import {
  OPTIMIZER_DEFAULTS,
  type ParameterGroup,
  type ResolvedTrainerOptions,
  TRAINER_DEFAULTS,
  type TrainerOptions,
} from './trainer-options.js';

const OPTION_NAMES = new Set([
  ...Object.keys(TRAINER_DEFAULTS),
  ...[
    'lr',
    'fused',
    'weightDecay',
    'model',
    'train',
    'test',
    'steps',
    'loss',
    'checkpoint',
    'resume',
    'log',
    'signal',
    'distributed',
  ],
]);

type Merged = TrainerOptions & Omit<ResolvedTrainerOptions, 'mixBatch' | 'schedule' | 'precision' | 'parameterGroups'>;

/** Pure. `machine.bfloat16`: the processor computes bfloat16 natively. Throws INVALID_ARGUMENT. */
export function resolveTrainerOptions(options: TrainerOptions, machine: { bfloat16: boolean }): ResolvedTrainerOptions {
  refuseUnknown(options);
  const given = Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== undefined),
  ) as unknown as TrainerOptions;
  requireChoice('optimizer', given.optimizer ?? 'sgd', ['sgd', 'adamw']);
  const merged = {
    ...TRAINER_DEFAULTS,
    ...OPTIMIZER_DEFAULTS[given.optimizer ?? 'sgd'],
    ...given,
  } as unknown as Merged;
  requireChoice('precision', merged.precision, ['auto', 'float32', 'bfloat16']);
  requireChoice('convolution', merged.convolution, ['auto', 'direct']);
  const { batches } = merged.train;
  requireNumber('batches of the train loader', batches, { from: 1, integer: true });
  requireNumber('epochs', merged.epochs, { from: 1, integer: true });
  const steps = merged.steps ?? merged.epochs * batches;
  requireNumber('steps', steps, { from: 1, integer: true });
  checkNumbers(merged);
  if (merged.resume === 'auto' && !merged.checkpoint) {
    throw new IPMixError('INVALID_ARGUMENT', "resume 'auto' goes on from checkpoint.dir; give checkpoint: { dir }");
  }
  const { lr, minLr, momentum, nesterov, betas, epsilon, weightDecay, labelSmoothing, clipNorm, accumulate, ema } =
    merged;
  return {
    epochs: Math.ceil(steps / batches),
    steps,
    stepsPerEpoch: batches,
    optimizer: merged.optimizer,
    ...{ lr, minLr, schedule: resolveSchedule(merged.schedule ?? 'cosine', steps) },
    ...{
      momentum,
      nesterov,
      fused: merged.fused ?? merged.model.device.startsWith('cuda'),
      betas,
      epsilon,
      weightDecay,
    },
    parameterGroups: (merged.parameterGroups ?? []).map((group) => resolveGroup(group, weightDecay)),
    ...{ loss: resolveLoss(merged), labelSmoothing, mixBatch: describeMix(merged), clipNorm, accumulate, ema },
    precision: merged.precision === 'auto' ? (machine.bfloat16 ? 'bfloat16' : 'float32') : merged.precision!,
    channelsLast: merged.channelsLast,
    convolution: merged.convolution,
    seed: merged.seed,
  };
}

function refuseUnknown(options: TrainerOptions): void {
  const unknown = Object.keys(options).find((name) => !OPTION_NAMES.has(name));
  if (unknown === undefined) return;
  const known = [...OPTION_NAMES].join(', ');
  throw new IPMixError('INVALID_ARGUMENT', `a Trainer has no option '${unknown}'; it takes ${known}`);
}

function checkNumbers(merged: Merged): void {
  requireNumber('lr', merged.lr, { from: 0 });
  requireNumber('minLr', merged.minLr, { from: 0 });
  requireNumber('momentum', merged.momentum, { from: 0, to: 1 });
  for (const beta of merged.betas) requireNumber('betas', beta, { from: 0, below: 1 });
  requireNumber('epsilon', merged.epsilon, { from: Number.MIN_VALUE });
  requireNumber('weightDecay', merged.weightDecay, { from: 0 });
  requireNumber('labelSmoothing', merged.labelSmoothing, { from: 0, to: 1 });
  requireNumber('seed', merged.seed, { from: 0, to: Number.MAX_SAFE_INTEGER, integer: true });
  requireNumber('accumulate', merged.accumulate, { from: 1, integer: true });
  if (merged.clipNorm !== null) requireNumber('clipNorm', merged.clipNorm, { from: Number.MIN_VALUE });
  if (merged.ema !== null) requireNumber('ema', merged.ema, { from: 0, below: 1 });
  if (merged.checkpoint) {
    requireNumber('checkpoint.every', merged.checkpoint.every ?? 1, { from: 1, integer: true });
    requireNumber('checkpoint.keep', merged.checkpoint.keep ?? 1, { from: 1, integer: true });
  }
}

function resolveLoss({ loss: asked, train }: Merged): 'jsd' | 'crossEntropy' {
  const { views } = train.options;
  const loss = asked ?? (views > 1 ? 'jsd' : 'crossEntropy');
  requireChoice('loss', loss, ['jsd', 'crossEntropy']);
  if (loss === 'jsd' && views < 2) {
    throw new IPMixError(
      'INVALID_ARGUMENT',
      "loss 'jsd' needs several views of each picture, the loader gives one; set views: 3 or loss: 'crossEntropy'",
    );
  }
  if (loss === 'crossEntropy' && views > 1) {
    throw new IPMixError(
      'INVALID_ARGUMENT',
      `loss 'crossEntropy' takes one view of each picture, the loader gives ${views}; set views: 1 or loss: 'jsd'`,
    );
  }
  return loss;
}

function resolveGroup(group: ParameterGroup, weightDecay: number): Required<ParameterGroup> {
  const resolved = { weightDecay, lrScale: 1, ...group };
  const { parameters } = resolved;
  if (parameters !== 'normAndBias' && !(Array.isArray(parameters) && parameters.every((n) => typeof n === 'string'))) {
    throw new IPMixError(
      'INVALID_ARGUMENT',
      "a parameter group's parameters must be 'normAndBias' or an array of state-dict names",
    );
  }
  requireNumber("a parameter group's weightDecay", resolved.weightDecay, { from: 0 });
  requireNumber("a parameter group's lrScale", resolved.lrScale, { from: 0 });
  return resolved;
}

function describeMix({ mixBatch, train }: Merged): ResolvedTrainerOptions['mixBatch'] {
  if (!mixBatch) return null;
  if (train.options.views > 1) {
    throw new IPMixError(
      'INVALID_ARGUMENT',
      `mixBatch mixes single views, the loader gives ${train.options.views} of each picture; set views: 1`,
    );
  }
  const { alpha, seed, classes } = mixBatch.options;
  if (classes === undefined) {
    throw new IPMixError('INVALID_ARGUMENT', 'mixBatch must know the classes; give new Mixup({ classes: 10 })');
  }
  return { method: mixBatch.constructor.name, alpha, seed, classes };
}
