import { IPMixError } from '../errors.js';
import type { Image } from '../image/image.js';
import { plainImage } from '../image/image-ops.js';
import type { ImageStep, OpName } from '../image/steps.js';
import type { Tensor } from '../tensor/tensor.js';
import type { BatchImages, ViewBatchOptions } from './augment-batch.js';
import { AUGMIX_OP_LISTS } from './augmix-ops.js';
import { MixingSet } from './mixing-set.js';
import {
  MIXING_SCALES,
  type Preset,
  type ResolvedViewOptions,
  resolveViewOptions,
  VIEW_PRESETS,
  type ViewOptions,
} from './resolve-options.js';
import { ViewMethod } from './view-method.js';

/** What may be chosen of {@link PixMix}. */
export interface PixMixOptions extends ViewOptions {
  /** Most rounds, 0..64: their number is uniform in 0..k. Default 4. */
  k?: number;
  /** Shape of the Beta distributions that add and multiply draw a and b from. Default 3. */
  beta?: number;
  /** Levels of image operations are uniform in 0.1..severity, at most 10. Default 3. */
  severity?: number;
  /** 'standard' (9), 'all' (13: with color, contrast, brightness, sharpness), or names. */
  ops?: 'standard' | 'all' | readonly OpName[];
  /** The mixing picture's shorter side becomes round(size * above / below) before its random crop. */
  mixingScale?: readonly [above: number, below: number];
}

/** Every choice made; plain data to be saved beside a result. */
export interface ResolvedPixMixOptions extends ResolvedViewOptions {
  readonly k: number;
  readonly beta: number;
  readonly severity: number;
  readonly ops: readonly OpName[];
  readonly mixingScale: readonly [number, number];
}

/** The mixed picture with the mixing picture, or with the original after `partner`; a and b are float32 values. */
export interface PixMixRound {
  mix: 'add' | 'multiply';
  a: number;
  b: number;
  partner?: ImageStep;
}

/** All randomness of one PixMix view, as plain JSON. */
export interface PixMixPlan {
  height: number;
  width: number;
  /** The mixed picture starts from the original after this operation, or from the original itself. */
  start?: ImageStep;
  rounds: PixMixRound[];
}

const SHARED = { k: 4, beta: 3, severity: 3, ops: AUGMIX_OP_LISTS.standard } as const;

/** The one table of defaults. */
export const PIXMIX_PRESETS: Readonly<Record<Preset, ResolvedPixMixOptions>> = {
  cifar: { ...VIEW_PRESETS.cifar, ...SHARED, mixingScale: MIXING_SCALES.cifar },
  imagenet: { ...VIEW_PRESETS.imagenet, ...SHARED, mixingScale: MIXING_SCALES.imagenet },
};

/** Fills in the defaults. Throws INVALID_ARGUMENT for an unknown preset, option or list. */
export function resolvePixMixOptions(options: PixMixOptions): ResolvedPixMixOptions {
  return resolveViewOptions('PixMix', PIXMIX_PRESETS, options, AUGMIX_OP_LISTS);
}

/**
 * PixMix (Hendrycks et al., CVPR 2022, arXiv 2112.05135, algorithm 1): the picture is mixed round after round with a mixing
 * picture or with itself after an operation, in float32 clipped to 0..1, and normalised once at the end.
 */
export class PixMix extends ViewMethod<ResolvedPixMixOptions, PixMixPlan> {
  /** Throws INVALID_ARGUMENT for an unknown or impossible option, naming it. */
  constructor(options: PixMixOptions) {
    super('pixMix', resolvePixMixOptions(options));
  }

  /**
   * Renders a plan, drawn or written by hand: 3 x height x width values, normalised. Image, mixing picture and plan have one
   * size. Throws INVALID_ARGUMENT for a plan that does not fit, naming the place, and SHAPE_MISMATCH for sizes that disagree.
   */
  render(image: Image, mixing: Image, plan: PixMixPlan): Float32Array {
    return this.native.render(plainImage(image), plainImage(mixing), plan);
  }

  /**
   * One view of each picture: uint8 N x height x width x 3 in, float32 N x 3 x height x width out, normalised. Each picture's
   * partner is drawn from `mixing` by seed, epoch and index. The bytes do not depend on threads or on the split into batches.
   * Rejects with SHAPE_MISMATCH, INVALID_ARGUMENT, DISPOSED or ABORTED.
   */
  async augmentBatch(images: BatchImages, options: ViewBatchOptions & { mixing: MixingSet }): Promise<Tensor> {
    if (!(options?.mixing instanceof MixingSet)) {
      throw new IPMixError('INVALID_ARGUMENT', 'augmentBatch needs mixing to be a MixingSet; see mixingSets');
    }
    return this.startBatch(images, options, options.mixing);
  }
}
