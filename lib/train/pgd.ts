import { native, withCancellation } from '../native.js';
import { Model } from '../nn/model.js';
import { assertTensor, type Tensor } from '../tensor/tensor.js';
import { noGrad, torch } from '../tensor/torch.js';
import { inBatches, joined } from './evaluate.js';

export interface PgdOptions {
  /** Radius of the ball, in 0..1 pixels. Default 2 / 255. */
  epsilon?: number;
  /** Default 20. */
  steps?: number;
  /** Default 0.5 / 255. */
  stepSize?: number;
  /**
   * Centre of the ball: 'clean' (default), the picture itself; 'published', its noised start, as the published code in effect
   * has it (its in-place noise moves the centre, so it reaches up to 2 epsilon). Only 'published' compares with paper numbers.
   */
  start?: 'clean' | 'published';
  /** Of the random starts, which are keyed by (seed, index of the picture): the same for every batch size. */
  seed?: number;
  /** Index of the first picture in its data set. Default 0. */
  firstIndex?: number;
  mean?: readonly number[];
  std?: readonly number[];
  batchSize?: number;
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
}

/**
 * Projected gradient descent on the cross entropy in the L-infinity ball (Madry et al. 2018) against the model in eval
 * mode: gives the attacked pictures, float32 N x 3 x H x W in 0..1. `images`: uint8 N x H x W x 3 or float N x 3 x H x W in
 * 0..1; `labels`: int64, N. Throws SHAPE_MISMATCH, INVALID_ARGUMENT, ABORTED.
 */
export async function pgd(model: Model, images: Tensor, labels: Tensor, options: PgdOptions = {}): Promise<Tensor> {
  assertTensor(labels, 'labels');
  const {
    epsilon = 2 / 255,
    steps = 20,
    stepSize = 0.5 / 255,
    start = 'clean',
    seed = 0,
    firstIndex = 0,
    mean,
    std,
  } = options;
  const parts = await withCancellation(options.signal, (flag) =>
    inBatches(images, options, (part, first, count) => {
      const rows = noGrad(() => torch.narrow!(labels, 0, first, count));
      const resolved = { epsilon, steps, stepSize, start, seed, firstIndex: firstIndex + first, mean, std };
      return native.pgdAttack(Model.nativeOf(model), part, rows, resolved, flag).finally(() => rows.dispose());
    }),
  );
  return joined(parts);
}
