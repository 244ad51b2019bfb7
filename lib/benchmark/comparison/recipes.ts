// The two ways of training that the main job sets side by side.

import { IPMix } from '../../augment/ipmix.js';
import type { MixingSet } from '../../augment/mixing-set.js';
import type { LoaderOptions } from '../../data/loader-options.js';

export interface Recipe {
  readonly name: string;
  readonly description: string;
  readonly loss: 'crossEntropy' | 'jsd';
  readonly views: number;
  /** What the loader adds to crop, flip and shuffle. */
  readonly augmentation: (mixing: MixingSet, seed: number) => Pick<LoaderOptions, 'augment' | 'mixing' | 'views'>;
}

export const plain: Recipe = {
  name: 'Plain',
  description: 'Cross entropy on randomly cropped and flipped pictures.',
  loss: 'crossEntropy',
  views: 1,
  augmentation: () => ({}),
};

export const ipmixWithJsd: Recipe = {
  name: 'IPMix + JSD',
  description:
    'The same crop and flip; a clean view and two IPMix views of each picture (preset cifar, fractals as mixing pictures), tied together by the JSD loss.',
  loss: 'jsd',
  views: 3,
  augmentation: (mixing, seed) => ({ augment: new IPMix({ preset: 'cifar', seed }), mixing, views: 3 }),
};

export const RECIPES: readonly Recipe[] = [plain, ipmixWithJsd];
