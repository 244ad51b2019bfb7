import { IPMixError } from '../errors.js';
import { native } from '../native.js';
import { Model } from '../nn/model.js';
import { assertTensor, type Tensor } from '../tensor/tensor.js';
import { noGrad, torch } from '../tensor/torch.js';

export interface EvaluateOptions {
  /** Normalisation by channel, of pixels in 0..1; left out: pixels are given to the model as they are. */
  mean?: readonly number[];
  std?: readonly number[];
  /** Pictures a native call. Default 250. */
  batchSize?: number;
  /** Looked at between batches. */
  signal?: AbortSignal;
  /** Called after each batch with pictures done and pictures in all. */
  onProgress?: (done: number, total: number) => void;
}

/**
 * The logits (float32, N x classes) of pictures: uint8 N x H x W x 3 (divided by 255), or float N x 3 x H x W. Always in
 * eval mode and without gradients, on the engine thread. Throws SHAPE_MISMATCH, INVALID_ARGUMENT, ABORTED.
 */
export async function evaluate(model: Model, images: Tensor, options: EvaluateOptions = {}): Promise<Tensor> {
  const { mean, std } = options;
  const parts = await inBatches(images, options, (part) => native.evaluate(Model.nativeOf(model), part, { mean, std }));
  return joined(parts);
}

/** Calls `body` with one slice of `images` after the other; aborts between them. */
export async function inBatches(
  images: Tensor,
  options: Pick<EvaluateOptions, 'batchSize' | 'signal' | 'onProgress'>,
  body: (part: Tensor, first: number, count: number) => Promise<Tensor>,
): Promise<Tensor[]> {
  assertTensor(images, 'images');
  const { batchSize = 250, signal, onProgress } = options;
  if (!Number.isSafeInteger(batchSize) || batchSize < 1) {
    throw new IPMixError('INVALID_ARGUMENT', `batchSize must be a positive integer, got ${batchSize}`);
  }
  const total = images.shape[0] ?? 0;
  if (images.shape.length !== 4 || total === 0) {
    throw new IPMixError(
      'SHAPE_MISMATCH',
      `expected pictures of N x H x W x 3 or N x 3 x H x W, got shape [${images.shape}]`,
    );
  }
  const parts: Tensor[] = [];
  try {
    for (let first = 0; first < total; first += batchSize) {
      if (signal?.aborted) throw new IPMixError('ABORTED', 'the evaluation was aborted by its AbortSignal');
      const count = Math.min(batchSize, total - first);
      using part = noGrad(() => torch.narrow!(images, 0, first, count));
      parts.push(await body(part, first, count));
      onProgress?.(first + count, total);
    }
    return parts;
  } catch (error) {
    for (const part of parts) part.dispose();
    throw error;
  }
}

/** One tensor from the parts, which are given up. */
export function joined(parts: Tensor[]): Tensor {
  if (parts.length === 1) return parts[0]!;
  const whole = torch.cat!(parts);
  for (const part of parts) part.dispose();
  return whole;
}
