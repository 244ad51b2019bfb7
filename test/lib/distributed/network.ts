/** The network, pictures and labels of scripts/record-distributed-steps.py, by the same formulas. */
import { Model } from '../../../lib/nn/model.js';
import * as nn from '../../../lib/nn/nn.js';
import { Tensor } from '../../../lib/tensor/tensor.js';
import type { BatchSource } from '../../../lib/train/batch-source.js';

const ROWS = 8;
const SIDE = 8;
const CLASSES = 4;

function formula(count: number, phase: number, scale = 1): Float32Array {
  return Float32Array.from({ length: count }, (_, i) => Math.sin(phase + 1.7 * i) * scale);
}

/** `zero`: other weights, which must not matter on ranks above 0. */
export function network(norm: boolean, zero = false): Model {
  const model = new Model(
    nn.sequential({
      conv1: nn.conv2d(3, 8, 3, { padding: 1 }),
      ...(norm && { bn1: nn.batchNorm2d(8) }),
      relu1: nn.relu(),
      conv2: nn.conv2d(8, 8, 3, { padding: 1, stride: 2 }),
      ...(norm && { bn2: nn.batchNorm2d(8) }),
      relu2: nn.relu(),
      flatten: nn.flatten(),
      fc: nn.linear(8 * 16, CLASSES),
    }),
  );
  const values = new Map<string, Tensor>();
  for (const [number, [name, { shape }]] of [...model.parameters()].entries()) {
    const count = shape.reduce((product, n) => product * n, 1);
    const scaled = /^bn.*weight$/.test(name)
      ? formula(count, number, 0.1).map((value) => 1 + value)
      : formula(count, number, 0.2);
    values.set(name, Tensor.from(zero ? scaled.fill(0) : scaled, { shape: [...shape] }));
  }
  model.loadStateDict(values, { strict: false });
  return model;
}

/** The rows rank, rank + worldSize, ... of each step's batch. */
export function formulaShare(rank: number, worldSize: number, steps: number): BatchSource {
  const mine = Array.from({ length: ROWS }, (_, row) => row).filter((row) => row % worldSize === rank);
  const plane = 3 * SIDE * SIDE;
  return {
    batches: steps,
    options: { views: 1, batchSize: mine.length, distributed: { rank, worldSize } },
    async *epoch(_, { fromBatch = 0 } = {}) {
      for (let step = fromBatch; step < steps; step++) {
        const all = formula(ROWS * plane, 100 + step);
        const pixels = Float32Array.from(mine.flatMap((row) => [...all.subarray(row * plane, (row + 1) * plane)]));
        const labels = BigInt64Array.from(mine, (row) => BigInt((row * 3 + step) % CLASSES));
        yield {
          images: Tensor.from(pixels, { shape: [mine.length, 3, SIDE, SIDE] }),
          labels: Tensor.from(labels),
          views: 1,
        };
      }
    },
  };
}
