// Pictures in rows under labelled columns, as one PNG.
import sharp from 'sharp';
import type { Image } from '../image/image.js';

export interface SheetColumn {
  readonly label: string;
  /** One picture for each row. */
  readonly pictures: readonly Image[];
}

const CELL = 112;
const GAP = 6;
const LABEL = 18;
const INK = '#222';
const PAPER = { r: 255, g: 255, b: 255 };

/** Small pictures are magnified by whole factors without smoothing, large ones shrunk to fit. */
async function cell({ data, height, width }: Image): Promise<{ input: Buffer; width: number; height: number }> {
  const scale = Math.floor(CELL / Math.max(height, width));
  const picture = sharp(data, { raw: { width, height, channels: 3 } });
  const sized =
    scale >= 1
      ? picture.resize({ width: width * scale, height: height * scale, kernel: 'nearest' })
      : picture.resize({ width: CELL, height: CELL, fit: 'inside' });
  const { data: input, info } = await sized.png().toBuffer({ resolveWithObject: true });
  return { input, width: info.width, height: info.height };
}

function header(columns: readonly SheetColumn[]): Buffer {
  const words = columns.map(({ label }, i) => {
    const centre = GAP + i * (CELL + GAP) + CELL / 2;
    return `<text x="${centre}" y="${LABEL - 4}" text-anchor="middle" font-family="sans-serif" font-size="12" fill="${INK}">${label}</text>`;
  });
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${sheetWidth(columns)}" height="${LABEL}">${words.join('')}</svg>`,
  );
}

const sheetWidth = (columns: readonly SheetColumn[]) => GAP + columns.length * (CELL + GAP);

/** Labels are plain words: they are not escaped. */
export async function contactSheet(columns: readonly SheetColumn[]): Promise<Buffer> {
  const rows = Math.max(...columns.map(({ pictures }) => pictures.length));
  const layers = await Promise.all(
    columns.flatMap(({ pictures }, column) =>
      pictures.map(async (picture, row) => {
        const { input, width, height } = await cell(picture);
        const left = GAP + column * (CELL + GAP) + Math.floor((CELL - width) / 2);
        const top = LABEL + row * (CELL + GAP) + Math.floor((CELL - height) / 2);
        return { input, left, top };
      }),
    ),
  );
  return sharp({
    create: {
      width: sheetWidth(columns),
      height: LABEL + rows * (CELL + GAP),
      channels: 3,
      background: PAPER,
    },
  })
    .composite([{ input: header(columns), left: 0, top: 0 }, ...layers])
    .png({ compressionLevel: 9 })
    .toBuffer();
}
