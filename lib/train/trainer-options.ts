import { inspect } from 'node:util';
import { IPMixError } from '../errors.js';
import type { Model } from '../nn/model.js';
import type { BatchSource } from './batch-source.js';
import type { Schedule } from './schedule.js';

export interface CheckpointOptions {
  /** Folder of the checkpoints; made when missing. */
  dir: string;
  /** Steps from one to the next. Default: once an epoch. The last step always makes one. */
  every?: number;
  /** How many are kept. Default 2. */
  keep?: number;
}

export interface TrainerOptions {
  model: Model;
  train: BatchSource;
  /** Judged after each epoch, one view a picture. */
  test?: BatchSource;
  epochs?: number;
  /** Ends after this many steps; the schedule spans them. Default: epochs times the batches of an epoch. */
  steps?: number;
  /** Highest learning rate. */
  lr?: number;
  /** Where the cosine ends. */
  minLr?: number;
  schedule?: Schedule;
  momentum?: number;
  weightDecay?: number;
  nesterov?: boolean;
  /** Default: 'jsd' where the loader gives several views, else 'crossEntropy'. */
  loss?: 'jsd' | 'crossEntropy';
  labelSmoothing?: number;
  /** 'auto': bfloat16 where the processor computes it natively, else float32. */
  precision?: 'auto' | 'float32' | 'bfloat16';
  /** Pictures and convolutions in channels-last layout: the same results but for rounding, usually faster. */
  channelsLast?: boolean;
  checkpoint?: CheckpointOptions;
  /** A checkpoint, or a folder of them, whose newest is taken. */
  resume?: string;
  /** Of the dropout masks. */
  seed?: number;
  /** Stops in order after the running step: a checkpoint is written, then ABORTED is thrown. */
  signal?: AbortSignal;
}

/** Everything that decides the numbers of a run, as plain data: saved in each checkpoint and beside each result. */
export interface ResolvedTrainerOptions {
  epochs: number;
  steps: number;
  stepsPerEpoch: number;
  lr: number;
  minLr: number;
  schedule: Schedule;
  momentum: number;
  weightDecay: number;
  nesterov: boolean;
  loss: 'jsd' | 'crossEntropy';
  labelSmoothing: number;
  precision: 'float32' | 'bfloat16';
  channelsLast: boolean;
  seed: number;
}

/** The CIFAR recipe of the paper (DESIGN section 6). */
export const TRAINER_DEFAULTS = {
  epochs: 100,
  lr: 0.1,
  minLr: 1e-6,
  schedule: 'cosine',
  momentum: 0.9,
  weightDecay: 5e-4,
  nesterov: true,
  labelSmoothing: 0,
  precision: 'auto',
  channelsLast: true,
  seed: 0,
} as const;

const OPTION_NAMES = new Set([
  ...Object.keys(TRAINER_DEFAULTS),
  ...['model', 'train', 'test', 'steps', 'loss', 'checkpoint', 'resume', 'signal'],
]);

/** Pure. `machine.bfloat16`: the processor computes bfloat16 natively. Throws INVALID_ARGUMENT. */
export function resolveTrainerOptions(options: TrainerOptions, machine: { bfloat16: boolean }): ResolvedTrainerOptions {
  for (const name of Object.keys(options)) {
    if (!OPTION_NAMES.has(name))
      throw new IPMixError(
        'INVALID_ARGUMENT',
        `a Trainer has no option '${name}'; it takes ${[...OPTION_NAMES].join(', ')}`,
      );
  }
  const given = Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== undefined),
  ) as unknown as TrainerOptions;
  const merged = { ...TRAINER_DEFAULTS, ...given };
  const {
    batches,
    options: { views },
  } = merged.train;
  requireNumber('batches of the train loader', batches, { from: 1, integer: true });
  requireNumber('epochs', merged.epochs, { from: 1, integer: true });
  const steps = merged.steps ?? merged.epochs * batches;
  requireNumber('steps', steps, { from: 1, integer: true });
  requireNumber('lr', merged.lr, { from: 0 });
  requireNumber('minLr', merged.minLr, { from: 0 });
  requireNumber('momentum', merged.momentum, { from: 0, to: 1 });
  requireNumber('weightDecay', merged.weightDecay, { from: 0 });
  requireNumber('labelSmoothing', merged.labelSmoothing, { from: 0, to: 1 });
  requireNumber('seed', merged.seed, { from: 0, to: Number.MAX_SAFE_INTEGER, integer: true });
  requireChoice('schedule', merged.schedule, ['cosine', 'constant']);
  requireChoice('precision', merged.precision, ['auto', 'float32', 'bfloat16']);
  const loss = merged.loss ?? (views > 1 ? 'jsd' : 'crossEntropy');
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
  if (merged.checkpoint) {
    requireNumber('checkpoint.every', merged.checkpoint.every ?? 1, { from: 1, integer: true });
    requireNumber('checkpoint.keep', merged.checkpoint.keep ?? 1, { from: 1, integer: true });
  }
  const { lr, minLr, schedule, momentum, weightDecay, nesterov, labelSmoothing, channelsLast, seed } = merged;
  const precision = merged.precision === 'auto' ? (machine.bfloat16 ? 'bfloat16' : 'float32') : merged.precision;
  return {
    epochs: Math.ceil(steps / batches),
    steps,
    stepsPerEpoch: batches,
    ...{ lr, minLr, schedule, momentum, weightDecay, nesterov, loss, labelSmoothing, precision, channelsLast, seed },
  };
}

function requireNumber(name: string, value: unknown, range: { from: number; to?: number; integer?: boolean }): void {
  const { from, to = Number.POSITIVE_INFINITY, integer = false } = range;
  const ok =
    typeof value === 'number' &&
    value >= from &&
    value <= to &&
    Number.isFinite(value) &&
    (!integer || Number.isSafeInteger(value));
  if (ok) return;
  const kind = integer ? 'an integer' : 'a number';
  const expected = to === Number.POSITIVE_INFINITY ? `${kind} of at least ${from}` : `${kind} from ${from} to ${to}`;
  throw new IPMixError('INVALID_ARGUMENT', `${name} must be ${expected}, got ${inspect(value)}`);
}

function requireChoice(name: string, value: unknown, known: readonly string[]): void {
  if (known.includes(value as string)) return;
  throw new IPMixError(
    'INVALID_ARGUMENT',
    `${name} must be one of ${known.map((v) => `'${v}'`).join(', ')}, got ${inspect(value)}`,
  );
}
