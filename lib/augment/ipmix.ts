import { IPMixError } from '../errors.js';
import type { Image } from '../image/image.js';
import { plainImage } from '../image/image-ops.js';
import { native } from '../native.js';
import type { Tensor } from '../tensor/tensor.js';
import { augmentBatch, type BatchImages, type ViewBatchOptions } from './augment-batch.js';
import { explainPlan } from './explain.js';
import { MixingSet } from './mixing-set.js';
import type { NativeIPMix } from './native.js';
import { type IPMixOptions, type ResolvedIPMixOptions, resolveIPMixOptions } from './options.js';
import type { Plan } from './plan.js';

/** Which view of which picture, and its size. */
export interface PlanKey {
  /** Place of the picture in its data set. */
  index: number;
  /** Default 0. */
  epoch?: number;
  /** Default 1: view 0 is the clean one, the JSD loss uses 1 and 2. */
  view?: number;
  height: number;
  width: number;
  /** 'key' (default): masks as short keys. 'explicit': their bits, so that any program can replay the plan. */
  masks?: 'key' | 'explicit';
}

export interface AugmentBatchOptions extends ViewBatchOptions {
  /** Each picture's partner is drawn from it by seed, epoch and index, the same for every view. */
  mixing: MixingSet;
}

/**
 * IPMix (Huang et al., NeurIPS 2023, arXiv 2310.04780, algorithm 1): label-preserving mixing of a picture with a mixing
 * picture on patches, pixels and channel values, and with itself by chains of image operations. Drawing and rendering are
 * apart: a plan holds all randomness as plain data, keyed by (seed, epoch, index, view).
 *
 * Where the published code lets sums beyond 0..255 wrap modulo 256, so does this by default (`overflow`). Levels, operations
 * and boxes are as published; randomness comes from Philox 4x32-10 instead of three global generators.
 */
export class IPMix {
  /** Every choice made. */
  readonly options: ResolvedIPMixOptions;
  /** For the loader. @internal */
  readonly native: NativeIPMix;

  /** Throws INVALID_ARGUMENT for an unknown or impossible option, naming it. */
  constructor(options: IPMixOptions) {
    this.options = Object.freeze(resolveIPMixOptions(options));
    this.native = new native.IPMix(this.options);
  }

  /** Draws one view's plan; the same key gives the same plan. Throws INVALID_ARGUMENT. */
  drawPlan(key: PlanKey): Plan {
    return this.native.drawPlan(key);
  }

  /**
   * Renders a plan, drawn or written by hand, with any of the 15 operations: 3 x height x width values, normalised. Image,
   * mixing picture and plan have one size. Throws INVALID_ARGUMENT for a plan that does not fit, naming the place, and
   * SHAPE_MISMATCH for sizes that disagree.
   */
  render(image: Image, mixing: Image, plan: Plan): Float32Array {
    return this.native.render(plainImage(image), plainImage(mixing), plan);
  }

  /**
   * One view of each picture: uint8 N x height x width x 3 in, float32 N x 3 x height x width out, normalised, or what
   * `dtype` and `memoryFormat` say. The bytes equal drawPlan and render for each index, for any number of threads and any
   * split into batches. Pictures on a CUDA device stay there and the views are made there, by kernels that share their
   * arithmetic with the host (native/augment/view_pixels.h); that path has not run on a GPU yet. Rejects with
   * SHAPE_MISMATCH, INVALID_ARGUMENT, DISPOSED or ABORTED.
   */
  async augmentBatch(images: BatchImages, options: AugmentBatchOptions): Promise<Tensor> {
    if (!(options?.mixing instanceof MixingSet)) {
      throw new IPMixError('INVALID_ARGUMENT', 'augmentBatch needs mixing to be a MixingSet; see mixingSets');
    }
    return augmentBatch(this.native, images, options, options.mixing);
  }

  /** A sentence for each thing a plan does, in order. */
  static explain(plan: Plan): string[] {
    return explainPlan(plan);
  }
}
