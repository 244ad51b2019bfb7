/** MNIST (LeCun et al. 1998): 28 x 28 grey digits, here 32 x 32 with three channels. */
import type { Dataset, SourceOptions } from './dataset.js';
import { readMnistFamily } from './mnist-family.js';
import { needSplit } from './need-split.js';

export interface MnistOptions extends SourceOptions {
  split: 'train' | 'test';
  /** Names by label, for other sets in the same four files (KMNIST, EMNIST ...). Default '0' .. '9'. */
  classes?: readonly string[];
  /** Default 'mnist'. */
  name?: string;
}

const DIGITS = Array.from({ length: 10 }, (_, digit) => `${digit}`);

/**
 * From the four IDX files, plain or .gz, in `dir` or where torchvision puts them below it (MNIST/raw).
 * Throws NOT_FOUND, CORRUPT_FILE (file and offset), INVALID_ARGUMENT.
 */
export async function mnist(dir: string, options: MnistOptions): Promise<Dataset> {
  const { split, classes = DIGITS, name = 'mnist' } = options;
  needSplit(name, split, ['train', 'test']);
  return readMnistFamily(dir, { name, classes, folders: ['MNIST/raw', 'raw'] }, options);
}
