import type { Cancellation } from '../tensor/native.js';

export interface FractalBinding {
  /** Fills `out` (count x size x size x 3 bytes); finished[0] counts the pictures done. Both arrays are shared; `threads` 0 means all. */
  renderFractals(
    out: Uint8Array,
    options: { count: number; size: number; seed: number; first: number; threads: number },
    finished: Int32Array,
    signal?: Cancellation,
  ): Promise<void>;
}
