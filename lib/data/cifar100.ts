/** CIFAR-100 (Krizhevsky 2009): 32 x 32 RGB, 50,000 for training and 10,000 for testing, 100 classes in 20 groups. */
import { existsSync } from 'node:fs';
import { IPMixError } from '../errors.js';
import { decodeCifarBinary } from './cifar-binary.js';
import { type CifarVersion, findCifar, readCifar } from './cifar-files.js';
import { decodeCifarPython } from './cifar-python.js';
import { COARSE_CLASSES, FINE_CLASSES } from './cifar100-classes.js';
import type { Dataset, SourceOptions } from './dataset.js';
import { missing } from './file-errors.js';
import { MemoryDataset } from './memory-dataset.js';
import { needSplit } from './need-split.js';

const SIDE = 32;
const RECORDS = { train: 50_000, test: 10_000 };

const LABELS = {
  fine: { classes: FINE_CLASSES, byte: 1, key: 'fine_labels' },
  coarse: { classes: COARSE_CLASSES, byte: 0, key: 'coarse_labels' },
} as const;

export interface Cifar100Options extends SourceOptions {
  split: 'train' | 'test';
  /** The 100 classes (default) or the 20 groups of five. */
  labels?: 'fine' | 'coarse';
}

/**
 * From a folder or .tar.gz with the binary version (train.bin, test.bin) or the Python version (train, test), also in
 * the folder or archive of the usual name. Throws NOT_FOUND, CORRUPT_FILE (file and offset), INVALID_ARGUMENT.
 */
export async function cifar100(path: string, options: Cifar100Options): Promise<Dataset> {
  const { split, labels: kind = 'fine' } = options;
  needSplit('cifar100', split, ['train', 'test']);
  if (!Object.hasOwn(LABELS, kind)) {
    throw new IPMixError('INVALID_ARGUMENT', `cifar100 needs labels 'fine' or 'coarse', got ${JSON.stringify(kind)}`);
  }
  if (!existsSync(path)) throw missing(`${path} is not there; expected a folder or a .tar.gz with CIFAR-100`);
  const place = await findCifar(path, split, versions(LABELS[kind]));
  if (!place) {
    throw missing(
      `${path} holds no CIFAR-100 ${split} set; expected ${split}.bin (the binary version) or ${split} (the Python version)`,
    );
  }
  const { images, labels } = await readCifar(place, split, options);
  const { edition } = place.version;
  const description = { name: 'cifar100', split, edition, source: `${edition} in ${place.path}` };
  return new MemoryDataset(
    { ...description, classes: LABELS[kind].classes, height: SIDE, width: SIDE },
    images,
    labels,
  );
}

function versions({ classes, byte, key }: (typeof LABELS)['fine' | 'coarse']): readonly CifarVersion[] {
  const shape = (records: number) => ({ records, classes: classes.length });
  return [
    {
      edition: 'binary version',
      folder: 'cifar-100-binary',
      archive: 'cifar-100-binary.tar.gz',
      files: { train: ['train.bin'], test: ['test.bin'] },
      records: RECORDS,
      decode: (bytes, file, records) =>
        decodeCifarBinary(bytes, file, shape(records), { labelBytes: 2, labelByte: byte }),
    },
    {
      edition: 'Python version',
      folder: 'cifar-100-python',
      archive: 'cifar-100-python.tar.gz',
      files: { train: ['train'], test: ['test'] },
      records: RECORDS,
      decode: (bytes, file, records) => decodeCifarPython(bytes, file, shape(records), key),
    },
  ];
}
