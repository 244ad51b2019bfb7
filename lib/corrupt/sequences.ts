import { IPMixError } from '../errors.js';
import { native, withCancellation } from '../native.js';
import type { PictureBatch } from './batch.js';
import type { CorruptionPreset } from './corruption-names.js';
import { type PerturbationName, perturbations } from './perturbation-names.js';

export interface SequenceOptions {
  name: PerturbationName;
  /** Whose frames and strengths: CIFAR-P's ('cifar', default) or ImageNet-P's ('imagenet'). */
  preset?: CorruptionPreset;
  /** 1 (default) to 3: how strong the noise of the noise sequences is. The others do not change with it. */
  difficulty?: number;
  /**
   * Side of the central square that the frames show; default the whole picture. ImageNet-P is `crop: 224` of pictures
   * whose shorter side is 256: what moves then comes in from beyond the frame instead of black.
   */
  crop?: number;
  /** Default 0. */
  seed?: number;
  /** Index of the first picture in its set, default 0. */
  first?: number;
  /** Pixel threads; default all. Never changes a byte. */
  threads?: number;
  /** Stops the work with ABORTED. */
  signal?: AbortSignal;
}

/** count x frames x height x width x 3 bytes on a SharedArrayBuffer: the layout of CIFAR-P's .npy files. */
export interface Sequences extends PictureBatch {
  frames: number;
}

/**
 * Perturbation sequences of pictures: short films in which a picture changes little by little. Draws are addressed by
 * (seed, name, difficulty, index). Formulas and numbers: hendrycks/robustness, make_cifar_p.py and make_imagenet_p.py;
 * geometry is torchvision's affine on Pillow, black outside.
 *
 * @throws IPMixError INVALID_ARGUMENT for an unknown name (with the nearest one) or a number out of range,
 * SHAPE_MISMATCH where the data does not fit its size, ABORTED by the signal.
 */
export async function sequences(images: PictureBatch, options: SequenceOptions): Promise<Sequences> {
  const { name, preset = 'cifar', difficulty = 1, crop = 0, seed = 0, first = 0, threads = 0, signal } = options;
  const { data, count, height, width } = images;
  if (!(data instanceof Uint8Array)) {
    throw new IPMixError('INVALID_ARGUMENT', 'corrupt: images.data must be a Uint8Array');
  }
  const frames = perturbations().find((row) => row.name === name)?.frames[preset] ?? 0;
  const size = crop === 0 ? { height, width } : { height: crop, width: crop };
  const source = data.buffer instanceof SharedArrayBuffer ? data : new Uint8Array(new SharedArrayBuffer(data.length));
  if (source !== data) source.set(data);
  const length = count * frames * size.height * size.width * 3;
  const out = new Uint8Array(new SharedArrayBuffer(Number.isSafeInteger(length) && length > 0 ? length : 0));
  const call = { name, preset, difficulty, crop, seed, first, threads, count, height, width };
  await withCancellation(signal, (flag) => native.perturbBatch(source, out, call, flag));
  return { data: out, count, frames, ...size };
}
