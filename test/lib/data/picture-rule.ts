import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The pixels of the pictures in test/fixtures/data, as scripts/record-data-files.py drew them. */
export function ruledPicture(number: number, height: number, width: number): Uint8Array {
  return Uint8Array.from({ length: height * width * 3 }, (_, i) => {
    const [y, x, c] = [Math.floor(i / 3 / width), Math.floor(i / 3) % width, i % 3];
    return (number * 40 + y * 7 + x * 3 + c * 60) & 255;
  });
}

export const dataFixture = (name: string) => fileURLToPath(new URL(`../../fixtures/data/${name}`, import.meta.url));
export const readDataFixture = (name: string) => readFileSync(dataFixture(name));
