import { native } from '../native.js';

/** The two picture scales that the published severities were made for; any picture size is taken. */
export type CorruptionPreset = 'cifar' | 'imagenet';

/** 'standard': those that corruption error averages. 'validation': the extra ones. Default both. */
export type CorruptionSubset = 'standard' | 'validation' | 'all';

/** Corruptions this build has, in the order of the benchmark (Hendrycks and Dietterich, ICLR 2019). */
export type CorruptionName =
  | 'gaussian_noise'
  | 'shot_noise'
  | 'impulse_noise'
  | 'defocus_blur'
  | 'zoom_blur'
  | 'brightness'
  | 'contrast'
  | 'pixelate'
  | 'speckle_noise'
  | 'gaussian_blur'
  | 'saturate';

/** Names of the corruptions, in the order of the benchmark. */
export function names({ subset = 'all' }: { subset?: CorruptionSubset } = {}): CorruptionName[] {
  return native
    .corruptions()
    .filter(({ standard }) => subset === 'all' || standard === (subset === 'standard'))
    .map(({ name }) => name as CorruptionName);
}
