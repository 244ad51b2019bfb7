import { native } from '../native.js';
import { noGrad, torch } from '../tensor/torch.js';
import type { BatchSource, TrainBatch } from './batch-source.js';
import { batchesAhead } from './batches-ahead.js';
import { batchesFor } from './loader-failure.js';
import type { NativeOptimizer } from './native.js';
import type { TrainerOptions } from './trainer-options.js';

export interface Preparation {
  readonly source: BatchSource;
  readonly at: { readonly epoch: number; readonly batch: number; readonly step: number };
  readonly options: Pick<TrainerOptions, 'model' | 'mixBatch' | 'signal'>;
  readonly optimizer: NativeOptimizer;
  readonly channelsLast: boolean;
  /** Of several processes that train together: each mixes its share by draws of its own. */
  readonly share: { readonly rank: number; readonly worldSize: number };
}

/**
 * The batches of an epoch as a step takes them: mixed, and on the device of the model. What must be done to a batch is done
 * while the step of the one before runs; where there is nothing to do they are the source's own.
 */
export function preparedBatches(preparation: Preparation): AsyncGenerator<TrainBatch, void, undefined> {
  const { source, at, options, optimizer, channelsLast, share } = preparation;
  const batches = batchesFor(source, at);
  const { mixBatch, model, signal } = options;
  const elsewhere = model.device !== 'cpu';
  if (!mixBatch && !elsewhere) return batches;
  const { epoch } = at;
  let index = at.batch;
  return batchesAhead(batches, async (batch) => {
    const { views } = batch;
    const key = { index: index++ * share.worldSize + share.rank, epoch, signal };
    if (batch.labels.shape[0] === 0) return withoutRows(batch);
    const mixed = mixBatch ? await mixBatch.augmentBatch(batch, key) : batch;
    if (!elsewhere) return { ...mixed, views };
    try {
      return { ...(await native.stageBatch(optimizer, mixed.images, mixed.labels, { channelsLast })), views };
    } finally {
      if (mixBatch) {
        mixed.images.dispose();
        mixed.labels.dispose();
      }
    }
  });
}

/** Its own memory: the source takes its batch back when the next is asked for. */
function withoutRows({ images, labels, views }: TrainBatch): TrainBatch {
  return noGrad(() => ({ images: torch.clone!(images), labels: torch.clone!(labels), views })) as TrainBatch;
}
