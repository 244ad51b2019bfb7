import { IPMixError } from '../errors.js';
import { native, withCancellation } from '../native.js';

/** What {@link renderFractals} makes. */
export interface FractalOptions {
  /** Pictures, at least 1. */
  count: number;
  /** Side of the square pictures in pixels, 1 to 8192. */
  size: number;
  /** Which endless set of pictures: a non-negative safe integer, default 0. */
  seed?: number;
  /** Index of the first picture in that set, default 0. */
  first?: number;
  /** Pixel threads; default all. Never changes a byte. */
  threads?: number;
  /** Called about five times a second with pictures done and pictures in all. */
  onProgress?: (done: number, total: number) => void;
  /** Stops the rendering with ABORTED. */
  signal?: AbortSignal;
}

const PROGRESS_MS = 200;

/**
 * Mixing pictures made on the spot: escape-time fractals, flames (Draves and Reckase 2003), folded planes and layered
 * waves, in drawn colours. They stand in for the fractal collection of PixMix (Hendrycks et al. 2022) and IPMix.
 * Picture i depends on (seed, i) alone; at another size it is the same picture, finer or coarser.
 *
 * @returns count x size x size x 3 bytes, RGB, on a SharedArrayBuffer.
 * @throws IPMixError INVALID_ARGUMENT for a value out of range, OUT_OF_MEMORY where the pictures do not fit,
 * ABORTED by the signal.
 */
export async function renderFractals(options: FractalOptions): Promise<Uint8Array> {
  const { count, size, seed = 0, first = 0, threads = 0, onProgress, signal } = options;
  if (!Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(size) || size < 1 || size > 8192) {
    throw new IPMixError(
      'INVALID_ARGUMENT',
      `fractals: expected a count of at least 1 and a size of 1 to 8192 pixels, got count ${count} and size ${size}`,
    );
  }
  const out = allocate(count, size);
  const finished = new Int32Array(new SharedArrayBuffer(4));
  const timer = onProgress && setInterval(() => onProgress(Atomics.load(finished, 0), count), PROGRESS_MS);
  try {
    await withCancellation(signal, (flag) =>
      native.renderFractals(out, { count, size, seed, first, threads }, finished, flag),
    );
  } finally {
    clearInterval(timer);
  }
  onProgress?.(count, count);
  return out;
}

function allocate(count: number, size: number): Uint8Array {
  try {
    return new Uint8Array(new SharedArrayBuffer(count * size * size * 3));
  } catch {
    const gigabytes = ((count * size * size * 3) / 1e9).toFixed(1);
    throw new IPMixError(
      'OUT_OF_MEMORY',
      `${count} fractals of ${size} x ${size} need ${gigabytes} GB; ask for fewer or smaller ones`,
    );
  }
}
