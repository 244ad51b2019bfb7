import type { Cancellation } from '../tensor/native.js';

export interface NativeCorruption {
  name: string;
  severity: number;
  preset: string;
  seed: number;
  height: number;
  width: number;
  /** Pictures one after the other on a SharedArrayBuffer; sizes: height, width of each. */
  frost?: { data: Uint8Array; sizes: number[] };
}

export interface CorruptBinding {
  corruptImage(data: Uint8Array, options: NativeCorruption & { index: number }): Uint8Array;
  /** Both arrays lie on SharedArrayBuffers; `threads` 0 means all. */
  corruptBatch(
    data: Uint8Array,
    out: Uint8Array,
    options: NativeCorruption & { count: number; first: number; threads: number },
    signal?: Cancellation,
  ): Promise<void>;
  corruptions(): { name: string; group: string; family: string; presets: string[] }[];
  /** `out` takes count x frames x the frame's height x width x 3. */
  perturbBatch(
    data: Uint8Array,
    out: Uint8Array,
    options: Omit<NativeCorruption, 'severity' | 'frost'> & {
      difficulty: number;
      crop: number;
      count: number;
      first: number;
      threads: number;
    },
    signal?: Cancellation,
  ): Promise<void>;
  perturbations(): {
    name: string;
    validation: boolean;
    noise: boolean;
    cifarFrames: number;
    imagenetFrames: number;
  }[];
}
