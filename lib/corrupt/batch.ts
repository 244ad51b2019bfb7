import { IPMixError } from '../errors.js';
import { native, withCancellation } from '../native.js';
import type { CorruptOptions } from './apply.js';
import { joinFrost } from './frost.js';

/** Pictures of one size, one after the other. */
export interface PictureBatch {
  /** count x height x width x 3 bytes, RGB. Read in place where it lies on a SharedArrayBuffer, else copied first. */
  data: Uint8Array;
  count: number;
  height: number;
  width: number;
}

export interface CorruptBatchOptions extends CorruptOptions {
  /** Index of the first picture in its set, default 0. */
  first?: number;
  /** Pixel threads; default all. Never changes a byte. */
  threads?: number;
  /** Stops the work with ABORTED. */
  signal?: AbortSignal;
}

/**
 * The corrupted pictures, in the same layout, on a SharedArrayBuffer. Runs on the pixel threads; the event loop stays
 * free. Picture i of the batch is what `apply` gives with index `first` + i.
 *
 * @throws IPMixError as `apply`, and ABORTED by the signal.
 */
export async function batch(images: PictureBatch, options: CorruptBatchOptions): Promise<Uint8Array> {
  const { name, severity, preset = 'cifar', seed = 0, first = 0, threads = 0, signal } = options;
  const frost = joinFrost(options.frost);
  const { data, count, height, width } = images;
  if (!(data instanceof Uint8Array)) {
    throw new IPMixError('INVALID_ARGUMENT', 'corrupt: images.data must be a Uint8Array');
  }
  const source = data.buffer instanceof SharedArrayBuffer ? data : shared(data.length, data);
  const out = shared(data.length);
  await withCancellation(signal, (flag) =>
    native.corruptBatch(
      source,
      out,
      { name, severity, preset, seed, first, threads, count, height, width, frost },
      flag,
    ),
  );
  return out;
}

function shared(length: number, content?: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(new SharedArrayBuffer(length));
  if (content) bytes.set(content);
  return bytes;
}
