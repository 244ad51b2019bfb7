// Pictures to train and to judge with: the Fashion-MNIST that comes along, or what a folder holds.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset, SourceOptions } from '../data/dataset.js';
import { datasets } from '../data/datasets.js';
import { IPMixError } from '../errors.js';

// The networks of the command line pool 8 x 8 at the end, which fits CIFAR's size alone.
const SIDE = 32;

export interface TrainAndTest {
  readonly train: Dataset;
  readonly test: Dataset;
}

/**
 * Without `dir` Fashion-MNIST; else what the folder holds: Fashion-MNIST's IDX files, CIFAR-10's binary version, or
 * folders train/ and test/ with one folder of pictures a class.
 * @throws NOT_FOUND, CORRUPT_FILE, INVALID_ARGUMENT.
 */
export async function trainAndTest(dir: string | undefined, options: SourceOptions = {}): Promise<TrainAndTest> {
  const read = readerFor(dir);
  const train = await read('train', options);
  const test = await read('test', options);
  if (train.classes.join() !== test.classes.join()) {
    throw new IPMixError(
      'INVALID_ARGUMENT',
      `Expected the same classes for training and testing, but ${dir} has ${train.classes.length} in train/ and ${test.classes.length} in test/.`,
    );
  }
  if (train.height !== test.height || train.width !== test.width) {
    throw new IPMixError(
      'INVALID_ARGUMENT',
      `Expected pictures of one size, but those of train/ in ${dir} are ${train.width} x ${train.height} and those of test/ ${test.width} x ${test.height}; resize them first.`,
    );
  }
  checkSide(train, dir);
  return { train, test };
}

/** The test pictures alone, from the same places. Throws as {@link trainAndTest}. */
export async function testPictures(dir: string | undefined, options: SourceOptions = {}): Promise<Dataset> {
  const test = await readerFor(dir)('test', options);
  checkSide(test, dir);
  return test;
}

function checkSide({ height, width }: Dataset, dir: string | undefined): void {
  if (height === SIDE && width === SIDE) return;
  throw new IPMixError(
    'INVALID_ARGUMENT',
    `Expected pictures of ${SIDE} x ${SIDE}, but those in ${dir} are ${width} x ${height}; resize them first.`,
  );
}

type Reader = (split: 'train' | 'test', options: SourceOptions) => Promise<Dataset>;

function readerFor(dir: string | undefined): Reader {
  if (dir === undefined) return (split, options) => datasets.fashionMnist(undefined, { split, ...options });
  if (!existsSync(dir) || !statSync(dir).isDirectory()) {
    throw new IPMixError('NOT_FOUND', `Expected a folder of pictures at ${dir}, but there is none; check --data.`);
  }
  const files = readdirSync(dir);
  if (files.some((name) => name.includes('-idx'))) {
    return (split, options) => datasets.fashionMnist(dir, { split, ...options });
  }
  const binary = existsSync(join(dir, 'data_batch_1.bin')) || existsSync(join(dir, 'cifar-10-batches-bin'));
  const named = ['train', 'test'].some((split) => existsSync(join(dir, split, 'airplane')));
  const pictures = ['train', 'test'].some((split) => existsSync(join(dir, split)));
  if (binary || named || !pictures) {
    return (split, options) => datasets.cifar10(dir, { split, ...options });
  }
  return (split, options) => datasets.imageFolder(dir, { split, decode: 'ahead', ...options });
}
