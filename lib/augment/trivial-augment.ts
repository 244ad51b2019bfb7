import { native } from '../native.js';
import { PolicyMethod, type PolicyOptions, type ResolvedPolicyOptions } from './policy-method.js';
import type { PolicySpaceRow } from './policy-plan.js';
import { type Preset, resolveViewOptions, VIEW_PRESETS } from './resolve-options.js';

/** What may be chosen of {@link TrivialAugment}. */
export interface TrivialAugmentOptions extends PolicyOptions {
  /** 2..1000, default 31. */
  magnitudeBins?: number;
}

/** Every choice made; plain data to be saved beside a result. */
export interface ResolvedTrivialAugmentOptions extends ResolvedPolicyOptions {
  readonly magnitudeBins: number;
}

const SHARED = { magnitudeBins: 31, interpolation: 'nearest' } as const;

/** The one table of defaults. */
export const TRIVIAL_AUGMENT_PRESETS: Readonly<Record<Preset, ResolvedTrivialAugmentOptions>> = {
  cifar: { ...VIEW_PRESETS.cifar, ...SHARED },
  imagenet: { ...VIEW_PRESETS.imagenet, ...SHARED },
};

/** Fills in the defaults. Throws INVALID_ARGUMENT for an unknown preset or option. */
export function resolveTrivialAugmentOptions(options: TrivialAugmentOptions): ResolvedTrivialAugmentOptions {
  return resolveViewOptions('TrivialAugment', TRIVIAL_AUGMENT_PRESETS, options);
}

/**
 * TrivialAugment with its wide space (Mueller and Hutter, ICCV 2021, arXiv 2103.10158): one operation drawn evenly of 14, at a
 * magnitude drawn evenly; magnitudes and pixels as torchvision 0.29's TrivialAugmentWide.
 */
export class TrivialAugment extends PolicyMethod<ResolvedTrivialAugmentOptions> {
  /** Throws INVALID_ARGUMENT for an unknown or impossible option, naming it. */
  constructor(options: TrivialAugmentOptions) {
    super('trivialAugment', resolveTrivialAugmentOptions(options));
  }

  /** The operations with the magnitudes of their bins on pictures of this size. */
  space(size: { height: number; width: number }): PolicySpaceRow[] {
    return native.policySpace({ ...size, method: 'trivialAugment', bins: this.options.magnitudeBins });
  }
}
