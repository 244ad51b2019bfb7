import { IPMixError } from '../errors.js';
import { native, withCancellation } from '../native.js';
import { Model } from '../nn/model.js';
import { assertTensor, type Tensor } from '../tensor/tensor.js';
import { noGrad, torch } from '../tensor/torch.js';
import { inBatches, joined } from './evaluate.js';

export type AttackMethod = 'fgsm' | 'pgd' | 'apgd';
export type AttackNorm = 'linf' | 'l2';

export interface AttackOptions {
  /**
   * 'pgd' (default), Madry et al. 2018; 'fgsm', one step of epsilon from the clean picture (Goodfellow et al. 2015);
   * 'apgd', which chooses its step size by itself (Croce and Hein 2020), the strongest.
   */
  method?: AttackMethod;
  /** Of the ball: largest change of a value ('linf', default) or Euclidean length ('l2'), in 0..1 pixels. */
  norm?: AttackNorm;
  /** What is climbed: cross entropy ('ce', default) or the difference of logits ratio ('dlr', three classes or more). */
  loss?: 'ce' | 'dlr';
  /** Radius of the ball, in 0..1 pixels. Default 2 / 255. */
  epsilon?: number;
  /** Of 'pgd' and 'apgd'. Default 20. */
  steps?: number;
  /** Of 'pgd'. Default a quarter of epsilon: 0.5 / 255 by 2 / 255. */
  stepSize?: number;
  /** A picture that withstood is attacked again from another start. Default 1. */
  restarts?: number;
  /**
   * Centre of PGD's ball: 'clean' (default), the picture itself; 'published', its noised start, as the published code in
   * effect has it (its in-place noise moves the centre, so it reaches up to 2 epsilon). Only 'published' compares with
   * paper numbers.
   */
  start?: 'clean' | 'published';
  /** Classes to be answered, int64, N: a targeted attack. Default: any wrong answer will do. */
  targets?: Tensor;
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
 * Attacks the model in eval mode, on 0..1 pixels before normalisation: gives the attacked pictures, float32 N x 3 x H x W
 * in 0..1. `images`: uint8 N x H x W x 3 or float N x 3 x H x W in 0..1; `labels`: int64, N. The work is done batch by
 * batch on the engine thread. Throws SHAPE_MISMATCH, INVALID_ARGUMENT, ABORTED.
 */
export async function attack(
  model: Model,
  images: Tensor,
  labels: Tensor,
  options: AttackOptions = {},
): Promise<Tensor> {
  assertTensor(labels, 'labels');
  const { method = 'pgd', norm = 'linf', loss = 'ce', epsilon = 2 / 255, steps = 20, restarts = 1 } = options;
  const { stepSize = epsilon / 4, start = 'clean', seed = 0, firstIndex = 0, mean, std, targets } = options;
  expectOneEach(images, labels, 'label');
  if (targets) {
    assertTensor(targets, 'targets');
    expectOneEach(images, targets, 'target');
  }
  const resolved = { method, norm, loss, epsilon, steps, stepSize, restarts, start, seed, mean, std };
  const parts = await withCancellation(options.signal, (flag) =>
    inBatches(images, options, async (part, first, count) => {
      using rows = noGrad(() => torch.narrow!(labels, 0, first, count));
      using aims = targets && noGrad(() => torch.narrow!(targets, 0, first, count));
      const keyed = { ...resolved, firstIndex: firstIndex + first };
      return await native.attack(Model.nativeOf(model), part, rows, aims, keyed, flag);
    }),
  );
  return joined(parts);
}

function expectOneEach(images: Tensor, classes: Tensor, what: string): void {
  assertTensor(images, 'images');
  const count = images.shape[0] ?? 0;
  if (classes.shape.length === 1 && classes.shape[0] === count) return;
  throw new IPMixError('SHAPE_MISMATCH', `expected one ${what} a picture (${count}), got shape [${classes.shape}]`);
}
