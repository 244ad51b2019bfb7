// Published files made for the tests: of grey pictures, whose answers by `brightnessModel` can be worked out.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Dataset } from '../../../lib/data/dataset.js';
import { fromArrays } from '../../../lib/data/from-arrays.js';
import { npyHeader } from '../../../lib/data/npy-stream.js';

export const SIDE = 32;
export const COUNT = 20;
const PICTURE = SIDE * SIDE * 3;

/** Ten dark pictures of class 0, ten bright ones of class 1. */
export function darkAndBright(): Dataset {
  return fromArrays(greys(labels().map(level)), Uint8Array.from(labels()));
}

export const labels = (): number[] => Array.from({ length: COUNT }, (_, i) => i % 2);
const level = (label: number) => (label === 0 ? 40 : 215);

/** One grey picture a level. */
export function greys(levels: readonly number[]): Uint8Array {
  const data = new Uint8Array(levels.length * PICTURE);
  for (const [i, grey] of levels.entries()) data.fill(grey, i * PICTURE, (i + 1) * PICTURE);
  return data;
}

/** As the clean pictures, but the first `wrong` of each severity look like the other class. */
export function corrupted(wrong: readonly number[]): Uint8Array {
  return greys(wrong.flatMap((count) => labels().map((label, i) => level(i < count ? 1 - label : label))));
}

/** Sequences whose frames turn to the other class and back, in the first `restless` of them. */
export function films(frames: number, restless: number): Uint8Array {
  return greys(
    labels().flatMap((label, i) =>
      Array.from({ length: frames }, (_, frame) => level(i < restless && frame % 2 === 1 ? 1 - label : label)),
    ),
  );
}

export function writeNpyFile(file: string, shape: readonly number[], bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, Buffer.concat([npyHeader('|u1', shape), bytes]));
}

/** <dir>/<name>.npy for each name, and labels.npy, as CIFAR-C has them. */
export function writeCifarC(dir: string, wrong: Readonly<Record<string, readonly number[]>>): void {
  for (const [name, counts] of Object.entries(wrong)) {
    writeNpyFile(`${dir}/${name}.npy`, [5 * COUNT, SIDE, SIDE, 3], corrupted(counts));
  }
  const five = Uint8Array.from({ length: 5 * COUNT }, (_, i) => i % 2);
  writeNpyFile(`${dir}/labels.npy`, [5 * COUNT], five);
}
