/** A position in an epoch, kept in samples, so that a run goes on with other numbers of processes. */
import { IPMixError } from '../errors.js';
import type { CheckpointState } from './checkpoint.js';

export function samplesAt(batch: number, globalBatch: number | undefined): number | undefined {
  return globalBatch === undefined ? undefined : batch * globalBatch;
}

/** The batch at which the epoch goes on. Throws INVALID_ARGUMENT where the batches of now do not meet the samples of then. */
export function batchAt(
  { batch, samples, step, options }: Pick<CheckpointState, 'batch' | 'samples' | 'step' | 'options'>,
  globalBatch: number | undefined,
  batches: number,
): number {
  if (samples === undefined || globalBatch === undefined) return batch;
  // The last batch of an epoch may be smaller.
  if (batch >= options.stepsPerEpoch) return batches;
  if (samples % globalBatch === 0) return samples / globalBatch;
  throw new IPMixError(
    'INVALID_ARGUMENT',
    `the checkpoint of step ${step} stands at picture ${samples} of its epoch, which batches of ${globalBatch} pictures do not meet; ` +
      `give a batch over all processes of ${samples / batch}, or one that divides ${samples}`,
  );
}
