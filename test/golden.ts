/** The reference vectors of test/fixtures/golden: made with Pillow 12.3, torch and the published IPMix code. */
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type { Plan } from '../lib/augment/plan.js';
import type { Image } from '../lib/image/image.js';
import type { ResizeFilter } from '../lib/image/image-ops.js';
import type { ImageStep, MixStep } from '../lib/image/steps.js';

interface Block {
  file: string;
  offset: number;
  shape: number[];
  dtype: 'uint8' | 'float32';
}

type Case = { image: number; output: Block } & (
  | { kind: 'op'; step: ImageStep }
  | { kind: 'resize'; filter: ResizeFilter; width: number; height: number }
  | { kind: 'mix'; mixing: number; step: MixStep }
  | {
      kind: 'plan';
      mixing: number;
      preset: 'cifar' | 'imagenet';
      mean: [number, number, number];
      std: [number, number, number];
      plan: Plan;
    }
);

export type GoldenCase<K extends Case['kind']> = Extract<Case, { kind: K }>;

const folder = new URL('./fixtures/golden/', import.meta.url);
const unpack = (name: string) => brotliDecompressSync(readFileSync(new URL(name, folder)));
const files = new Map<string, Buffer>();

function bytesOf(block: Block): Uint8Array {
  let file = files.get(block.file);
  if (!file) {
    file = unpack(`${block.file}.bin.br`);
    files.set(block.file, file);
  }
  const values = block.shape.reduce((product, side) => product * side, 1);
  return Uint8Array.from(file.subarray(block.offset, block.offset + values * (block.dtype === 'float32' ? 4 : 1)));
}

const index = JSON.parse(unpack('cases.json.br').toString()) as { images: Block[]; cases: Case[] };

export function goldenCases<K extends Case['kind']>(kind: K): GoldenCase<K>[] {
  return index.cases.filter((item): item is GoldenCase<K> => item.kind === kind);
}

export function goldenImage(number: number): Image {
  const block = index.images[number] as Block;
  return { data: bytesOf(block), height: block.shape[0] as number, width: block.shape[1] as number };
}

export const goldenBytes = (item: Case): Uint8Array => bytesOf(item.output);
export const goldenFloats = (item: Case): Float32Array => new Float32Array(bytesOf(item.output).buffer);
