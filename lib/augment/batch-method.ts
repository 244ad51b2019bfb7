import { IPMixError } from '../errors.js';
import { native, withCancellation } from '../native.js';
import type { Tensor } from '../tensor/tensor.js';
import { definedOnly, refuseUnknown } from './resolve-options.js';
import type { NativeBatchAugmentation } from './rival-native.js';

/** What may be chosen of {@link Mixup} and {@link CutMix}. */
export interface BatchMethodOptions {
  /** Number of classes: labels that are class numbers become rows of so many probabilities. May be left out for rows. */
  classes?: number;
  /** The share of a picture itself is Beta(alpha, alpha). Default 1. */
  alpha?: number;
  /** Non-negative safe integer, default 0. The same seed, epoch and index give the same plan. */
  seed?: number;
}

/** Every choice made; plain data to be saved beside a result. */
export interface ResolvedBatchMethodOptions {
  readonly classes: number | undefined;
  readonly alpha: number;
  readonly seed: number;
}

/** Which batch. */
export interface BatchKey {
  /** Place of the batch in its epoch. */
  index: number;
  /** Default 0. */
  epoch?: number;
}

export interface MixBatchOptions extends BatchKey {
  /** Threads that share the batch, default all. They never change a byte. */
  threads?: number;
  /** Stops the work; the promise rejects with ABORTED. */
  signal?: AbortSignal;
}

/** New tensors; those given stay as they are. */
export interface MixedBatch {
  /** float32, of the shape given. */
  images: Tensor;
  /** float32 [N, classes]: rows of probabilities. */
  labels: Tensor;
}

const DEFAULTS: ResolvedBatchMethodOptions = { classes: undefined, alpha: 1, seed: 0 };

/** Fills in the defaults. Throws INVALID_ARGUMENT for an unknown option; the native side checks the values. */
export function resolveBatchMethodOptions(
  method: string,
  options: BatchMethodOptions = {},
): ResolvedBatchMethodOptions {
  if (options === null || typeof options !== 'object') {
    throw new IPMixError('INVALID_ARGUMENT', `${method} expects an object of options, got ${String(options)}`);
  }
  refuseUnknown(method, options, DEFAULTS);
  return { ...DEFAULTS, ...definedOnly(options) };
}

/** What Mixup and CutMix share: every sample of a batch meets another one, labels too. */
export abstract class BatchMethod<Plan, Key extends BatchKey> {
  /** Every choice made. */
  readonly options: ResolvedBatchMethodOptions;
  private readonly native: NativeBatchAugmentation;

  protected constructor(name: string, method: string, options?: BatchMethodOptions) {
    this.options = Object.freeze(resolveBatchMethodOptions(name, options));
    this.native = new native.BatchAugmentation({ ...this.options, method });
  }

  /** Draws one batch's plan; the same key gives the same plan. Throws INVALID_ARGUMENT. */
  drawPlan(key: Key & { count: number }): Plan {
    return this.native.drawPlan(key) as Plan;
  }

  /**
   * Mixes a batch by a plan, drawn or written by hand. images: float32 [N, channels, height, width]; labels: int64 [N] class
   * numbers, or float32 [N, classes] rows, so that methods can follow each other. On the CPU, without a gradient. Throws
   * SHAPE_MISMATCH, INVALID_ARGUMENT or DISPOSED.
   */
  render(images: Tensor, labels: Tensor, plan: Plan): MixedBatch {
    return this.native.render(images, labels, plan);
  }

  /** drawPlan and render on threads, for the batch's own size; rejects as render throws, and with ABORTED. */
  async augmentBatch(batch: { images: Tensor; labels: Tensor }, options: MixBatchOptions): Promise<MixedBatch> {
    const { signal, index, epoch, threads } = options;
    return withCancellation(signal, (flag) =>
      this.native.augmentBatch(batch.images, batch.labels, { index, epoch, threads }, flag),
    );
  }
}
