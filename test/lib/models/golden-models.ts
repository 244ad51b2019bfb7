/** The reference networks: weights and pictures by formula, as the fixture's `note` says. */
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type { Model } from '../../../lib/nn/model.js';
import { Tensor } from '../../../lib/tensor/tensor.js';

export interface GoldenModel {
  classes: number;
  input: [number, number, number, number];
  parameters: number;
  state: [name: string, shape: number[]][];
  eval_logits: number[][];
}

/** One that was also trained for five steps. */
interface GoldenTraining extends GoldenModel {
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

// Packed by scripts/pack-golden-cases.mjs.
const file = new URL('../../fixtures/golden/models.json.br', import.meta.url);
const { phase, models } = JSON.parse(brotliDecompressSync(readFileSync(file)).toString()) as {
  phase: number;
  models: Record<string, GoldenModel | GoldenTraining>;
};

/** All of them. */
export const architectures: Readonly<Record<string, GoldenModel>> = models;

/** Those with the losses of training steps. */
export const golden = {
  phase,
  models: Object.fromEntries(
    Object.entries(models).filter((entry): entry is [string, GoldenTraining] => 'train' in entry[1]),
  ),
};

const fraction = (x: number) => x - Math.floor(x);
const product = (shape: readonly number[]) => shape.reduce((a, b) => a * b, 1);

/** How v becomes the value of an entry of that name. */
function entryValue(name: string, shape: readonly number[]): (v: number) => number {
  if (name.endsWith('num_batches_tracked')) return () => 0;
  if (name.endsWith('running_var')) return (v) => 1 + 0.4 * v;
  if (name.endsWith('running_mean') || name.endsWith('bias')) return (v) => 0.2 * v;
  if (shape.length === 1) return (v) => 1 + 0.2 * v;
  const scale = Math.sqrt(24 / product(shape.slice(1)));
  return (v) => v * scale;
}

/** Gives `model` the weights of the references. */
export function fillWeights(model: Model): void {
  const entries = [...model.stateDict()].map(([name, { shape }], t) => {
    const values = new Float32Array(product(shape));
    const shift = 0.137 * (t + 1);
    const value = entryValue(name, shape);
    for (let i = 0; i < values.length; i++) {
      values[i] = value(fraction((i + 1) * 0.6180339887498949 + shift + phase) - 0.5);
    }
    return [name, Tensor.from(values, { shape })] as const;
  });
  model.loadStateDict(new Map(entries));
}

export function pictures(shape: readonly number[]): Tensor {
  const values = Float32Array.from(
    { length: product(shape) },
    (_, i) => 2 * fraction((i + 1) * 0.7548776662466927 + phase) - 1,
  );
  return Tensor.from(values, { shape });
}

export function labels(count: number, classes: number): Tensor {
  return Tensor.from(BigInt64Array.from({ length: count }, (_, n) => BigInt(n % classes)));
}
