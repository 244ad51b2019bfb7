import { type BatchKey, BatchMethod, type BatchMethodOptions } from './batch-method.js';

/** All randomness of one mixed batch, as plain JSON. */
export interface MixupPlan {
  /** Sample i is blended with sample permutation[i]. */
  permutation: number[];
  /** The share of the sample itself, a float32 value. */
  lambda: number;
}

/**
 * Mixup (Zhang et al., ICLR 2018, arXiv 1710.09412): each picture of a batch is lambda times itself and 1 - lambda times another
 * one, labels too. The arithmetic is torchvision 0.29's MixUp; pairs come from a random permutation as in the paper's code.
 */
export class Mixup extends BatchMethod<MixupPlan, BatchKey> {
  /** Throws INVALID_ARGUMENT for an unknown or impossible option, naming it. */
  constructor(options?: BatchMethodOptions) {
    super('Mixup', 'mixup', options);
  }
}
