import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { CutMixPlan } from '../../../lib/augment/cutmix.js';
import type { PixMixPlan } from '../../../lib/augment/pixmix.js';
import type { Plan } from '../../../lib/augment/plan.js';
import type {
  PolicyChoice,
  PolicyInterpolation,
  PolicyOpName,
  PolicySpaceRow,
} from '../../../lib/augment/policy-plan.js';
import type { Image } from '../../../lib/image/image.js';

/** What scripts/make-policy-vectors.py recorded. Offsets are bytes into policies.bin. */
interface PolicyVectors {
  pictures: { height: number; width: number; offset?: number }[];
  mean: [number, number, number];
  std: [number, number, number];
  policies: Record<'cifar10' | 'imagenet', PolicyChoice[][]>;
  spaces: { method: string; bins: number; height: number; width: number; rows: PolicySpaceRow[] }[];
  operations: [
    picture: number,
    op: PolicyOpName,
    magnitude: number,
    interpolation: PolicyInterpolation,
    digest: string,
  ][];
  augMix: { picture: number; plan: Plan; output: number }[];
  pixMix: { picture: number; mixing: number; plan: PixMixPlan; output: number }[];
  batch: {
    shape: [number, number, number, number];
    classes: number;
    labels: number[];
    images: number;
    permutation: number[];
  };
  mixup: { lambda: number; images: number; labels: number }[];
  cutMix: { box: CutMixPlan['box']; lambda: number; images: number; labels: number }[];
  boxes: { share: number; x: number; y: number; height: number; width: number; box: CutMixPlan['box'] }[];
}

const folder = new URL('../../fixtures/golden/', import.meta.url);
const read = (name: string) => gunzipSync(readFileSync(new URL(name, folder)));

export const vectors: PolicyVectors = JSON.parse(read('policies.json.gz').toString());
const binary = Uint8Array.from(read('policies.bin.gz'));

/** The script's formula_picture: large pictures are not stored. */
function formulaPicture(height: number, width: number): Image {
  const data = new Uint8Array(height * width * 3);
  for (let i = 0; i < data.length; i++) {
    const [c, x, y] = [i % 3, Math.floor(i / 3) % width, Math.floor(i / 3 / width)];
    data[i] = (x * 7 + y * 13 + c * 29 + ((x * y) % 17) * 5) % 251;
  }
  return { data, height, width };
}

export const vectorPictures: Image[] = vectors.pictures.map(({ height, width, offset }) =>
  offset === undefined
    ? formulaPicture(height, width)
    : { data: binary.slice(offset, offset + height * width * 3), height, width },
);

export function vectorFloats(offset: number, count: number): Float32Array {
  return new Float32Array(binary.buffer.slice(offset, offset + 4 * count));
}

/** The largest difference of two arrays of one length. */
export function worstOf(one: Float32Array, two: Float32Array): number {
  if (one.length !== two.length) throw new Error(`${one.length} values beside ${two.length}`);
  return one.reduce((most, value, i) => Math.max(most, Math.abs(value - (two[i] as number))), 0);
}
