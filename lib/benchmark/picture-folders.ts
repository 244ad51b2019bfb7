// Pictures of any sizes to train and to judge with: folders train/ and val/ (or test/), decoded by the loader's threads.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyDataset, EncodedDataset, SourceOptions } from '../data/dataset.js';
import { datasets } from '../data/datasets.js';
import { decodeSet } from '../data/decode-set.js';
import { IPMixError } from '../errors.js';
import { testPictures, trainAndTest } from './train-and-test.js';

export interface AnyTrainAndTest {
  readonly train: AnyDataset;
  readonly test: AnyDataset;
}

/**
 * Folders of pictures, one folder a class, are decoded when a batch needs them; anything else that `dir` may hold is read as
 * {@link trainAndTest} does. Throws NOT_FOUND, INVALID_ARGUMENT, CORRUPT_FILE.
 */
export async function anyTrainAndTest(dir: string | undefined, options: SourceOptions = {}): Promise<AnyTrainAndTest> {
  const folders = dir === undefined ? null : foldersOf(dir);
  if (!folders) return trainAndTest(dir, options);
  const [train, test] = await Promise.all([read(dir!, folders.train, options), read(dir!, folders.test, options)]);
  const odd = [...train.classes, ...test.classes].find(
    (name) => !(train.classes.includes(name) && test.classes.includes(name)),
  );
  if (odd === undefined) return { train, test };
  throw new IPMixError(
    'INVALID_ARGUMENT',
    `Expected the same classes in ${folders.train}/ and ${folders.test}/ of ${dir}, but '${odd}' is in one of them only.`,
  );
}

/** The test pictures in memory, framed as ImageNet's are evaluated, for networks that see `size` x `size`. Throws as above. */
export async function framedTestPictures(dir: string | undefined, size: number, options: SourceOptions = {}) {
  const folders = dir === undefined ? null : foldersOf(dir);
  if (!folders) return testPictures(dir, options);
  const set = await read(dir!, folders.test, options);
  return decodeSet(set, { resize: evaluationSide(size), crop: { centre: size }, ...options });
}

/** Shorter side before the centre crop of `size`: 256 for 224. */
export function evaluationSide(size: number): number {
  return Math.round((size * 256) / 224);
}

function foldersOf(dir: string): { train: string; test: string } | null {
  const holds = (name: string) => statSync(join(dir, name), { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (!existsSync(dir) || !holds('train')) return null;
  const test = ['val', 'test'].find(holds);
  if (test) return { train: 'train', test };
  throw new IPMixError(
    'NOT_FOUND',
    `Expected val/ or test/ beside train/ in ${dir}; judging needs pictures of its own.`,
  );
}

function read(dir: string, split: string, options: SourceOptions): Promise<EncodedDataset> {
  return datasets.imageFolder(dir, { split, decode: 'in-loader', ...options });
}
