/** CIFAR-10 (Krizhevsky 2009): 32 x 32 RGB, 50,000 for training and 10,000 for testing, ten classes. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { IPMixError } from '../errors.js';
import { decodeCifarBinary } from './cifar-binary.js';
import { type CifarVersion, findCifar, readCifar } from './cifar-files.js';
import { decodeCifarPython } from './cifar-python.js';
import type { Dataset, SourceOptions } from './dataset.js';
import { corrupt, missing } from './file-errors.js';
import { isArchive } from './formats/members.js';
import { imageFolder } from './image-folder.js';
import { MemoryDataset } from './memory-dataset.js';
import { needSplit } from './need-split.js';

/** In the order of the labels, which is also the alphabet's, so folders of these names get the same labels. */
export const CIFAR10_CLASSES = [
  'airplane',
  'automobile',
  'bird',
  'cat',
  'deer',
  'dog',
  'frog',
  'horse',
  'ship',
  'truck',
];
const SIDE = 32;
const RECORDS = { train: 10_000, test: 10_000 };
const BATCHES = [1, 2, 3, 4, 5];

const VERSIONS: readonly CifarVersion[] = [
  {
    edition: 'binary version',
    folder: 'cifar-10-batches-bin',
    archive: 'cifar-10-binary.tar.gz',
    files: { train: BATCHES.map((batch) => `data_batch_${batch}.bin`), test: ['test_batch.bin'] },
    records: RECORDS,
    decode: (bytes, file, records) =>
      decodeCifarBinary(bytes, file, { records, classes: 10 }, { labelBytes: 1, labelByte: 0 }),
  },
  {
    edition: 'Python version',
    folder: 'cifar-10-batches-py',
    archive: 'cifar-10-python.tar.gz',
    files: { train: BATCHES.map((batch) => `data_batch_${batch}`), test: ['test_batch'] },
    records: RECORDS,
    decode: (bytes, file, records) => decodeCifarPython(bytes, file, { records, classes: 10 }, 'labels'),
  },
];

export interface Cifar10Options extends SourceOptions {
  split: 'train' | 'test';
}

/**
 * From a folder or .tar.gz with the binary or the Python version (data_batch_1.bin ... or data_batch_1 ..., also in the
 * folder or archive of the usual name), or from folders train/ and test/ with one folder of pictures a class.
 * Throws NOT_FOUND, CORRUPT_FILE (file and offset), INVALID_ARGUMENT.
 */
export async function cifar10(path: string, options: Cifar10Options): Promise<Dataset> {
  const { split } = options;
  needSplit('cifar10', split, ['train', 'test']);
  if (!existsSync(path)) throw missing(`${path} is not there; expected a folder or a .tar.gz with CIFAR-10`);
  const place = await findCifar(path, split, VERSIONS);
  if (place) {
    const { images, labels } = await readCifar(place, split, options);
    const { edition } = place.version;
    const description = { name: 'cifar10', split, edition, source: `${edition} in ${place.path}` };
    return new MemoryDataset({ ...description, classes: CIFAR10_CLASSES, height: SIDE, width: SIDE }, images, labels);
  }
  if (!isArchive(path) && existsSync(join(path, split))) return fromFolder(path, options);
  const [binary, python] = VERSIONS.map(({ files }) => files[split][0]);
  throw missing(
    `${path} holds no CIFAR-10 ${split} set; expected ${binary} (the binary version), ${python} (the Python version) or a folder ${split}/ with one folder a class`,
  );
}

async function fromFolder(dir: string, options: Cifar10Options): Promise<Dataset> {
  const set = await imageFolder(dir, { ...options, decode: 'ahead' });
  if (set.classes.join() !== CIFAR10_CLASSES.join()) {
    throw new IPMixError(
      'INVALID_ARGUMENT',
      `${join(dir, options.split)} has the folders ${set.classes.slice(0, 12).join(', ')}; CIFAR-10 has ${CIFAR10_CLASSES.join(', ')}`,
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
