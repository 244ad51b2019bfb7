import { IPMixError } from '../errors.js';
import type { AnyDataset } from './dataset.js';

/** Which samples an epoch has, and which of them this process. */
export interface SamplingChoice {
  /**
   * Draws samples with replacement, each in proportion to its weight: 'balanced' meets every class equally often; or one
   * number a sample. Default: every sample once.
   */
  weights?: 'balanced' | ArrayLike<number> | null;
  /** Samples of an epoch over all processes; only with `weights`. Default: as many as the set has. */
  samples?: number;
  /**
   * This process of several that train together: sample `rank`, `rank + worldSize`, ... of the epoch's order. Together the
   * processes have every sample once, and as many batches each (with batchSize 1 they may differ by one).
   */
  distributed?: Distribution;
}

export interface Distribution {
  readonly rank: number;
  readonly worldSize: number;
}

/** Throws INVALID_ARGUMENT. */
export function resolveSampling(dataset: AnyDataset, options: SamplingChoice) {
  const { weights, samples = dataset.length } = options;
  if (options.samples !== undefined && !weights) refuse('has samples without weights; every picture comes once then');
  if (!(Number.isInteger(samples) && samples >= 1)) refuse(`needs samples to be a positive integer, got ${samples}`);
  if (weights && weights !== 'balanced' && weights.length !== dataset.length)
    refuse(`needs weights to be 'balanced' or ${dataset.length} numbers, got ${weights.length}`);
  const { rank, worldSize } = options.distributed ?? { rank: 0, worldSize: 1 };
  if (!(Number.isInteger(worldSize) && worldSize >= 1 && Number.isInteger(rank) && rank >= 0 && rank < worldSize))
    refuse(`needs distributed.rank from 0 to worldSize - 1, got rank ${rank} of ${worldSize}`);
  if (samples < worldSize) refuse(`has ${samples} samples for ${worldSize} processes; each needs at least one`);
  return {
    weights: weights ? (weights === 'balanced' ? ('balanced' as const) : ('given' as const)) : null,
    samples,
    distributed: { rank, worldSize },
  };
}

/** One weight a sample, or undefined where every sample comes once. */
export function sampleWeights(dataset: AnyDataset, weights: SamplingChoice['weights']): Float64Array | undefined {
  if (!weights) return undefined;
  if (weights !== 'balanced') return Float64Array.from(weights);
  const sizes = new Float64Array(dataset.classes.length);
  for (const label of dataset.labels) sizes[label]!++;
  return Float64Array.from(dataset.labels, (label) => 1 / sizes[label]!);
}

function refuse(message: string): never {
  throw new IPMixError('INVALID_ARGUMENT', `DataLoader ${message}`);
}
