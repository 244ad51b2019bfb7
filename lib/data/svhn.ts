/** Street View House Numbers (Netzer et al. 2011), format 2: 32 x 32 RGB digits in MAT-files. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset, SourceOptions } from './dataset.js';
import { corrupt, missing } from './file-errors.js';
import { type MatArray, readMat } from './formats/mat5.js';
import { MemoryDataset } from './memory-dataset.js';
import { needSplit } from './need-split.js';
import { sharedBytes, sharedLabels } from './shared-memory.js';
import { takeTurns } from './take-turns.js';

const SIDE = 32;
const CHANNELS = 3;
const PICTURE = SIDE * SIDE * CHANNELS;

export interface SvhnOptions extends SourceOptions {
  /** 73,257 pictures, 26,032, and 531,131 easier ones (1.6 GB in memory). */
  split: 'train' | 'test' | 'extra';
}

/**
 * From <split>_32x32.mat in `dir`. The file's label 10 is the digit 0, and here label 0.
 * Throws NOT_FOUND, CORRUPT_FILE (file and offset), INVALID_ARGUMENT.
 */
export async function svhn(dir: string, options: SvhnOptions): Promise<Dataset> {
  const { split } = options;
  needSplit('svhn', split, ['train', 'test', 'extra']);
  const file = join(dir, `${split}_32x32.mat`);
  if (!existsSync(file)) throw missing(`${file} is not there; expected the file of format 2 (cropped digits) of SVHN`);
  const arrays = await readMat(file, ['X', 'y'], options);
  const [pictures, digits] = [arrays.get('X') as MatArray, arrays.get('y') as MatArray];
  const count = pictures.shape[3] ?? 0;
  if (pictures.shape.join() !== `${SIDE},${SIDE},${CHANNELS},${count}` || !(pictures.values instanceof Uint8Array)) {
    throw corrupt(
      file,
      `'X' must be ${SIDE} x ${SIDE} x ${CHANNELS} x pictures of uint8, got ${pictures.shape.join(' x ')}`,
    );
  }
  if (digits.values.length !== count) {
    throw corrupt(file, `'y' has ${digits.values.length} labels for ${count} pictures; they do not belong together`);
  }
  const labels = labelsOf(digits.values, file);
  const images = await transposed(pictures.values, count, options);
  const description = { name: 'svhn', split, edition: 'format 2', source: `MAT-file ${file}` };
  const classes = Array.from({ length: 10 }, (_, digit) => `${digit}`);
  return new MemoryDataset({ ...description, classes, height: SIDE, width: SIDE }, images, labels);
}

function labelsOf(digits: MatArray['values'], file: string): Int32Array {
  const labels = sharedLabels(digits.length);
  for (const [i, digit] of digits.entries()) {
    if (!(Number.isInteger(digit) && digit >= 0 && digit <= 10)) {
      throw corrupt(file, `label ${digit} of picture ${i} is out of range; expected 1 .. 10 (10 is the digit 0)`);
    }
    labels[i] = digit % 10;
  }
  return labels;
}

/** From MATLAB's order, where rows run fastest, to rows of RGB. */
async function transposed(values: Uint8Array, count: number, options: SourceOptions): Promise<Uint8Array> {
  const images = sharedBytes(count * PICTURE);
  await takeTurns(
    count,
    256,
    (first, past) => {
      for (let i = first; i < past; i++) {
        let from = i * PICTURE;
        for (let channel = 0; channel < CHANNELS; channel++) {
          for (let x = 0; x < SIDE; x++) {
            for (let y = 0; y < SIDE; y++) images[i * PICTURE + (y * SIDE + x) * CHANNELS + channel] = values[from++]!;
          }
        }
      }
    },
    options,
  );
  return images;
}
