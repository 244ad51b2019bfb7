import sharp from 'sharp';
import { noGrad, torch } from '../../tensor/torch.js';
import type { TrainBatch } from '../batch-source.js';
import type { PngImage } from './event-message.js';

const GAP = 2;
const MOST = 8;

/** A column a picture, a row a view: the first pictures of a batch as the network gets them, made visible again. */
export async function pictureGrid(
  batch: TrainBatch,
  { mean, std }: { mean: readonly number[]; std: readonly number[] },
): Promise<PngImage> {
  const [rows, , side, wide] = batch.images.shape as [number, number, number, number];
  const count = rows / batch.views;
  const columns = Math.min(count, MOST);
  const width = columns * (wide + GAP) - GAP;
  const height = batch.views * (side + GAP) - GAP;
  const pixels = new Uint8Array(width * height * 3).fill(255);
  for (let view = 0; view < batch.views; view++) {
    using part = noGrad(() => torch.narrow!(batch.images, 0, view * count, columns));
    const values = part.data() as Float32Array;
    for (let i = 0; i < values.length; i++) {
      const x = i % wide;
      const y = Math.floor(i / wide) % side;
      const channel = Math.floor(i / (wide * side)) % 3;
      const column = Math.floor(i / (wide * side * 3));
      const at = (view * (side + GAP) + y) * width + column * (wide + GAP) + x;
      const value = 255 * (values[i]! * std[channel]! + mean[channel]!);
      pixels[3 * at + channel] = Math.min(255, Math.max(0, Math.round(value)));
    }
  }
  const png = await sharp(pixels, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
  return { png, height, width };
}
