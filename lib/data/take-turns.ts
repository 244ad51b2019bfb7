import { setImmediate as nextTurn } from 'node:timers/promises';
import type { SourceOptions } from './dataset.js';
import { throwIfAborted } from './file-errors.js';

/** Runs `body(first, past)` over 0 .. total in slices of `step`, and lets the event loop run between two slices. */
export async function takeTurns(
  total: number,
  step: number,
  body: (first: number, past: number) => void,
  options: SourceOptions = {},
): Promise<void> {
  for (let first = 0; first < total; first += step) {
    throwIfAborted(options.signal);
    const past = Math.min(first + step, total);
    body(first, past);
    options.onProgress?.(past, total);
    await nextTurn();
  }
}
