import type { Image } from '../image/image.js';
import { native } from '../native.js';
import type { CorruptionName, CorruptionPreset } from './corruption-names.js';

export interface CorruptOptions {
  name: CorruptionName;
  /** 1 (weakest) to 5. */
  severity: number;
  /** Whose parameters: made for 32 x 32 ('cifar', default) or 224 x 224 ('imagenet'). */
  preset?: CorruptionPreset;
  /** Default 0. */
  seed?: number;
}

/**
 * One corrupted picture. Synchronous, for single pictures; {@link batch} is for many and gives the same bytes for
 * picture `index`.
 *
 * Formulas and parameters: the published generators of CIFAR-10-C and ImageNet-C (hendrycks/robustness,
 * make_cifar_c.py and make_imagenet_c.py), with x in 0..1, the result cut to 0..1 and truncated to 8 bits:
 * - `gaussian_noise` x + N(0, s); `shot_noise` Poisson(c x) / c; `impulse_noise` black or white with probability c;
 *   `speckle_noise` x + x N(0, s), each drawn for every value on its own
 * - `gaussian_blur` standard deviation s, edges repeated; `defocus_blur` a disk, smoothed; `zoom_blur` the mean of
 *   enlargements about the centre
 * - `brightness` adds to V and `saturate` scales and shifts S of HSV; `contrast` scales about the channel means
 * - `pixelate` box resize down and up
 *
 * Those without randomness equal the generators byte for byte but for a rounding in 10,000 values or fewer.
 *
 * @param options.index the picture's number in its set: draws are addressed by (seed, name, severity, index). Default 0.
 * @throws IPMixError INVALID_ARGUMENT for an unknown name (with the nearest one) or a value out of range,
 * SHAPE_MISMATCH where the data is not height x width x 3 bytes.
 */
export function apply(image: Image, options: CorruptOptions & { index?: number }): Image {
  const { name, severity, preset = 'cifar', seed = 0, index = 0 } = options;
  const { data, height, width } = image;
  return {
    data: native.corruptImage(data, { name, severity, preset, seed, index, height, width }),
    height,
    width,
  };
}
