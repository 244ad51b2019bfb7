/** Sets given out as MNIST is: four IDX files of 28 x 28 grey pictures and their labels. */
import type { Dataset, SourceOptions } from './dataset.js';
import { MemoryDataset } from './memory-dataset.js';
import { findIdx, readIdxPair } from './mnist-idx.js';
import { padGrey } from './pad-grey.js';

/** Pictures of 28 x 28 in a frame of two black pixels: CIFAR's size, so CIFAR's networks and settings. */
export const PADDED_SIDE = 32;
export const GREY_SIDE = { height: 28, width: 28 } as const;

export interface MnistSet {
  readonly name: string;
  readonly edition?: string;
  readonly classes: readonly string[];
  /** Below the given folder, where the files may lie too. */
  readonly folders: readonly string[];
}

/** Throws NOT_FOUND, CORRUPT_FILE with file and offset. */
export async function readMnistFamily(
  dir: string,
  { name, edition, classes, folders }: MnistSet,
  options: SourceOptions & { split: 'train' | 'test' },
): Promise<Dataset> {
  const { split } = options;
  const files = findIdx(dir, split === 'train' ? 'train' : 't10k', folders);
  const { images, labels } = await readIdxPair(files, { ...GREY_SIDE, classes: classes.length });
  const padded = await padGrey(images, GREY_SIDE, PADDED_SIDE, options);
  const source = `official IDX files in ${dir}`;
  const description = { name, edition, split, source, classes, height: PADDED_SIDE, width: PADDED_SIDE };
  return new MemoryDataset(description, padded, labels);
}
