import type { PictureBatch } from '../../../lib/corrupt/batch.js';

/** `count` pictures that hold one level everywhere. */
export function flat(level: number, count: number, height: number, width = height): PictureBatch {
  return { data: new Uint8Array(count * height * width * 3).fill(level), count, height, width };
}

/** Pictures with every level, smooth and sharp places, and three different channels. */
export function varied(count: number, height: number, width: number): PictureBatch {
  const data = new Uint8Array(count * height * width * 3);
  let at = 0;
  for (let i = 0; i < count; i++) {
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const wave = 127 + 100 * Math.sin((x + i) / 3) * Math.cos(y / 4);
        data[at++] = wave;
        data[at++] = (x * 7 + y * 13 + i * 31) & 255;
        data[at++] = ((x >> 2) + (y >> 2)) & 1 ? 250 : 5;
      }
    }
  }
  return { data, count, height, width };
}
