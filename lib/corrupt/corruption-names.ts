import { native } from '../native.js';

/** The two picture scales that the published severities were made for; any picture size is taken. */
export type CorruptionPreset = 'cifar' | 'imagenet';

/**
 * 'c': the 15 that corruption error averages; 'c-extra': the 4 beside them, kept for validation (both of Hendrycks and
 * Dietterich, ICLR 2019); 'c-bar': those of CIFAR-10-C-bar and ImageNet-C-bar, 10 each, 5 of them in both (Mintun et
 * al., NeurIPS 2021).
 */
export type CorruptionGroup = 'c' | 'c-extra' | 'c-bar';

/** What a corruption resembles. */
export type CorruptionFamily = 'noise' | 'blur' | 'weather' | 'digital';

/** Every corruption, in the order of the benchmarks. */
export type CorruptionName =
  | 'gaussian_noise'
  | 'shot_noise'
  | 'impulse_noise'
  | 'defocus_blur'
  | 'glass_blur'
  | 'motion_blur'
  | 'zoom_blur'
  | 'snow'
  | 'frost'
  | 'fog'
  | 'brightness'
  | 'contrast'
  | 'elastic_transform'
  | 'pixelate'
  | 'jpeg_compression'
  | 'speckle_noise'
  | 'gaussian_blur'
  | 'spatter'
  | 'saturate'
  | 'blue_noise_sample'
  | 'brownish_noise'
  | 'caustic_refraction'
  | 'checkerboard_cutout'
  | 'circular_motion_blur'
  | 'cocentric_sine_waves'
  | 'inverse_sparkles'
  | 'lines'
  | 'perlin_noise'
  | 'pinch_and_twirl'
  | 'plasma_noise'
  | 'ripple'
  | 'single_frequency_greyscale'
  | 'sparkles'
  | 'transverse_chromatic_abberation';

export interface CorruptionRow {
  readonly name: CorruptionName;
  readonly group: CorruptionGroup;
  readonly family: CorruptionFamily;
  /** Presets with published severities: one of them only for half of C-bar. */
  readonly presets: readonly CorruptionPreset[];
}

export interface NamesOptions {
  /** Default: every group. */
  group?: CorruptionGroup | readonly CorruptionGroup[];
  /** Only those with severities for this preset. */
  preset?: CorruptionPreset;
}

/** The table of corruptions, in the order of the benchmarks. */
export function table({ group, preset }: NamesOptions = {}): readonly CorruptionRow[] {
  const groups = group === undefined ? undefined : [group].flat();
  return (native.corruptions() as CorruptionRow[]).filter(
    (row) => (!groups || groups.includes(row.group)) && (!preset || row.presets.includes(preset)),
  );
}

/** Names of the corruptions, in the order of the benchmarks. */
export function names(options: NamesOptions = {}): CorruptionName[] {
  return table(options).map(({ name }) => name);
}
