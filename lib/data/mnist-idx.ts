import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { corrupt, missing } from './file-errors.js';
import { readIdx } from './idx.js';

export interface IdxPair {
  images: string;
  labels: string;
}

/**
 * The two files of a split under the names they are given out with, in `dir` or one of `folders` below it.
 * Throws NOT_FOUND with those names.
 */
export function findIdx(dir: string, prefix: 'train' | 't10k', folders: readonly string[] = []): IdxPair {
  if (!existsSync(dir)) throw missing(`${dir} is not there; expected a folder with ${prefix}-images-idx3-ubyte(.gz)`);
  const find = (kind: string, dimensions: number) => {
    const stems = [`${prefix}-${kind}-idx${dimensions}-ubyte`, `${prefix}-${kind}.idx${dimensions}-ubyte`];
    const names = stems.flatMap((stem) => [stem, `${stem}.gz`]);
    const places = ['', ...folders].flatMap((folder) => names.map((name) => join(dir, folder, name)));
    const found = places.find(existsSync);
    if (!found)
      throw missing(`${dir} has no ${names[0]} (or .gz); expected the four IDX files of the MNIST family there`);
    return found;
  };
  return { images: find('images', 3), labels: find('labels', 1) };
}

/** Pictures and labels that belong together, checked. Throws CORRUPT_FILE with the offset of what is wrong. */
export async function readIdxPair(
  files: IdxPair,
  expected: { height: number; width: number; classes: number },
): Promise<{ images: Uint8Array; labels: Uint8Array }> {
  const [images, labels] = await Promise.all([readIdx(files.images, 3), readIdx(files.labels, 1)]);
  const [count, height, width] = images.shape;
  if (height !== expected.height || width !== expected.width) {
    throw corrupt(
      files.images,
      `expected pictures of ${expected.height} x ${expected.width}, the header says ${height} x ${width}`,
    );
  }
  if (count !== labels.shape[0]) {
    throw corrupt(
      files.labels,
      `${labels.shape[0]} labels, but ${files.images} has ${count} pictures; they do not belong together`,
    );
  }
  const wrong = labels.data.findIndex((label) => label >= expected.classes);
  if (wrong >= 0) {
    throw corrupt(
      files.labels,
      `label ${labels.data[wrong]} at offset ${8 + wrong} is out of range; expected 0 .. ${expected.classes - 1}`,
    );
  }
  return { images: images.data, labels: labels.data };
}
