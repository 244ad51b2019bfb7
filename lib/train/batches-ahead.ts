import type { TrainBatch } from './batch-source.js';

/**
 * What `prepare` makes of each batch, always one batch ahead: while the consumer steps on one, the next is mixed and copied
 * to the device. Prepared tensors are disposed when the consumer asks for the next batch, or leaves. An error is thrown when
 * its batch's turn comes.
 */
export async function* batchesAhead(
  batches: AsyncGenerator<TrainBatch, void, undefined>,
  prepare: (batch: TrainBatch) => Promise<TrainBatch>,
): AsyncGenerator<TrainBatch, void, undefined> {
  const pull = async (): Promise<TrainBatch | undefined> => {
    const result = await batches.next();
    return result.done ? undefined : prepare(result.value);
  };
  let next = pull();
  try {
    for (let batch = await next; batch; batch = await next) {
      next = pull();
      // Nobody may be waiting for it yet.
      next.catch(() => undefined);
      try {
        yield batch;
      } finally {
        release(batch);
      }
    }
  } finally {
    const left = await next.catch(() => undefined);
    if (left) release(left);
    await batches.return();
  }
}

function release({ images, labels }: TrainBatch): void {
  images.dispose();
  labels.dispose();
}
