import type { Image } from '../image/image.js';
import { native } from '../native.js';
import type { CorruptionName, CorruptionPreset } from './corruption-names.js';
import { joinFrost } from './frost.js';

export interface CorruptOptions {
  name: CorruptionName;
  /** 1 (weakest) to 5. */
  severity: number;
  /** Whose parameters: made for 32 x 32 ('cifar', default) or 224 x 224 ('imagenet'). */
  preset?: CorruptionPreset;
  /** Default 0. */
  seed?: number;
  /** Pictures of frost for `frost` (see `frostPictures`); default: five that are drawn natively. */
  frost?: readonly Image[];
}

/**
 * One corrupted picture. Synchronous, for single pictures; {@link batch} is for many and gives the same bytes for
 * picture `index`.
 *
 * Formulas and parameters: the published generators of CIFAR-10-C and ImageNet-C (hendrycks/robustness,
 * make_cifar_c.py and make_imagenet_c.py), with x in 0..1, the result cut to 0..1 and truncated to 8 bits; and of C-bar
 * (facebookresearch/augmentation-corruption). Lengths that the generators give in pixels (blur radii, offsets) are taken
 * as they are at any size; what they derive from the side is derived from the shorter side: elastic displacements,
 * pixelate's grid, zooms, fog's map (the next power of two of the longer side), every length of C-bar.
 *
 * `defocus_blur zoom_blur brightness contrast pixelate jpeg_compression gaussian_blur saturate` have no randomness and
 * equal the generators byte for byte but for a rounding in 10,000 values or fewer. Motion blur and snow move by whole
 * pixels as ImageMagick does; jpeg_compression has the arithmetic of libjpeg (quality tables, 4:2:0, integer DCT).
 *
 * @param options.index the picture's number in its set: draws are addressed by (seed, name, severity, index). Default 0.
 * @throws IPMixError INVALID_ARGUMENT for an unknown name (with the nearest one) or a value out of range, or a C-bar
 * corruption that the preset has not,
 * SHAPE_MISMATCH where the data is not height x width x 3 bytes.
 */
export function apply(image: Image, options: CorruptOptions & { index?: number }): Image {
  const { name, severity, preset = 'cifar', seed = 0, index = 0, frost } = options;
  const { data, height, width } = image;
  return {
    data: native.corruptImage(data, { name, severity, preset, seed, index, height, width, frost: joinFrost(frost) }),
    height,
    width,
  };
}
