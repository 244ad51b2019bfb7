import type { Image } from '../image/image.js';
import { plainImage } from '../image/image-ops.js';
import { native } from '../native.js';
import type { NativeMixingSet } from './native.js';

/**
 * The mixing pictures of an augmentation, kept natively. Each training picture meets one of them, drawn by seed, epoch and
 * index: its shorter side is resized (bilinear, antialiased), then a random crop is taken. mixingSets makes them of a folder
 * or of rendered fractals.
 */
export class MixingSet {
  /** For the loader. @internal */
  readonly native: NativeMixingSet;

  private constructor(set: NativeMixingSet) {
    this.native = set;
  }

  /**
   * Copies pictures of any size, at least one. A loader resizes each once and keeps the copies, where all of them take at
   * most `resizedBytes` (default 1 GiB); else it resizes at each use: slower, the same bytes.
   * Throws INVALID_ARGUMENT for none, SHAPE_MISMATCH for bytes that do not fit.
   */
  static from(pictures: readonly Image[], options: { resizedBytes?: number } = {}): MixingSet {
    return new MixingSet(new native.MixingSet(pictures.map(plainImage), options.resizedBytes));
  }

  /** Number of pictures. */
  get size(): number {
    return this.native.size();
  }

  /** Bytes held natively, copies resized for training included. */
  get bytes(): number {
    return this.native.bytes();
  }

  /** A copy of one picture as it was given. */
  picture(index: number): Image {
    return this.native.picture(index);
  }

  /** Gives the memory back now; batches under way finish. Later uses throw DISPOSED. */
  dispose(): void {
    this.native.dispose();
  }

  [Symbol.dispose](): void {
    this.dispose();
  }
}
