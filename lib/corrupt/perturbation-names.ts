import { native } from '../native.js';
import type { CorruptionPreset } from './corruption-names.js';

/** Every perturbation of ImageNet-P and CIFAR-P, in the order of the benchmark. */
export type PerturbationName =
  | 'gaussian_noise'
  | 'shot_noise'
  | 'motion_blur'
  | 'zoom_blur'
  | 'snow'
  | 'brightness'
  | 'translate'
  | 'rotate'
  | 'tilt'
  | 'scale'
  | 'speckle_noise'
  | 'gaussian_blur'
  | 'spatter'
  | 'shear';

/**
 * 'test': the ten of ImageNet-P, with snow, which the CIFAR-P generator also files under test; 'cifar-p-script': the ten
 * that the published CIFAR-P evaluation in truth averages, with spatter in the place of snow; 'validation': the other
 * four; 'all'. A report should say which.
 */
export type PerturbationList = 'test' | 'cifar-p-script' | 'validation' | 'all';

export interface PerturbationRow {
  readonly name: PerturbationName;
  readonly validation: boolean;
  /** Frames are fresh draws, compared with the first, clean one; else each frame is compared with the one before. */
  readonly noise: boolean;
  /** Frames of a sequence. */
  readonly frames: Readonly<Record<CorruptionPreset, number>>;
}

/** The table of perturbations, in the order of the benchmark. */
export function perturbations({ list = 'all' }: { list?: PerturbationList } = {}): readonly PerturbationRow[] {
  return native
    .perturbations()
    .map(({ name, validation, noise, cifarFrames, imagenetFrames }) => ({
      name: name as PerturbationName,
      validation,
      noise,
      frames: { cifar: cifarFrames, imagenet: imagenetFrames },
    }))
    .filter(({ name, validation }) => {
      if (list === 'cifar-p-script') return name === 'spatter' || (!validation && name !== 'snow');
      return list === 'all' || validation === (list === 'validation');
    });
}
