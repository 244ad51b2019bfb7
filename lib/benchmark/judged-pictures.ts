// Logits of plain pictures, and of pictures that were corrupted or attacked first.
import type { Dataset } from '../data/dataset.js';
import { IPMixError } from '../errors.js';
import type { Model } from '../nn/model.js';
import { Tensor } from '../tensor/tensor.js';
import { evaluate } from '../train/evaluate.js';
import type { LogitsInput } from './metrics/index.js';
import type { ResolvedRobustnessOptions } from './resolve-options.js';

/** How a model is asked: what its pictures are normalised by, when to stop, whom to tell. */
export interface Asking extends Pick<ResolvedRobustnessOptions, 'mean' | 'std' | 'batchSize' | 'seed'> {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/** The bytes of `dataset` (or other bytes of the same layout) as a uint8 tensor, N x H x W x 3. */
export function pictureTensor(dataset: Dataset): Tensor;
export function pictureTensor(shape: Pick<Dataset, 'length' | 'height' | 'width'>, bytes: Uint8Array): Tensor;
export function pictureTensor({ length, height, width, images }: Partial<Dataset>, bytes = images!): Tensor {
  return Tensor.from(bytes, { shape: [length!, height!, width!, 3], dtype: 'uint8' });
}

/**
 * Logits of `images` (uint8 N x H x W x 3, or float N x 3 x H x W in 0..1) on the JS side.
 * @throws INVALID_ARGUMENT when the model answers with another number of classes than `dataset` has.
 */
export async function logitsOf(
  model: Model,
  dataset: Pick<Dataset, 'name' | 'classes'>,
  images: Tensor,
  asking: Asking,
): Promise<LogitsInput> {
  const { mean, std, batchSize, signal, onProgress } = asking;
  using logits = await evaluate(model, images, { mean, std, batchSize, signal, onProgress });
  const [samples = 0, classes = 0] = logits.shape;
  if (classes !== dataset.classes.length) {
    throw new IPMixError(
      'INVALID_ARGUMENT',
      `The model answers with ${classes} classes, but ${dataset.name} has ${dataset.classes.length}; give a model made with classes: ${dataset.classes.length}.`,
    );
  }
  const values = logits.data();
  return { shape: [samples, classes], data: () => values };
}
