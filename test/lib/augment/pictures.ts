import type { Image } from '../../../lib/image/image.js';

/** A small generator of its own (mulberry32): tests of addressed randomness must not lean on it. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A picture of slopes, steps and noise. */
export function picture(height: number, width: number, number: number): Image {
  const next = generator(number + 1);
  const data = new Uint8Array(height * width * 3);
  for (let i = 0; i < data.length; i++) {
    data[i] = number % 3 === 0 ? next() * 256 : (i * (number + 3)) / 5 + next() * 30;
  }
  return { data, height, width };
}
