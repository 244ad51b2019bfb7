import type { Image } from '../image/image.js';
import type { Cancellation } from '../tensor/native.js';
import type { Tensor } from '../tensor/tensor.js';
import type { ResolvedIPMixOptions } from './options.js';
import type { Plan } from './plan.js';
import type { NativeViewBatchOptions } from './rival-native.js';

export interface NativeMixingSet {
  size(): number;
  bytes(): number;
  picture(index: number): Image;
  dispose(): void;
}

export interface NativePlanKey {
  index: number;
  epoch?: number;
  view?: number;
  height: number;
  width: number;
  masks?: 'key' | 'explicit';
}

export interface NativeIPMix {
  drawPlan(key: NativePlanKey): Plan;
  render(image: Image, mixing: Image, plan: Plan): Float32Array;
  /** render by the functions that the CUDA kernels call, value by value on the host: for tests. */
  renderByPixel(image: Image, mixing: Image, plan: Plan): Float32Array;
  augmentBatch(images: Tensor, options: NativeViewBatchOptions, cancellation?: Cancellation): Promise<Tensor>;
}

export interface AugmentBinding {
  IPMix: new (options: ResolvedIPMixOptions) => NativeIPMix;
  /** `resized`: bytes that copies resized for training may take. */
  MixingSet: new (
    pictures: readonly Image[],
    resized?: number,
  ) => NativeMixingSet;
}
