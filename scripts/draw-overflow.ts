/**
 * Draws docs/overflow.png: a row for each pair of pictures, all fractals of our own. From left to right: the picture, its
 * partner, both added with `overflow: 'wrap'`, with 'clip', and white where the two differ.
 *
 *   node --import=tsx scripts/draw-overflow.ts [--out docs/overflow.png]
 */
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { renderFractals } from '../lib/augment/fractals.js';
import type { Image } from '../lib/image/image.js';
import { imageOps } from '../lib/image/image-ops.js';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'docs/overflow.png' } } });
const SIDE = 96;
const GAP = 4;
const PAIRS = 3;
// a and b of the published code's second draw, where their sum may exceed one: a = 1 + Beta, b = -Beta.
const STEP = { mix: 'add', left: 0, top: 0, width: SIDE, height: SIDE, a: 1.35, b: -0.45 } as const;

const bytes = await renderFractals({ count: 2 * PAIRS, size: SIDE, seed: 20 });
const picture = (index: number): Image => ({
  data: bytes.slice(index * SIDE * SIDE * 3, (index + 1) * SIDE * SIDE * 3),
  height: SIDE,
  width: SIDE,
});

function difference(one: Image, other: Image): Image {
  const data = new Uint8Array(one.data.length);
  for (let i = 0; i < data.length; i += 3) {
    data.fill([0, 1, 2].some((c) => one.data[i + c] !== other.data[i + c]) ? 255 : 0, i, i + 3);
  }
  return { ...one, data };
}

const tiles = Array.from({ length: PAIRS }, (_, row) => {
  const [image, mixing] = [picture(2 * row), picture(2 * row + 1)];
  const wrapped = imageOps.mix(image, mixing, STEP, { overflow: 'wrap' });
  const clipped = imageOps.mix(image, mixing, STEP, { overflow: 'clip' });
  return [image, mixing, wrapped, clipped, difference(wrapped, clipped)];
});

await sharp({
  create: {
    width: 5 * (SIDE + GAP) - GAP,
    height: PAIRS * (SIDE + GAP) - GAP,
    channels: 3,
    background: '#ffffff',
  },
})
  .composite(
    tiles.flatMap((row, y) =>
      row.map((tile, x) => ({
        input: Buffer.from(tile.data),
        raw: { width: SIDE, height: SIDE, channels: 3 as const },
        left: x * (SIDE + GAP),
        top: y * (SIDE + GAP),
      })),
    ),
  )
  .png({ compressionLevel: 9 })
  .toFile(values.out);
