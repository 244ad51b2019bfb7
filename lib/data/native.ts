import type { NativeIPMix, NativeMixingSet } from '../augment/native.js';
import type { NativeAugmentation } from '../augment/rival-native.js';
import type { Tensor } from '../tensor/tensor.js';
import type { NativeFrame } from './frame-options.js';
import type { NativeStatistics } from './loader-statistics.js';

/** Where the pictures are: see {@link SampleSource}; lists of names are joined by '\0', which no path can hold. */
export interface NativeSource {
  kind: 'pixels' | 'files' | 'ranges' | 'packed' | 'given';
  length: number;
  labels: Int32Array;
  images?: Uint8Array;
  pixelHeight?: number;
  pixelWidth?: number;
  root?: string;
  files?: string;
  names?: string;
  rangeFile?: Uint32Array;
  rangeOffset?: Float64Array;
  rangeBytes?: Uint32Array;
  packed?: NativePackedFile;
  places?: Uint32Array;
}

/** What the addon's loader needs; every field resolved. */
export interface NativeLoaderOptions extends NativeSource, NativeFrame {
  batchSize: number;
  shuffle: boolean;
  seed: number;
  flip: boolean;
  views: number;
  workers: number;
  prefetch: number;
  dropLast: boolean;
  bytesOut: boolean;
  skipBroken: boolean;
  pinned: boolean;
  weights?: Float64Array;
  epochSamples: number;
  rank: number;
  worldSize: number;
  mean: readonly number[];
  std: readonly number[];
  augment?: NativeIPMix | NativeAugmentation;
  mixing?: NativeMixingSet;
}

/** A packed file; see lib/data/packed.ts. */
export interface NativePackedFile {
  open(): Promise<{ count: number; description: string }>;
  labels(): Int32Array;
  sample(index: number): { data: Uint8Array; height: number; width: number };
}

/** A sample that JavaScript gives, or why there is none. */
export type SuppliedSample = { name: string } & (
  | { data: Uint8Array; height?: number; width?: number }
  | { code: string; reason: string }
);

/** A tensor on the memory of a batch; dispose('batch') lets a later use say that the loader took it back. */
export type BatchTensor = Tensor & { dispose(why: 'batch'): void };

export interface NativeBatch {
  images: BatchTensor;
  labels: BatchTensor;
  indices: number[];
  /** Position in the epoch. */
  batch: number;
}

/** A picture that was left out, once however often it was met. */
export interface SkippedSample {
  /** In the data set. */
  index: number;
  /** Its file, or its place in a file. */
  name: string;
  code: string;
  reason: string;
}

export interface NativeLoader {
  prepare(): Promise<void>;
  batches(): number;
  skipped(): SkippedSample[];
  statistics(): NativeStatistics;
}

export interface NativeEpoch {
  next(): Promise<NativeBatch | null>;
  indices(batch: number): Uint32Array;
  supply(batch: number, samples: readonly SuppliedSample[]): void;
  cancel(): void;
  stop(): Promise<void>;
}

export interface DataBinding {
  permutation(options: { seed: number; count: number }): Uint32Array;
  /** JPEG, PNG or WebP. */
  decodePicture(bytes: Uint8Array): Promise<{ data: Uint8Array; height: number; width: number }>;
  Loader: new (options: NativeLoaderOptions) => NativeLoader;
  PackedFile: new (path: string) => NativePackedFile;
  LoaderEpoch: new (loader: NativeLoader, position: { epoch: number; fromBatch: number }) => NativeEpoch;
}
