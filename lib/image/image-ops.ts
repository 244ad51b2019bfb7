import { native } from '../native.js';
import type { Image } from './image.js';
import type { ImageStep, MixStep, Overflow } from './steps.js';

export type ResizeFilter = 'box' | 'bilinear' | 'bicubic';

/** A plain copy of the three fields: getters of the caller's object run here, not inside the addon. */
export function plainImage({ data, height, width }: Image): Image {
  return { data, height, width };
}

/**
 * Operations on single pictures, synchronous; the arguments are not changed. A wrong argument throws INVALID_ARGUMENT, a
 * picture whose bytes do not fit its size SHAPE_MISMATCH.
 */
export const imageOps = {
  /** One of the 15 operations, byte for byte as Pillow 12 (ImageOps, ImageEnhance, Image.rotate, Image.transform). */
  apply(image: Image, step: ImageStep): Image {
    const plain = plainImage(image);
    return { data: native.applyOperation(plain, step), height: plain.height, width: plain.width };
  },

  /**
   * One mixing step of IPMix (paper, section 3.2): the step's box of `image` mixed with the same box of `mixing`, which has
   * the size of `image`. With `partner` in the step, `image` after that operation takes the place of `mixing`.
   */
  mix(image: Image, mixing: Image, step: MixStep, options: { overflow?: Overflow } = {}): Image {
    const plain = plainImage(image);
    const data = native.mixImages(plain, plainImage(mixing), step, options.overflow ?? 'wrap');
    return { data, height: plain.height, width: plain.width };
  },

  /** Pillow's Image.resize, byte for byte: antialiased when shrinking. `filter` is bilinear unless given. */
  resize(image: Image, options: { width: number; height: number; filter?: ResizeFilter }): Image {
    const { height, width, filter = 'bilinear' } = options;
    return { data: native.resizeImage(plainImage(image), { height, width, filter }), height, width };
  },
};
