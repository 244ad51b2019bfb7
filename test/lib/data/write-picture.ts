import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import sharp from 'sharp';

/** A picture file whose format follows from its ending; 1 to 4 channels as `pixel` gives them. */
export async function writePicture(
  file: string,
  height: number,
  width: number,
  pixel: (y: number, x: number) => readonly number[],
): Promise<void> {
  const channels = pixel(0, 0).length as 1 | 2 | 3 | 4;
  const data = new Uint8Array(height * width * channels);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) data.set(pixel(y, x), (y * width + x) * channels);
  }
  mkdirSync(dirname(file), { recursive: true });
  let image = sharp(data, { raw: { width, height, channels } });
  if (channels === 1) image = image.toColourspace('b-w');
  await image.toFile(file);
}
