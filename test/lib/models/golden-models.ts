/** The reference networks: weights and pictures by formula, as test/fixtures/golden/models.json notes them. */
import { readFileSync } from 'node:fs';
import type { Model } from '../../../lib/nn/model.js';
import { Tensor } from '../../../lib/tensor/tensor.js';

export interface GoldenModel {
  classes: number;
  input: [number, number, number, number];
  parameters: number;
  state: [name: string, shape: number[]][];
  eval_logits: number[][];
  train: {
    batch: number;
    lr: number;
    momentum: number;
    weight_decay: number;
    nesterov: boolean;
    jsd_losses: number[];
    ce_losses: number[];
  };
}

interface GoldenFile {
  phase: number;
  models: Record<string, GoldenModel>;
}

const file = new URL('../../fixtures/golden/models.json', import.meta.url);
export const golden = JSON.parse(readFileSync(file, 'utf8')) as GoldenFile;

const fraction = (x: number) => x - Math.floor(x);
const product = (shape: readonly number[]) => shape.reduce((a, b) => a * b, 1);

function entryValue(name: string, shape: readonly number[], v: number): number {
  if (name.endsWith('num_batches_tracked')) return 0;
  if (name.endsWith('running_var')) return 1 + 0.4 * v;
  if (name.endsWith('running_mean') || name.endsWith('bias')) return 0.2 * v;
  if (shape.length === 1) return 1 + 0.2 * v;
  return v * Math.sqrt(24 / product(shape.slice(1)));
}

/** Gives `model` the weights of the references. */
export function fillWeights(model: Model): void {
  const entries = [...model.stateDict()].map(([name, { shape }], t) => {
    const values = Float32Array.from({ length: product(shape) }, (_, i) =>
      entryValue(name, shape, fraction((i + 1) * 0.6180339887498949 + 0.137 * (t + 1) + golden.phase) - 0.5),
    );
    return [name, Tensor.from(values, { shape })] as const;
  });
  model.loadStateDict(new Map(entries));
}

export function pictures(shape: readonly number[]): Tensor {
  const values = Float32Array.from(
    { length: product(shape) },
    (_, i) => 2 * fraction((i + 1) * 0.7548776662466927 + golden.phase) - 1,
  );
  return Tensor.from(values, { shape });
}

export function labels(count: number, classes: number): Tensor {
  return Tensor.from(BigInt64Array.from({ length: count }, (_, n) => BigInt(n % classes)));
}
