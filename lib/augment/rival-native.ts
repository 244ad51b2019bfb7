import type { Image } from '../image/image.js';
import type { Cancellation } from '../tensor/native.js';
import type { Tensor } from '../tensor/tensor.js';
import type { NativeMixingSet } from './native.js';
import type { PolicyChoice, PolicySpaceRow } from './policy-plan.js';

export interface NativeViewKey {
  index: number;
  epoch?: number;
  view?: number;
  height: number;
  width: number;
}

export interface NativeViewBatchOptions {
  mixing?: NativeMixingSet;
  indices: readonly number[];
  epoch?: number;
  view?: number;
  threads?: number;
  dtype?: string;
  memoryFormat?: string;
}

/** A method that makes views of single pictures. Plans are plain data whose form the method knows. */
export interface NativeAugmentation {
  drawPlan(key: NativeViewKey): unknown;
  render(image: Image, mixing: Image | undefined, plan: unknown): Float32Array;
  renderImage(image: Image, plan: unknown): Uint8Array;
  augmentBatch(images: Tensor, options: NativeViewBatchOptions, cancellation?: Cancellation): Promise<Tensor>;
}

export interface NativeBatchKey {
  index: number;
  epoch?: number;
  count: number;
  height?: number;
  width?: number;
}

export interface NativeMixedBatch {
  images: Tensor;
  labels: Tensor;
}

/** A method that mixes the samples of a batch with each other. */
export interface NativeBatchAugmentation {
  drawPlan(key: NativeBatchKey): unknown;
  render(images: Tensor, labels: Tensor, plan: unknown): NativeMixedBatch;
  augmentBatch(
    images: Tensor,
    labels: Tensor,
    options: { index: number; epoch?: number; threads?: number },
    cancellation?: Cancellation,
  ): Promise<NativeMixedBatch>;
}

export interface RivalBinding {
  Augmentation: new (options: { method: string }) => NativeAugmentation;
  BatchAugmentation: new (options: { method: string }) => NativeBatchAugmentation;
  policySpace(of: { method: string; bins: number; height: number; width: number }): PolicySpaceRow[];
  autoAugmentPolicy(name: string): PolicyChoice[][];
}
