/** A labelled set of pictures of one size, held in memory. */
export interface Dataset {
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
  readonly height: number;
  readonly width: number;
  /** length x height x width x 3 bytes, RGB. */
  readonly images: Uint8Array;
  /** length labels in 0 .. classes.length - 1. */
  readonly labels: Int32Array;
  /**
   * A smaller set: `count` pictures, each class in proportion, chosen by `seed` (default 0), in the order of this set.
   * It owns its memory, so the full set can be collected. Throws INVALID_ARGUMENT unless 1 <= count <= length.
   */
  take(count: number, options?: { seed?: number }): Dataset;
  /** The pictures at these indices, in this order, in memory of their own. */
  subset(indices: readonly number[] | Uint32Array): Dataset;
}

/** What every source accepts. */
export interface SourceOptions {
  /** Called now and then with pictures done and pictures in all. */
  onProgress?: (done: number, total: number) => void;
  /** Stops the reading with ABORTED. */
  signal?: AbortSignal;
}
