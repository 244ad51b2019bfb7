import { IPMixError } from '../errors.js';
import { withCancellation } from '../native.js';
import type { Cancellation } from '../tensor/native.js';
import { Tensor } from '../tensor/tensor.js';
import type { MixingSet } from './mixing-set.js';
import type { NativeViewBatchOptions } from './rival-native.js';

/** Pictures in plain memory, a Buffer for example: read in place, so leave it alone until the promise settles. */
export interface PictureBytes {
  data: Uint8Array;
  shape: readonly [count: number, height: number, width: number, channels: 3];
}

/** uint8 N x height x width x 3: a tensor (on the CPU; for IPMix also on a CUDA device) or plain memory. Never copied. */
export type BatchImages = Tensor | PictureBytes;

export interface ViewBatchOptions {
  /** Place of each picture in its data set. */
  indices: readonly number[];
  /** Default 0. */
  epoch?: number;
  /** Default 1. */
  view?: number;
  /** Threads that share the batch, default all. They never change a byte. */
  threads?: number;
  /**
   * What the views are written as, default 'float32'. 'bfloat16': its nearest values. 'uint8': denormalised, rounded and
   * clipped to 0..255, to look at.
   */
  dtype?: 'float32' | 'bfloat16' | 'uint8';
  /** How the N x 3 x height x width values lie in memory, default 'contiguous' (channels first). */
  memoryFormat?: 'contiguous' | 'channelsLast';
  /** Stops the work; the promise rejects with ABORTED. */
  signal?: AbortSignal;
}

interface BatchWorker {
  augmentBatch(images: Tensor, options: NativeViewBatchOptions, cancellation?: Cancellation): Promise<Tensor>;
}

/** One call for all methods. Rejects with SHAPE_MISMATCH, INVALID_ARGUMENT, DISPOSED or ABORTED. */
export async function augmentBatch(
  worker: BatchWorker,
  images: BatchImages,
  options: ViewBatchOptions,
  mixing?: MixingSet,
): Promise<Tensor> {
  const { signal, indices, epoch, view, threads, dtype, memoryFormat } = options;
  const settings = { mixing: mixing?.native, indices: Array.from(indices), epoch, view, threads, dtype, memoryFormat };
  const run = (tensor: Tensor) => withCancellation(signal, (flag) => worker.augmentBatch(tensor, settings, flag));
  if (!isPictureBytes(images)) return run(images);
  if (!(images.data instanceof Uint8Array)) {
    throw new IPMixError('INVALID_ARGUMENT', 'augmentBatch expects data to be a Uint8Array or Buffer of pixels');
  }
  const tensor = Tensor.from(images.data, { shape: [...images.shape], dtype: 'uint8', copy: false });
  try {
    return await run(tensor);
  } finally {
    tensor.dispose();
  }
}

function isPictureBytes(images: BatchImages): images is PictureBytes {
  return typeof images === 'object' && images !== null && !(images instanceof Tensor) && 'data' in images;
}
