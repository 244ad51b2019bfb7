import type { NativeProcessGroup } from '../distributed/native.js';
import type { NativeModel, NativeStateEntry } from '../nn/native.js';
import type { Cancellation } from '../tensor/native.js';
import type { Tensor } from '../tensor/tensor.js';

/** A model in training: what its optimizer remembers, the model it moves, and the average of the weights. */
export interface NativeOptimizer {
  state(): NativeStateEntry[];
  load(names: string[], tensors: Tensor[]): Promise<void>;
  /** Empty where no average is kept. */
  emaState(): NativeStateEntry[];
  loadEma(names: string[], tensors: Tensor[]): Promise<void>;
  /** The model gets the average, and the other way round; again undoes it. */
  exchangeEma(): Promise<void>;
  /** From now on every step is one of all processes; they begin with rank 0's weights, running statistics and average. */
  join(group: NativeProcessGroup): Promise<void>;
  leave(): Promise<void>;
}

export interface NativeOptimizerOptions {
  kind?: 'sgd' | 'adamw';
  weightDecay?: number;
  momentum?: number;
  nesterov?: boolean;
  /** Of sgd; adamw is always. */
  fused?: boolean;
  beta1?: number;
  beta2?: number;
  epsilon?: number;
  /** A parameter belongs to the first group that names it; the others have `weightDecay`. */
  groups?: readonly { names: readonly string[]; weightDecay: number; lrScale: number }[];
  /** Decay of the average of the weights; left out: none is kept. */
  ema?: number;
}

export interface NativeStepOptions {
  loss: 'jsd' | 'crossEntropy';
  labelSmoothing: number;
  lr: number;
  /** Gradients are scaled down to this norm; left out or 0: never. */
  clipNorm?: number;
  /** Parts in which the batch goes through the network, default 1. */
  accumulate?: number;
  /** With `step` the address of the dropout masks. */
  seed: number;
  step: number;
  channelsLast: boolean;
  bfloat16: boolean;
}

export interface NativeStepResult {
  loss: number;
  /** Before clipping. */
  gradientNorm: number;
  /** Clean rows that were right before the update. */
  correct: number;
  /** Labels of the batch. */
  count: number;
}

interface NativeNormalisation {
  mean?: readonly number[];
  std?: readonly number[];
}

export interface NativeEvaluateOptions extends NativeNormalisation {
  channelsLast?: boolean;
  bfloat16?: boolean;
}

export interface NativeAttackOptions extends NativeNormalisation {
  method: 'fgsm' | 'pgd' | 'apgd';
  norm: 'linf' | 'l2';
  loss: 'ce' | 'dlr';
  epsilon: number;
  steps: number;
  stepSize: number;
  restarts: number;
  start: 'clean' | 'published';
  seed: number;
  firstIndex: number;
}

export interface TrainBinding {
  Optimizer: new (model: NativeModel, options: NativeOptimizerOptions) => NativeOptimizer;
  trainStep(
    optimizer: NativeOptimizer,
    images: Tensor,
    /** int64 N, or float32 N x classes. */
    labels: Tensor,
    options: NativeStepOptions,
  ): Promise<NativeStepResult>;
  /** Copies of a batch on the device of the optimizer's model, made beside what runs there; on the CPU the same tensors. */
  stageBatch(
    optimizer: NativeOptimizer,
    images: Tensor,
    labels: Tensor,
    options: { channelsLast: boolean },
  ): Promise<{ images: Tensor; labels: Tensor }>;
  evaluate(model: NativeModel, images: Tensor, options: NativeEvaluateOptions): Promise<Tensor>;
  /** `targets` undefined: any wrong answer will do. */
  attack(
    model: NativeModel,
    images: Tensor,
    labels: Tensor,
    targets: Tensor | undefined,
    options: NativeAttackOptions,
    cancellation?: Cancellation,
  ): Promise<Tensor>;
}
