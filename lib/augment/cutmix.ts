import { type BatchKey, BatchMethod, type BatchMethodOptions } from './batch-method.js';

/** All randomness of one mixed batch, as plain JSON. */
export interface CutMixPlan {
  height: number;
  width: number;
  /** The box of sample i comes from sample permutation[i]. */
  permutation: number[];
  /** The same for all samples; a side of 0: nothing is mixed. */
  box: { left: number; top: number; width: number; height: number };
  /** The share of the sample's own label: 1 - area of the box / area of the picture. */
  lambda: number;
}

/** Which batch, and the size of its pictures. */
export interface CutMixKey extends BatchKey {
  height: number;
  width: number;
}

/**
 * CutMix (Yun et al., ICCV 2019, arXiv 1905.04899): a box of each picture of a batch comes from another one, labels are weighed
 * by area. The box is torchvision 0.29's CutMix; pairs come from a random permutation as in the paper's code.
 */
export class CutMix extends BatchMethod<CutMixPlan, CutMixKey> {
  /** Throws INVALID_ARGUMENT for an unknown or impossible option, naming it. */
  constructor(options?: BatchMethodOptions) {
    super('CutMix', 'cutMix', options);
  }
}
