import type { CutMix } from '../augment/cutmix.js';
import type { Mixup } from '../augment/mixup.js';
import type { ProcessGroup } from '../distributed/process-group.js';
import type { ConvolutionAlgorithm } from '../nn/convolution.js';
import type { Model } from '../nn/model.js';
import type { BatchSource } from './batch-source.js';
import type { TrainLog } from './log/train-log.js';
import type { ResolvedSchedule, Schedule } from './schedule.js';

export interface CheckpointOptions {
  /** Folder of the checkpoints; made when missing. */
  dir: string;
  /** Steps from one to the next. Default: once an epoch. The last step always makes one. */
  every?: number;
  /** How many are kept. Default 2. */
  keep?: number;
}

/** Parameters with a weight decay or learning rate of their own. */
export interface ParameterGroup {
  /** State-dict names (one that ends with * stands for all that begin so), or all norms and biases (at most one dimension). */
  parameters: 'normAndBias' | readonly string[];
  /** Default: that of the run. */
  weightDecay?: number;
  /** Factor on the learning rate of each step. Default 1. */
  lrScale?: number;
}

export interface TrainerOptions {
  model: Model;
  train: BatchSource;
  /** Judged after each epoch, one view a picture. */
  test?: BatchSource;
  epochs?: number;
  /** Ends after this many steps; the schedule spans them. Default: epochs times the batches of an epoch. */
  steps?: number;
  optimizer?: 'sgd' | 'adamw';
  /** Highest learning rate. Default 0.1 for sgd, 0.001 for adamw. */
  lr?: number;
  /** Where the cosine ends. */
  minLr?: number;
  schedule?: Schedule | ResolvedSchedule;
  /** Of sgd. */
  momentum?: number;
  /** Of sgd. */
  nesterov?: boolean;
  /**
   * SGD in LibTorch's fused kernel: one pass over memory instead of five, other last bits than torch.optim.SGD's default.
   * Default: on GPUs. AdamW is always fused.
   */
  fused?: boolean;
  /** Of adamw: decay of the mean and of the variance. */
  betas?: readonly [number, number];
  /** Of adamw. */
  epsilon?: number;
  /** Default 5e-4 for sgd, 0.01 for adamw; of all parameters but those of `parameterGroups`. */
  weightDecay?: number;
  /** A parameter belongs to the first group that names it. No decay on norms and biases: [{ parameters: 'normAndBias', weightDecay: 0 }]. */
  parameterGroups?: readonly ParameterGroup[];
  /** Default: 'jsd' where the loader gives several views, else 'crossEntropy'. */
  loss?: 'jsd' | 'crossEntropy';
  labelSmoothing?: number;
  /** Mixes each batch of single views, labels too. */
  mixBatch?: Mixup | CutMix | null;
  /** Gradients whose norm is above it are scaled down to it. Default: never. */
  clipNorm?: number | null;
  /**
   * Each batch goes through the network in this many parts, whose gradients add up to the batch's: the memory of one part.
   * Batch norm sees the parts. Default 1.
   */
  accumulate?: number;
  /** Decay of a moving average of the weights, such as 0.999; it is judged beside the weights. Default: none. */
  ema?: number | null;
  /** 'auto': bfloat16 where the processor or GPU computes it natively, else float32. */
  precision?: 'auto' | 'float32' | 'bfloat16';
  /** Pictures and convolutions in channels-last layout: the same results but for rounding, usually faster. */
  channelsLast?: boolean;
  /** 'auto': Winograd's algorithm for 3 x 3 convolutions where it is faster; 'direct': LibTorch's. See {@link setConvolution}. */
  convolution?: ConvolutionAlgorithm;
  checkpoint?: CheckpointOptions;
  /**
   * A checkpoint, or a folder of them, whose newest is taken. 'auto': the newest of `checkpoint.dir` where there is one, else
   * the run starts anew: for a job that is started again and again by the same command.
   */
  resume?: string;
  /** Told of every event before the consumer of `run()`; see {@link logs}. */
  log?: readonly TrainLog[];
  /** Of the dropout masks. */
  seed?: number;
  /**
   * The processes that train together; each has its share of the loader (see docs/distributed.md). Default: those that the
   * environment names (RANK, WORLD_SIZE, MASTER_ADDR, MASTER_PORT). Null: this process alone.
   */
  distributed?: ProcessGroup | null;
  /** Stops in order after the running step: a checkpoint is written, then ABORTED is thrown. */
  signal?: AbortSignal;
}

/** Everything that decides the numbers of a run, as plain data: saved in each checkpoint and beside each result. */
export interface ResolvedTrainerOptions {
  epochs: number;
  steps: number;
  stepsPerEpoch: number;
  optimizer: 'sgd' | 'adamw';
  lr: number;
  minLr: number;
  schedule: ResolvedSchedule;
  momentum: number;
  nesterov: boolean;
  fused: boolean;
  betas: readonly [number, number];
  epsilon: number;
  weightDecay: number;
  parameterGroups: readonly Required<ParameterGroup>[];
  loss: 'jsd' | 'crossEntropy';
  labelSmoothing: number;
  /** Name and options of the method. */
  mixBatch: { method: string; alpha: number; seed: number; classes: number | null } | null;
  clipNorm: number | null;
  accumulate: number;
  ema: number | null;
  precision: 'float32' | 'bfloat16';
  channelsLast: boolean;
  convolution: ConvolutionAlgorithm;
  seed: number;
}

/** The CIFAR recipe of the paper (DESIGN section 6). */
export const TRAINER_DEFAULTS = {
  epochs: 100,
  optimizer: 'sgd',
  minLr: 1e-6,
  schedule: 'cosine',
  momentum: 0.9,
  nesterov: true,
  betas: [0.9, 0.999],
  epsilon: 1e-8,
  parameterGroups: [],
  labelSmoothing: 0,
  mixBatch: null,
  clipNorm: null,
  accumulate: 1,
  ema: null,
  precision: 'auto',
  channelsLast: true,
  convolution: 'auto',
  seed: 0,
} as const;

/** What each optimizer has of its own: sgd the paper's, adamw PyTorch's. */
export const OPTIMIZER_DEFAULTS = {
  sgd: { lr: 0.1, weightDecay: 5e-4 },
  adamw: { lr: 1e-3, weightDecay: 0.01 },
} as const;
