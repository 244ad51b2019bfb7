import type { IPMix } from './ipmix.js';
import type { ResolvedViewOptions } from './resolve-options.js';
import type { ViewMethod } from './view-method.js';

/** Any method that makes views of single pictures: IPMix, AugMix, PixMix, Cutout, AutoAugment, RandAugment, TrivialAugment. */
export type ViewAugmentation = IPMix | ViewMethod<ResolvedViewOptions, unknown>;

/** IPMix and PixMix mix in other pictures; the others look at nothing but the picture itself. */
export function needsMixing(method: ViewAugmentation): boolean {
  return 'mixingScale' in method.options;
}
