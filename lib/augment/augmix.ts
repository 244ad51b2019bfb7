import type { OpName } from '../image/steps.js';
import { AUGMIX_OP_LISTS } from './augmix-ops.js';
import type { Plan } from './plan.js';
import {
  type Preset,
  type ResolvedViewOptions,
  resolveViewOptions,
  VIEW_PRESETS,
  type ViewOptions,
} from './resolve-options.js';
import { PictureMethod } from './view-method.js';

/** What may be chosen of {@link AugMix}. */
export interface AugMixOptions extends ViewOptions {
  /** Chains, 1..64, default 3. */
  width?: number;
  /** Operations of each chain, 1..64; 'random' (default): uniform in 1..3. */
  depth?: number | 'random';
  /** Levels of image operations are uniform in 0.1..severity, at most 10. Default 3. */
  severity?: number;
  /** 'standard' (9), 'all' (13: with color, contrast, brightness, sharpness), or names. */
  ops?: 'standard' | 'all' | readonly OpName[];
}

/** Every choice made; plain data to be saved beside a result. */
export interface ResolvedAugMixOptions extends ResolvedViewOptions {
  readonly width: number;
  readonly depth: number | 'random';
  readonly severity: number;
  readonly ops: readonly OpName[];
}

const SHARED = { width: 3, depth: 'random', severity: 3, ops: AUGMIX_OP_LISTS.standard } as const;

/** The one table of defaults. */
export const AUGMIX_PRESETS: Readonly<Record<Preset, ResolvedAugMixOptions>> = {
  cifar: { ...VIEW_PRESETS.cifar, ...SHARED },
  imagenet: { ...VIEW_PRESETS.imagenet, ...SHARED },
};

/** Fills in the defaults. Throws INVALID_ARGUMENT for an unknown preset, option or list. */
export function resolveAugMixOptions(options: AugMixOptions): ResolvedAugMixOptions {
  return resolveViewOptions('AugMix', AUGMIX_PRESETS, options, AUGMIX_OP_LISTS);
}

/**
 * AugMix (Hendrycks et al., ICLR 2020, arXiv 1912.02781, algorithm 1): chains of image operations, each from the picture
 * itself, averaged by Dirichlet weights and blended with it. A plan has IPMix's form with image chains alone, so the JSD loss
 * and `IPMix.explain` take it too. Operations and levels are the published code's; autocontrast cuts nothing off.
 */
export class AugMix extends PictureMethod<ResolvedAugMixOptions, Plan> {
  /** Throws INVALID_ARGUMENT for an unknown or impossible option, naming it. */
  constructor(options: AugMixOptions) {
    super('augMix', resolveAugMixOptions(options));
  }
}
