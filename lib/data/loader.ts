import { IPMixError } from '../errors.js';
import { native } from '../native.js';
import '../tensor/tensor.js'; // gives the tensors of batches their methods
import type { Tensor } from '../tensor/tensor.js';
import { type AnyDataset, isEncoded } from './dataset.js';
import { resolveFrame } from './frame-options.js';
import { GivenFeed } from './given-feed.js';
import { type LoaderOptions, type ResolvedLoaderOptions, resolveLoaderOptions } from './loader-options.js';
import { completeStatistics, type LoaderStatistics } from './loader-statistics.js';
import type { NativeBatch, NativeEpoch, NativeLoader, SkippedSample } from './native.js';
import { nativeSource } from './native-source.js';
import { sampleWeights } from './sampling-options.js';

/** Valid until the next batch is asked for, which takes its memory back: clone() what you keep. */
export interface Batch {
  /** float32 [views * samples, 3, height, width], normalised, view after view; or uint8 [samples, height, width, 3]. */
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

/** A batch of an epoch, both from 0. */
export interface LoaderPosition {
  epoch: number;
  batch: number;
}

/**
 * Batches of a data set, made by native threads: `for await (const batch of loader)` is one epoch, the next such loop the
 * next epoch. A batch depends on seeds, epoch and position alone, never on the number of workers.
 */
export class DataLoader implements AsyncIterable<Batch> {
  readonly dataset: AnyDataset;
  readonly options: ResolvedLoaderOptions;
  /** In a whole epoch, in this process. */
  readonly batches: number;
  private readonly loader: NativeLoader;
  private readonly signal?: AbortSignal;
  private next: LoaderPosition = { epoch: 0, batch: 0 };
  private reached: LoaderPosition = { epoch: 0, batch: 0 };
  private getSeconds = 0;

  /** Throws INVALID_ARGUMENT for options that do not fit. */
  constructor(dataset: AnyDataset, options: LoaderOptions) {
    this.dataset = dataset;
    this.options = resolveLoaderOptions(dataset, options);
    this.signal = options.signal;
    const { output, onCorrupt, device, samples, distributed, resize, crop, weights: _given, ...rest } = this.options;
    this.loader = new native.Loader({
      ...rest,
      ...nativeSource(dataset),
      ...resolveFrame(dataset, { resize, crop }),
      ...distributed,
      epochSamples: samples,
      weights: sampleWeights(dataset, options.weights),
      bytesOut: output === 'uint8',
      skipBroken: onCorrupt === 'skip',
      pinned: device === 'cuda',
      augment: options.augment?.native,
      mixing: options.mixing?.native,
    });
    this.batches = this.loader.batches();
  }

  /** The next epoch, from 0; leaving the loop early counts as having had it. */
  [Symbol.asyncIterator](): AsyncGenerator<Batch, void, undefined> {
    const { epoch, batch } = this.next;
    this.reached = this.next;
    this.next = { epoch: epoch + 1, batch: 0 };
    return this.epoch(epoch, { fromBatch: batch });
  }

  /** After the last batch that was handed out: plain data, to be saved and given to seek() later. */
  get position(): LoaderPosition {
    return { ...this.reached };
  }

  /** The next `for await` loop begins here. Throws INVALID_ARGUMENT. */
  seek({ epoch, batch }: LoaderPosition): void {
    checkPosition({ epoch, batch });
    this.next = { epoch, batch };
    this.reached = this.next;
  }

  /**
   * One epoch, from batch `fromBatch` on: a run that stopped in the middle goes on with the very batches it would have had.
   * Leaving the loop stops the threads. A batch whose pictures were all left out as broken comes with `keepEmpty` alone, without
   * samples. Throws ABORTED once the signal is raised.
   */
  async *epoch(
    epoch: number,
    options: { fromBatch?: number; keepEmpty?: boolean } = {},
  ): AsyncGenerator<Batch, void, undefined> {
    const { fromBatch = 0, keepEmpty = false } = options;
    checkPosition({ epoch, fromBatch });
    this.throwIfAborted();
    await this.loader.prepare();
    this.throwIfAborted();
    const run = new native.LoaderEpoch(this.loader, { epoch, fromBatch });
    const feed = this.feed(run);
    const abort = () => {
      run.cancel();
      feed?.stop();
    };
    this.signal?.addEventListener('abort', abort, { once: true });
    let held: NativeBatch | null = null;
    try {
      for (let position = fromBatch; ; position++) {
        if (feed) await this.reach(feed, position);
        held = await run.next();
        if (!held) return;
        this.reached =
          held.batch + 1 < this.batches ? { epoch, batch: held.batch + 1 } : { epoch: epoch + 1, batch: 0 };
        if (keepEmpty || held.indices.length > 0) yield { ...held, views: this.options.views, epoch };
        release(held);
      }
    } catch (error) {
      this.throwIfAborted();
      throw error;
    } finally {
      feed?.stop();
      if (held) release(held);
      this.signal?.removeEventListener('abort', abort);
      await run.stop();
    }
  }

  /** Samples, time the consumer starved, time the threads were blocked; over all epochs so far. */
  statistics(): LoaderStatistics {
    return completeStatistics(this.loader.statistics(), this.getSeconds);
  }

  /** The pictures that were left out so far (`onCorrupt: 'skip'`), each once, by index. */
  skipped(): readonly SkippedSample[] {
    return this.loader.skipped();
  }

  private feed(run: NativeEpoch): GivenFeed | undefined {
    if (!isEncoded(this.dataset) || this.dataset.samples.kind !== 'given') return undefined;
    return new GivenFeed(this.dataset.samples, run, this.batches, this.options.prefetch + 1);
  }

  private async reach(feed: GivenFeed, batch: number): Promise<void> {
    const start = performance.now();
    await feed.reach(batch);
    this.getSeconds += (performance.now() - start) / 1000;
  }

  private throwIfAborted(): void {
    if (this.signal?.aborted) throw new IPMixError('ABORTED', 'loading was aborted by its AbortSignal');
  }
}

function checkPosition(position: Record<string, number>): void {
  for (const [name, value] of Object.entries(position)) {
    if (!(Number.isSafeInteger(value) && value >= 0)) {
      throw new IPMixError(
        'INVALID_ARGUMENT',
        `DataLoader needs ${name} to be a non-negative integer, got ${String(value)}`,
      );
    }
  }
}

/** The reason is shown when such a tensor is used later. */
function release({ images, labels }: NativeBatch): void {
  images.dispose('batch');
  labels.dispose('batch');
}
