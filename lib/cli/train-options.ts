// What `ipmix train` is told, as commander gives it.
import type { TrainerOptions } from '../train/trainer-options.js';

export const AUGMENTATIONS = [
  ...['ipmix', 'augmix', 'pixmix', 'cutout', 'auto-augment', 'rand-augment', 'trivial-augment'],
  ...['mixup', 'cutmix', 'none'],
] as const;

export type Augmentation = (typeof AUGMENTATIONS)[number];

export const LOG_KINDS = ['csv', 'jsonl', 'tensorboard'] as const;
export type LogKind = (typeof LOG_KINDS)[number];

export interface TrainOptions {
  data?: string;
  preset: 'cifar' | 'imagenet';
  size?: number;
  onCorrupt: 'error' | 'skip';
  samples?: number;
  testSamples?: number;
  augment: Augmentation;
  mixing?: string;
  fractals: number;
  mixAlpha?: number;
  workers?: number;
  prefetch: number;
  model?: string;
  dropRate: number;
  loss?: 'jsd' | 'crossEntropy';
  views?: number;
  labelSmoothing: number;
  epochs: number;
  steps?: number;
  batch: number;
  lr?: number;
  minLr?: number;
  schedule: 'cosine' | 'constant' | 'multistep' | 'oneCycle';
  warmup?: number;
  milestones?: readonly number[];
  gamma?: number;
  optimizer: 'sgd' | 'adamw';
  momentum?: number;
  nesterov: boolean;
  fused?: boolean;
  weightDecay?: number;
  decay: 'all' | 'weights';
  clip?: number;
  accumulate: number;
  ema?: number;
  precision: NonNullable<TrainerOptions['precision']>;
  layout: 'channels-last' | 'contiguous';
  convolution: NonNullable<TrainerOptions['convolution']>;
  threads?: number;
  device: 'cpu' | 'cuda' | 'auto';
  processes: number;
  timeout: number;
  out: string;
  /** From the newest checkpoint in the folder: there must be one, or if there is one. */
  resume?: 'always' | 'auto';
  checkpointEvery?: number;
  keep: number;
  log: readonly LogKind[];
  seed: number;
  json?: boolean;
}
