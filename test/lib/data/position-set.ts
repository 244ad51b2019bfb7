import type { Dataset } from '../../../lib/data/dataset.js';
import { datasets } from '../../../lib/data/datasets.js';

/** Pictures whose pixels say which picture and place they are: red = number + 1, green = y + 1, blue = x + 1. */
export function positionSet(count: number, side = 32): Dataset {
  const images = new Uint8Array(count * side * side * 3);
  let at = 0;
  for (let i = 0; i < count; i++) {
    for (let y = 0; y < side; y++) {
      for (let x = 0; x < side; x++) {
        images[at++] = (i % 255) + 1;
        images[at++] = y + 1;
        images[at++] = x + 1;
      }
    }
  }
  return datasets.fromArrays(
    images,
    Array.from({ length: count }, (_, i) => i % 10),
  );
}

/** The bytes a normalised float view (mean and std 0.5) was made from, as [3][height * width]. */
export function bytesOf(images: Float32Array, row: number, pixels: number): Uint8Array[] {
  return [0, 1, 2].map((channel) => {
    const start = (row * 3 + channel) * pixels;
    const bytes = new Uint8Array(pixels);
    for (let i = 0; i < pixels; i++) bytes[i] = Math.round((images[start + i]! * 0.5 + 0.5) * 255);
    return bytes;
  });
}
