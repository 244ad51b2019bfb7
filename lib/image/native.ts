import type { Image } from './image.js';
import type { ResizeFilter } from './image-ops.js';
import type { ImageStep, MixStep, Overflow } from './steps.js';

export interface ImageBinding {
  applyOperation(image: Image, step: ImageStep): Uint8Array;
  mixImages(image: Image, mixing: Image, step: MixStep, overflow: Overflow): Uint8Array;
  resizeImage(image: Image, size: { height: number; width: number; filter: ResizeFilter }): Uint8Array;
}
