import type { NativeModel, NativeStateEntry } from '../nn/native.js';
import type { Cancellation } from '../tensor/native.js';
import type { Tensor } from '../tensor/tensor.js';

/** A model in training: its momentum buffers, and the model they move. */
export interface NativeOptimizer {
  state(): NativeStateEntry[];
  load(names: string[], tensors: Tensor[]): Promise<void>;
}

export interface NativeStepOptions {
  loss: 'jsd' | 'crossEntropy';
  labelSmoothing: number;
  lr: number;
  /** With `step` the address of the dropout masks. */
  seed: number;
  step: number;
  channelsLast: boolean;
  bfloat16: boolean;
}

export interface NativeStepResult {
  loss: number;
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
  Sgd: new (
    model: NativeModel,
    options: { momentum: number; weightDecay: number; nesterov: boolean },
  ) => NativeOptimizer;
  trainStep(
    optimizer: NativeOptimizer,
    images: Tensor,
    labels: Tensor,
    options: NativeStepOptions,
  ): Promise<NativeStepResult>;
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
