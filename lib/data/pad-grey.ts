import type { SourceOptions } from './dataset.js';
import { sharedBytes } from './shared-memory.js';
import { takeTurns } from './take-turns.js';

/** Grey pictures (count x height x width) in the middle of black side x side ones, the value copied to R, G and B. */
export async function padGrey(
  grey: Uint8Array,
  from: { height: number; width: number },
  side: number,
  options?: SourceOptions,
): Promise<Uint8Array> {
  const { height, width } = from;
  const count = grey.length / (height * width);
  const top = (side - height) >> 1;
  const left = (side - width) >> 1;
  const images = sharedBytes(count * side * side * 3);
  await takeTurns(
    count,
    512,
    (first, past) => {
      let source = first * height * width;
      for (let i = first; i < past; i++) {
        for (let y = 0; y < height; y++) {
          let target = ((i * side + y + top) * side + left) * 3;
          for (let x = 0; x < width; x++) {
            const value = grey[source++]!;
            images[target++] = value;
            images[target++] = value;
            images[target++] = value;
          }
        }
      }
    },
    options,
  );
  return images;
}
