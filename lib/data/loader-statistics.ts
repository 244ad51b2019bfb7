/** What a loader did in all its epochs, those that run now up to now: who waited for whom, and what for. */
export interface LoaderStatistics {
  /** Samples and batches handed out. */
  samples: number;
  batches: number;
  /** Between start and stop of the epochs, added up. */
  seconds: number;
  /** Samples handed out in one of these seconds, 0 before the first: the pace of the slower of loader and consumer. */
  samplesPerSecond: number;
  /** The consumer (the engine that trains) waited for a batch. */
  starvedSeconds: number;
  /** And of that, for the `get` of a custom source. */
  getSeconds: number;
  /** Loader threads waited for a free slot of the ring, added up over threads. */
  blockedSeconds: number;
  /** Loader threads worked, added up over threads; and of that, by stage: */
  renderingSeconds: number;
  /** Reading files, or waiting for the disk. */
  readingSeconds: number;
  decodingSeconds: number;
  /** Resize, crop, flip. */
  framingSeconds: number;
  /** Views and their normalisation, written into the batch. */
  augmentingSeconds: number;
  /** How often a picture was left out because it could not be read (`onCorrupt: 'skip'`). */
  skipped: number;
  /** Loader threads alive now. */
  threads: number;
  /** Batch slots of the ring, and how many of them are out now. */
  slots: number;
  slotsInUse: number;
}

/** What the addon counts of it. */
export type NativeStatistics = Omit<LoaderStatistics, 'samplesPerSecond' | 'getSeconds'>;

export function completeStatistics(counted: NativeStatistics, getSeconds: number): LoaderStatistics {
  const { samples, seconds, starvedSeconds } = counted;
  return {
    ...counted,
    samplesPerSecond: seconds > 0 ? samples / seconds : 0,
    starvedSeconds: starvedSeconds + getSeconds,
    getSeconds,
  };
}
