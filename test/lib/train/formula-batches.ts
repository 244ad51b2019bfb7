import { Tensor } from '../../../lib/tensor/tensor.js';
import type { BatchSource, TrainBatch } from '../../../lib/train/batch-source.js';

export interface FormulaOptions {
  batches: number;
  batchSize?: number;
  views?: number;
  classes?: number;
  side?: number;
}

/**
 * A small data set by formula that can be learned: stripes whose direction and width are the class, with a phase and noise
 * that depend on epoch, batch and row alone. A batch is taken back when the next one is asked for, as a DataLoader does.
 */
export function formulaBatches(
  options: FormulaOptions,
): BatchSource & { epochs: [epoch: number, fromBatch: number][] } {
  const { batches, batchSize = 8, views = 1, classes = 4, side = 32 } = options;
  const epochs: [number, number][] = [];
  return {
    batches,
    options: { views },
    epochs,
    async *epoch(epoch, { fromBatch = 0 } = {}) {
      epochs.push([epoch, fromBatch]);
      for (let batch = fromBatch; batch < batches; batch++) {
        const made = makeBatch((epoch * batches + batch) * batchSize, { batchSize, views, classes, side });
        try {
          yield made;
        } finally {
          made.images.dispose();
          made.labels.dispose();
        }
      }
    },
  };
}

function makeBatch(
  first: number,
  { batchSize, views, classes, side }: Required<Omit<FormulaOptions, 'batches'>>,
): TrainBatch {
  const plane = side * side;
  const values = new Float32Array(views * batchSize * 3 * plane);
  const labels = new BigInt64Array(batchSize);
  for (let row = 0; row < batchSize; row++) {
    const label = (first + row * 7) % classes;
    labels[row] = BigInt(label);
    for (let view = 0; view < views; view++) {
      const base = (view * batchSize + row) * 3 * plane;
      for (let i = 0; i < 3 * plane; i++) {
        const [x, y] = [i % side, Math.floor((i % plane) / side)];
        const along = label % 2 ? x : y;
        const noise = Math.sin((i + 1) * 12.9898 + (first + row) * 78.233 + view * 37.719) * 43758.5453;
        values[base + i] =
          Math.sin((along / (2 + label)) * Math.PI + first + row) + 0.5 * (noise - Math.floor(noise) - 0.5);
      }
    }
  }
  return {
    images: Tensor.from(values, { shape: [views * batchSize, 3, side, side] }),
    labels: Tensor.from(labels),
    views,
  };
}
