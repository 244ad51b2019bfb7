import type { NativeIPMix, NativeMixingSet } from '../augment/native.js';
import type { NativeAugmentation } from '../augment/rival-native.js';
import type { Tensor } from '../tensor/tensor.js';

/** What the addon's loader needs; every field resolved. */
export interface NativeLoaderOptions {
  images: Uint8Array;
  labels: Int32Array;
  length: number;
  height: number;
  width: number;
  batchSize: number;
  shuffle: boolean;
  seed: number;
  padding: number;
  flip: boolean;
  views: number;
  workers: number;
  prefetch: number;
  dropLast: boolean;
  mean: readonly number[];
  std: readonly number[];
  augment?: NativeIPMix | NativeAugmentation;
  mixing?: NativeMixingSet;
}

/** A tensor on the memory of a batch; dispose('batch') lets a later use say that the loader took it back. */
export type BatchTensor = Tensor & { dispose(why: 'batch'): void };

export interface NativeBatch {
  images: BatchTensor;
  labels: BatchTensor;
  indices: number[];
}

/** What a loader did in all its epochs. */
export interface LoaderStatistics {
  /** Samples and batches handed out. */
  samples: number;
  batches: number;
  /** Between start and stop of the epochs, added up. */
  seconds: number;
  /** The consumer waited for a batch. */
  starvedSeconds: number;
  /** Loader threads waited for a free slot of the ring, added up over threads. */
  blockedSeconds: number;
  /** Loader threads worked, added up over threads. */
  renderingSeconds: number;
  /** Loader threads alive now. */
  threads: number;
  /** Batch slots of the ring, and how many of them are out now. */
  slots: number;
  slotsInUse: number;
}

export interface NativeLoader {
  prepare(): Promise<void>;
  statistics(): LoaderStatistics;
}

export interface NativeEpoch {
  next(): Promise<NativeBatch | null>;
  cancel(): void;
  stop(): Promise<void>;
}

export interface DataBinding {
  permutation(options: { seed: number; count: number }): Uint32Array;
  Loader: new (options: NativeLoaderOptions) => NativeLoader;
  LoaderEpoch: new (loader: NativeLoader, position: { epoch: number; fromBatch: number }) => NativeEpoch;
}
