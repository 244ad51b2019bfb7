import {
  type Preset,
  type ResolvedViewOptions,
  resolveViewOptions,
  VIEW_PRESETS,
  type ViewOptions,
} from './resolve-options.js';
import { PictureMethod } from './view-method.js';

/** What may be chosen of {@link Cutout}. */
export interface CutoutOptions extends ViewOptions {
  /** Side of the square in pixels. Default: 16 for CIFAR, 112 (half a side) for ImageNet. */
  size?: number;
}

/** Every choice made; plain data to be saved beside a result. */
export interface ResolvedCutoutOptions extends ResolvedViewOptions {
  readonly size: number;
}

/** All randomness of one Cutout view, as plain JSON. */
export interface CutoutPlan {
  height: number;
  width: number;
  /** What is left of the square inside the picture, at least 1 x 1. */
  box: { left: number; top: number; width: number; height: number };
}

/** The one table of defaults. */
export const CUTOUT_PRESETS: Readonly<Record<Preset, ResolvedCutoutOptions>> = {
  cifar: { ...VIEW_PRESETS.cifar, size: 16 },
  imagenet: { ...VIEW_PRESETS.imagenet, size: 112 },
};

/** Fills in the defaults. Throws INVALID_ARGUMENT for an unknown preset or option. */
export function resolveCutoutOptions(options: CutoutOptions): ResolvedCutoutOptions {
  return resolveViewOptions('Cutout', CUTOUT_PRESETS, options);
}

/**
 * Cutout (DeVries and Taylor, arXiv 1708.04552): a square of the network's input is zero. Its centre is any pixel, so that less
 * of it is left at a border. As in the published code zero means zero after the normalisation: the mean colour.
 */
export class Cutout extends PictureMethod<ResolvedCutoutOptions, CutoutPlan> {
  /** Throws INVALID_ARGUMENT for an unknown or impossible option, naming it. */
  constructor(options: CutoutOptions) {
    super('cutout', resolveCutoutOptions(options));
  }
}
