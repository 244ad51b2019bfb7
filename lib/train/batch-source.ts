import type { Tensor } from '../tensor/tensor.js';

/** One batch; valid until the next one is asked for. */
export interface TrainBatch {
  /** float32, views * N x 3 x H x W, normalised, view by view: the N clean rows first. */
  readonly images: Tensor;
  /** int64, N. */
  readonly labels: Tensor;
  readonly views: number;
}

/** What a Trainer takes batches from; a DataLoader is one. */
export interface BatchSource {
  /** Batches of an epoch. */
  readonly batches: number;
  /** Plain data, saved in each checkpoint: a resumed run warns where it differs. */
  readonly options: {
    /** Views of each picture: more than one trains with the JSD loss. */
    readonly views: number;
    /** The normalisation of the pictures by channel, so that a log can show them. */
    readonly mean?: readonly number[];
    readonly std?: readonly number[];
    /** Pictures of a whole batch. */
    readonly batchSize?: number;
    /** Which of several processes' shares it gives; left out: all samples, or a share that the source looks after. */
    readonly distributed?: { readonly rank: number; readonly worldSize: number };
  };
  /**
   * The batches of epoch `epoch` (from 0), from the batch `fromBatch` on. The same arguments give the same batches. With
   * `keepEmpty` also those whose pictures were all left out as broken, without rows: who trains together stays in step by them.
   */
  epoch(epoch: number, options?: { fromBatch?: number; keepEmpty?: boolean }): AsyncIterable<TrainBatch>;
}
