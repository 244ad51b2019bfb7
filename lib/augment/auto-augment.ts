import { native } from '../native.js';
import { PolicyMethod, type PolicyOptions, type ResolvedPolicyOptions } from './policy-method.js';
import type { PolicyChoice, PolicySpaceRow } from './policy-plan.js';
import { type Preset, resolveViewOptions, VIEW_PRESETS } from './resolve-options.js';

/** What may be chosen of {@link AutoAugment}. */
export interface AutoAugmentOptions extends PolicyOptions {
  /** The learned policy; by default the preset's. */
  policy?: 'cifar10' | 'imagenet';
}

/** Every choice made; plain data to be saved beside a result. */
export interface ResolvedAutoAugmentOptions extends ResolvedPolicyOptions {
  readonly policy: 'cifar10' | 'imagenet';
}

/** The one table of defaults. */
export const AUTO_AUGMENT_PRESETS: Readonly<Record<Preset, ResolvedAutoAugmentOptions>> = {
  cifar: { ...VIEW_PRESETS.cifar, policy: 'cifar10', interpolation: 'nearest' },
  imagenet: { ...VIEW_PRESETS.imagenet, policy: 'imagenet', interpolation: 'nearest' },
};

/** Fills in the defaults. Throws INVALID_ARGUMENT for an unknown preset or option. */
export function resolveAutoAugmentOptions(options: AutoAugmentOptions): ResolvedAutoAugmentOptions {
  return resolveViewOptions('AutoAugment', AUTO_AUGMENT_PRESETS, options);
}

/**
 * AutoAugment (Cubuk et al., CVPR 2019, arXiv 1805.09501): one of 25 learned sub-policies, each two operations with a
 * probability of their own; policies, magnitudes and pixels as in torchvision 0.29.
 */
export class AutoAugment extends PolicyMethod<ResolvedAutoAugmentOptions> {
  /** Throws INVALID_ARGUMENT for an unknown or impossible option, naming it. */
  constructor(options: AutoAugmentOptions) {
    super('autoAugment', resolveAutoAugmentOptions(options));
  }

  /** The learned policy: 25 pairs of operations. */
  static policy(name: 'cifar10' | 'imagenet'): PolicyChoice[][] {
    return native.autoAugmentPolicy(name);
  }

  /** The operations with the magnitudes of their 10 bins on pictures of this size. */
  static space(size: { height: number; width: number }): PolicySpaceRow[] {
    return native.policySpace({ ...size, method: 'autoAugment', bins: 10 });
  }
}
