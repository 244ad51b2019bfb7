import type { Image } from '../image/image.js';
import type { NativePackedFile } from './native.js';

/** What every labelled set of pictures tells, wherever its pictures are. */
export interface LabelledSet {
  /** For reports: 'fashion-mnist', 'cifar10', the folder's name ... */
  readonly name: string;
  /** Which edition of the data, where more than one goes by this name. */
  readonly edition?: string;
  /** 'train', 'test', or undefined for a set that has no split. */
  readonly split?: string;
  /** Where the pictures came from, in one line for the report. */
  readonly source: string;
  /** What a reader of the results must know (skipped records, another edition ...), one sentence each. */
  readonly notes: readonly string[];
  /** Names by label. */
  readonly classes: readonly string[];
  readonly length: number;
  /** length labels in 0 .. classes.length - 1. */
  readonly labels: Int32Array;
}

/** A labelled set of pictures of one size, held in memory. */
export interface Dataset extends LabelledSet {
  readonly height: number;
  readonly width: number;
  /** length x height x width x 3 bytes, RGB. */
  readonly images: Uint8Array;
  /**
   * A smaller set: `count` pictures, each class in proportion, chosen by `seed` (default 0), in the order of this set.
   * It owns its memory, so the full set can be collected. Throws INVALID_ARGUMENT unless 1 <= count <= length.
   */
  take(count: number, options?: { seed?: number }): Dataset;
  /** The pictures at these indices, in this order, in memory of their own. */
  subset(indices: readonly number[] | Uint32Array): Dataset;
}

/** A labelled set whose pictures, of any sizes, are read and decoded by the loader when a batch needs them. */
export interface EncodedDataset extends LabelledSet {
  readonly samples: SampleSource;
  /** As {@link Dataset.take}; nothing is copied but the list. */
  take(count: number, options?: { seed?: number }): EncodedDataset;
  subset(indices: readonly number[] | Uint32Array): EncodedDataset;
}

export type AnyDataset = Dataset | EncodedDataset;

/** Where sample i of an {@link EncodedDataset} is found. Encoded bytes are JPEG, PNG or WebP. */
export type SampleSource = FileSamples | RangeSamples | PackedSamples | GivenSamples;

/** A picture a file: `root`/`files[i]`. */
export interface FileSamples {
  readonly kind: 'files';
  readonly root: string;
  readonly files: readonly string[];
}

/** Pictures inside larger files (tar shards ...): `bytes[i]` bytes from `offset[i]` on in `files[file[i]]`. */
export interface RangeSamples {
  readonly kind: 'ranges';
  readonly files: readonly string[];
  readonly file: Uint32Array;
  readonly offset: Float64Array;
  readonly bytes: Uint32Array;
  /** What to call a sample in messages; default its place in its file. */
  readonly names?: readonly string[];
}

/** Pictures of a packed file (datasets.packed): its samples `places[i]`. */
export interface PackedSamples {
  readonly kind: 'packed';
  readonly file: string;
  readonly native: NativePackedFile;
  readonly places: Uint32Array;
}

/** Pictures that JavaScript gives when they are asked for, several at a time and in any order. */
export interface GivenSamples {
  readonly kind: 'given';
  /** Encoded bytes, or a decoded picture. Its own throw or rejection is the sample's error. */
  readonly get: (index: number, signal: AbortSignal) => GivenSample | Promise<GivenSample>;
  /** Seconds until a `get` that has not settled counts as failed. Default 30. */
  readonly timeout?: number;
  /** What to call sample i in messages; default 'sample i'. */
  readonly nameOf?: (index: number) => string;
}

export type GivenSample = Uint8Array | Image;

/** Whether the loader has to read and decode. */
export function isEncoded(dataset: AnyDataset): dataset is EncodedDataset {
  return 'samples' in dataset;
}

/** What every source accepts. */
export interface SourceOptions {
  /** Called now and then with pictures done and pictures in all. */
  onProgress?: (done: number, total: number) => void;
  /** Stops the reading with ABORTED. */
  signal?: AbortSignal;
}
