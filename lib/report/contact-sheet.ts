// A page of small pictures, a row a class, with the names of the classes beside them.
import sharp from 'sharp';
import { escapeText } from './escape-text.js';
import type { StripPicture } from './picture-strip.js';

export interface SheetRow {
  readonly label: string;
  readonly pictures: readonly StripPicture[];
}

const CELL = 64;
const GAP = 4;
const NAMES = 150;

/** PNG; pictures of any size are fitted into cells of 64 x 64, small ones magnified without smoothing. */
export async function contactSheet(rows: readonly SheetRow[]): Promise<Buffer> {
  const columns = Math.max(...rows.map(({ pictures }) => pictures.length), 1);
  const step = CELL + GAP;
  const layers = await Promise.all(
    rows.flatMap(({ label, pictures }, row) => [
      Promise.resolve({ input: nameOf(label), left: GAP, top: GAP + row * step }),
      ...pictures.map(async (picture, column) => ({
        input: await fitted(picture),
        left: NAMES + GAP + column * step,
        top: GAP + row * step,
      })),
    ]),
  );
  const size = { width: NAMES + GAP + columns * step, height: GAP + rows.length * step };
  return sharp({ create: { ...size, channels: 3, background: 'white' } })
    .composite(layers)
    .png({ compressionLevel: 9 })
    .toBuffer();
}

function fitted({ data, height, width }: StripPicture): Promise<Buffer> {
  const kernel = Math.max(height, width) < CELL ? 'nearest' : 'lanczos3';
  return sharp(data, { raw: { width, height, channels: 3 } })
    .resize({ width: CELL, height: CELL, fit: 'contain', background: 'white', kernel })
    .png()
    .toBuffer();
}

function nameOf(label: string): Buffer {
  const short = label.length > 20 ? `${label.slice(0, 19)}…` : label;
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${NAMES}" height="${CELL}"><text x="0" y="${CELL / 2 + 5}" font-family="sans-serif" font-size="14">${escapeText(short)}</text></svg>`,
  );
}
