import { IPMixError } from '../errors.js';
import type { Image } from '../image/image.js';
import type { Dataset } from './dataset.js';
import { MemoryDataset } from './memory-dataset.js';
import { sharedBytes } from './shared-memory.js';

export interface FromArraysOptions {
  /** Of pictures given as one Uint8Array; square pictures need neither. */
  height?: number;
  width?: number;
  /** Names by label; '0', '1', ... up to the largest label when left out. */
  classes?: readonly string[];
  name?: string;
  split?: string;
}

/**
 * A data set from memory; the values are copied. `images` is N x height x width x 3 bytes (RGB) in one array, or an
 * array of pictures of one size. Throws INVALID_ARGUMENT and SHAPE_MISMATCH.
 */
export function fromArrays(
  images: Uint8Array | readonly Image[],
  labels: ArrayLike<number>,
  options: FromArraysOptions = {},
): Dataset {
  const name = options.name ?? 'arrays';
  const { data, height, width } =
    images instanceof Uint8Array ? oneArray(images, labels.length, options) : joined(images, name);
  let largest = 0;
  for (let i = 0; i < labels.length; i++) largest = Math.max(largest, labels[i]!);
  const classes =
    options.classes ??
    Array.from({ length: Number.isSafeInteger(largest) ? largest + 1 : 0 }, (_, label) => `${label}`);
  return new MemoryDataset({ name, split: options.split, source: 'arrays', classes, height, width }, data, labels);
}

function oneArray(data: Uint8Array, count: number, options: FromArraysOptions) {
  const side = Math.sqrt(data.length / 3 / Math.max(count, 1));
  const height = options.height ?? (options.width ? data.length / 3 / count / options.width : side);
  const width = options.width ?? data.length / 3 / count / height;
  if (count > 0 && !(Number.isInteger(height) && Number.isInteger(width))) {
    throw new IPMixError(
      'SHAPE_MISMATCH',
      `${data.length} bytes and ${count} labels do not make square pictures of 3 channels; give height and width`,
    );
  }
  return { data, height, width };
}

function joined(pictures: readonly Image[], name: string) {
  const [first] = pictures;
  if (!first) throw new IPMixError('INVALID_ARGUMENT', `${name}: a data set needs at least one picture, got none`);
  const { height, width } = first;
  const stride = height * width * 3;
  const data = sharedBytes(pictures.length * stride);
  for (const [i, picture] of pictures.entries()) {
    if (picture.height !== height || picture.width !== width || picture.data.length !== stride) {
      throw new IPMixError(
        'SHAPE_MISMATCH',
        `picture ${i} is ${picture.height} x ${picture.width} of ${picture.data.length} bytes, picture 0 is ${height} x ${width} x 3; all must be of one size`,
      );
    }
    data.set(picture.data, i * stride);
  }
  return { data, height, width };
}
