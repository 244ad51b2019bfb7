import { IPMixError } from '../errors.js';
import { native } from '../native.js';
import type { Tensor } from '../tensor/tensor.js';
import type { Dataset } from './dataset.js';
import { type LoaderOptions, type ResolvedLoaderOptions, resolveLoaderOptions } from './loader-options.js';
import type { LoaderStatistics, NativeBatch, NativeLoader } from './native.js';
import { shareBytes, shareLabels } from './shared-memory.js';

/** Valid until the next batch is asked for, which takes its memory back: clone() what you keep. */
export interface Batch {
  /** float32 [views * samples, 3, height, width], normalised, view after view. */
  readonly images: Tensor;
  /** int64 [samples]. */
  readonly labels: Tensor;
  /** Places of the samples in the data set. */
  readonly indices: readonly number[];
  readonly views: number;
  readonly epoch: number;
  /** Position in the epoch, from 0. */
  readonly batch: number;
}

/**
 * Batches of a data set, made by native threads: `for await (const batch of loader)` is one epoch, the next such loop the
 * next epoch. A batch depends on seeds, epoch and position alone, never on the number of workers.
 */
export class DataLoader implements AsyncIterable<Batch> {
  readonly dataset: Dataset;
  readonly options: ResolvedLoaderOptions;
  /** In a whole epoch. */
  readonly batches: number;
  private readonly loader: NativeLoader;
  private readonly signal?: AbortSignal;
  private nextEpoch = 0;

  /** Throws INVALID_ARGUMENT for options that do not fit. */
  constructor(dataset: Dataset, options: LoaderOptions) {
    this.dataset = dataset;
    this.options = resolveLoaderOptions(dataset, options);
    this.signal = options.signal;
    const { batchSize, dropLast, crop, ...rest } = this.options;
    this.batches = dropLast ? Math.floor(dataset.length / batchSize) : Math.ceil(dataset.length / batchSize);
    this.loader = new native.Loader({
      ...rest,
      batchSize,
      dropLast,
      padding: crop?.padding ?? 0,
      images: shareBytes(dataset.images),
      labels: shareLabels(dataset.labels),
      length: dataset.length,
      height: dataset.height,
      width: dataset.width,
      augment: options.augment?.native,
      mixing: options.mixing?.native,
    });
  }

  /** The next epoch, from 0; leaving the loop early counts as having had it. */
  [Symbol.asyncIterator](): AsyncGenerator<Batch, void, undefined> {
    return this.epoch(this.nextEpoch++);
  }

  /**
   * One epoch, from batch `fromBatch` on: a run that stopped in the middle goes on with the very batches it would have had.
   * Leaving the loop stops the threads. Throws ABORTED once the signal is raised.
   */
  async *epoch(epoch: number, options: { fromBatch?: number } = {}): AsyncGenerator<Batch, void, undefined> {
    const { fromBatch = 0 } = options;
    for (const [name, value] of Object.entries({ epoch, fromBatch })) {
      if (!(Number.isSafeInteger(value) && value >= 0)) {
        throw new IPMixError(
          'INVALID_ARGUMENT',
          `epoch() needs ${name} to be a non-negative integer, got ${String(value)}`,
        );
      }
    }
    this.throwIfAborted();
    await this.loader.prepare();
    this.throwIfAborted();
    const run = new native.LoaderEpoch(this.loader, { epoch, fromBatch });
    const abort = () => run.cancel();
    this.signal?.addEventListener('abort', abort, { once: true });
    let held: NativeBatch | null = null;
    try {
      for (let position = fromBatch; ; position++) {
        held = await run.next();
        if (!held) return;
        yield { ...held, views: this.options.views, epoch, batch: position };
        release(held);
      }
    } catch (error) {
      this.throwIfAborted();
      throw error;
    } finally {
      if (held) release(held);
      this.signal?.removeEventListener('abort', abort);
      await run.stop();
    }
  }

  /** Samples, time the consumer starved, time the threads were blocked; over all epochs so far. */
  statistics(): LoaderStatistics {
    return this.loader.statistics();
  }

  private throwIfAborted(): void {
    if (this.signal?.aborted) throw new IPMixError('ABORTED', 'loading was aborted by its AbortSignal');
  }
}

/** The reason is shown when such a tensor is used later. */
function release({ images, labels }: NativeBatch): void {
  images.dispose('batch');
  labels.dispose('batch');
}
