// From the options of `ipmix train` to those of a Trainer.
import { join } from 'node:path';
import { IPMixError } from '../errors.js';
import { logs } from '../train/log/logs.js';
import type { TrainLog } from '../train/log/train-log.js';
import type { Schedule } from '../train/schedule.js';
import type { TrainerOptions } from '../train/trainer-options.js';
import { lossOf } from './train-augmentation.js';
import type { LogKind, TrainOptions } from './train-options.js';

/** Pure. Throws INVALID_ARGUMENT for an option of a schedule or optimizer that was not chosen. */
export function trainerRecipe(options: TrainOptions): Omit<TrainerOptions, 'model' | 'train' | 'log' | 'resume'> {
  const { optimizer, clip: clipNorm, checkpointEvery: every, keep } = options;
  const { epochs, steps, lr, minLr, labelSmoothing, accumulate, ema, precision, weightDecay, seed } = options;
  return {
    ...{ epochs, steps, optimizer, lr, minLr, labelSmoothing, clipNorm, accumulate, ema, precision, weightDecay, seed },
    ...sgdOptions(options),
    schedule: scheduleOf(options),
    loss: lossOf(options),
    channelsLast: options.layout === 'channels-last',
    convolution: options.convolution,
    ...(options.decay === 'weights' && { parameterGroups: [{ parameters: 'normAndBias', weightDecay: 0 }] }),
    checkpoint: { dir: checkpointFolder(options.out), every, keep },
  };
}

export const checkpointFolder = (out: string) => join(out, 'checkpoints');

function sgdOptions({ optimizer, momentum, nesterov, fused }: TrainOptions) {
  if (optimizer === 'sgd') return { momentum, fused, nesterov: momentum === 0 ? false : nesterov };
  const given =
    momentum !== undefined ? '--momentum' : nesterov === false ? '--no-nesterov' : fused ? '--fused' : undefined;
  if (given) refuse(`${given} belongs to --optimizer sgd; adamw has none`);
  return {};
}

function scheduleOf({ schedule: name, warmup, milestones, gamma }: TrainOptions): Schedule {
  if (warmup !== undefined && name !== 'cosine') refuse(`--warmup belongs to --schedule cosine, got ${name}`);
  if (milestones !== undefined && name !== 'multistep') {
    refuse(`--milestones belongs to --schedule multistep, got ${name}`);
  }
  if (gamma !== undefined && name !== 'multistep') refuse(`--gamma belongs to --schedule multistep, got ${name}`);
  if (name === 'multistep') {
    if (!milestones) refuse('--schedule multistep needs its steps: --milestones 3000,6000');
    return { name, milestones, ...(gamma !== undefined && { gamma }) };
  }
  return name === 'cosine' && warmup !== undefined ? { name, warmupSteps: warmup } : name;
}

const LOGS: Readonly<Record<LogKind, (out: string) => TrainLog>> = {
  csv: (out) => logs.csv(join(out, 'log.csv')),
  jsonl: (out) => logs.jsonLines(join(out, 'log.jsonl')),
  tensorboard: (out) => logs.tensorBoard(join(out, 'tensorboard')),
};

export function logsOf({ log, out }: TrainOptions): TrainLog[] {
  return log.map((kind) => LOGS[kind](out));
}

function refuse(sentence: string): never {
  throw new IPMixError('INVALID_ARGUMENT', sentence);
}
