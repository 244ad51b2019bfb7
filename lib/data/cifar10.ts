/** CIFAR-10 (Krizhevsky 2009): 32 x 32 RGB, 50,000 for training and 10,000 for testing, ten classes. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { IPMixError } from '../errors.js';
import { readCifarBinary } from './cifar-binary.js';
import type { Dataset, SourceOptions } from './dataset.js';
import { corrupt, missing } from './file-errors.js';
import { imageFolder } from './image-folder.js';
import { MemoryDataset } from './memory-dataset.js';

/** In the order of the labels, which is also the alphabet's, so folders of these names get the same labels. */
const CLASSES = ['airplane', 'automobile', 'bird', 'cat', 'deer', 'dog', 'frog', 'horse', 'ship', 'truck'];
const SIDE = 32;
const FILES = {
  train: [1, 2, 3, 4, 5].map((batch) => `data_batch_${batch}.bin`),
  test: ['test_batch.bin'],
};

export interface Cifar10Options extends SourceOptions {
  split: 'train' | 'test';
}

/**
 * From a folder that holds the binary version (data_batch_1.bin ..., or cifar-10-batches-bin/ with them), or folders
 * train/ and test/ with one folder of pictures a class. Throws NOT_FOUND, CORRUPT_FILE, INVALID_ARGUMENT.
 */
export async function cifar10(dir: string, options: Cifar10Options): Promise<Dataset> {
  const { split } = options;
  if (split !== 'train' && split !== 'test') {
    throw new IPMixError('INVALID_ARGUMENT', `cifar10 needs split 'train' or 'test', got ${JSON.stringify(split)}`);
  }
  if (!existsSync(dir)) throw missing(`${dir} is not there; expected a folder with CIFAR-10`);
  const binary = [dir, join(dir, 'cifar-10-batches-bin')].find((folder) => existsSync(join(folder, FILES[split][0]!)));
  if (binary) return fromBinary(binary, options);
  if (existsSync(join(dir, split))) return fromFolder(dir, options);
  throw missing(
    `${dir} holds no CIFAR-10 ${split} set; expected ${FILES[split][0]} (the binary version) or a folder ${split}/ with one folder a class`,
  );
}

async function fromBinary(dir: string, options: Cifar10Options): Promise<Dataset> {
  const files = FILES[options.split].map((name) => join(dir, name));
  const { images, labels } = await readCifarBinary(files, { records: 10_000, classes: CLASSES.length }, options);
  const description = { edition: 'binary version', source: `binary version in ${dir}` };
  return new MemoryDataset(
    { name: 'cifar10', split: options.split, classes: CLASSES, height: SIDE, width: SIDE, ...description },
    images,
    labels,
  );
}

async function fromFolder(dir: string, options: Cifar10Options): Promise<Dataset> {
  const set = await imageFolder(dir, options);
  if (set.classes.join() !== CLASSES.join()) {
    throw new IPMixError(
      'INVALID_ARGUMENT',
      `${join(dir, options.split)} has the folders ${set.classes.slice(0, 12).join(', ')}; CIFAR-10 has ${CLASSES.join(', ')}`,
    );
  }
  if (set.height !== SIDE || set.width !== SIDE) {
    throw corrupt(
      join(dir, options.split),
      `its pictures are ${set.height} x ${set.width}; CIFAR-10 has ${SIDE} x ${SIDE}`,
    );
  }
  return new MemoryDataset({ ...describe(set), name: 'cifar10', edition: 'image folder' }, set.images, set.labels);
}

function describe({ split, source, notes, classes, height, width }: Dataset) {
  return { split, source, notes, classes, height, width };
}
