import { IPMixError } from '../errors.js';
import type { BatchSource, TrainBatch } from './batch-source.js';

/** The batches of `source`, those without rows too; what it throws gets the step it was needed for. */
export async function* batchesFor(
  source: BatchSource,
  at: { readonly epoch: number; readonly batch: number; readonly step: number },
): AsyncGenerator<TrainBatch, void, undefined> {
  // Counted here: batches may be asked for ahead of the steps.
  let { step } = at;
  try {
    for await (const batch of source.epoch(at.epoch, { fromBatch: at.batch, keepEmpty: true })) {
      yield batch;
      if (batch.labels.shape[0]! > 0) step++;
    }
  } catch (error) {
    throw atStep(error, step);
  }
}

function atStep(error: unknown, step: number): unknown {
  if (error instanceof IPMixError && error.code === 'ABORTED') return error;
  const code = error instanceof IPMixError ? error.code : 'LOADER_FAILED';
  const reason = error instanceof Error ? error.message : String(error);
  return new IPMixError(code, `the train loader failed at the batch of step ${step}: ${reason}`, { cause: error });
}
