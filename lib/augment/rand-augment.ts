import { native } from '../native.js';
import { PolicyMethod, type PolicyOptions, type ResolvedPolicyOptions } from './policy-method.js';
import type { PolicySpaceRow } from './policy-plan.js';
import { type Preset, resolveViewOptions, VIEW_PRESETS } from './resolve-options.js';

/** What may be chosen of {@link RandAugment}. */
export interface RandAugmentOptions extends PolicyOptions {
  /** Operations one after the other, 0..64. Default 2. */
  numOps?: number;
  /** Bin of every operation's magnitude, 0..magnitudeBins - 1. Default 9. */
  magnitude?: number;
  /** 2..1000, default 31. */
  magnitudeBins?: number;
}

/** Every choice made; plain data to be saved beside a result. */
export interface ResolvedRandAugmentOptions extends ResolvedPolicyOptions {
  readonly numOps: number;
  readonly magnitude: number;
  readonly magnitudeBins: number;
}

const SHARED = { numOps: 2, magnitude: 9, magnitudeBins: 31, interpolation: 'nearest' } as const;

/** The one table of defaults. */
export const RAND_AUGMENT_PRESETS: Readonly<Record<Preset, ResolvedRandAugmentOptions>> = {
  cifar: { ...VIEW_PRESETS.cifar, ...SHARED },
  imagenet: { ...VIEW_PRESETS.imagenet, ...SHARED },
};

/** Fills in the defaults. Throws INVALID_ARGUMENT for an unknown preset or option. */
export function resolveRandAugmentOptions(options: RandAugmentOptions): ResolvedRandAugmentOptions {
  return resolveViewOptions('RandAugment', RAND_AUGMENT_PRESETS, options);
}

/**
 * RandAugment (Cubuk et al., NeurIPS 2020, arXiv 1909.13719): `numOps` operations drawn evenly of 14, all at one magnitude;
 * magnitudes and pixels as in torchvision 0.29.
 */
export class RandAugment extends PolicyMethod<ResolvedRandAugmentOptions> {
  /** Throws INVALID_ARGUMENT for an unknown or impossible option, naming it. */
  constructor(options: RandAugmentOptions) {
    super('randAugment', resolveRandAugmentOptions(options));
  }

  /** The operations with the magnitudes of their bins on pictures of this size. */
  space(size: { height: number; width: number }): PolicySpaceRow[] {
    return native.policySpace({ ...size, method: 'randAugment', bins: this.options.magnitudeBins });
  }
}
