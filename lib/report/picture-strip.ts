// Pictures in a row, as one PNG: the contact sheet of a report is a column of such strips.
import sharp from 'sharp';
import { IPMixError } from '../errors.js';

/** An RGB picture, height x width x 3, 8 bit. */
export interface StripPicture {
  readonly data: Uint8Array;
  readonly height: number;
  readonly width: number;
}

/** One row of a contact sheet. */
export interface PictureStrip {
  readonly label: string;
  readonly alt: string;
  readonly pictures: readonly StripPicture[];
  /** A word or two under each picture: the model's answers. */
  readonly answers?: readonly PictureAnswer[];
}

export interface PictureAnswer {
  readonly text: string;
  /** Smaller, below: how sure the model was. */
  readonly detail?: string;
  readonly wrong: boolean;
}

export interface PictureSheet {
  readonly title: string;
  readonly caption: string;
  readonly strips: readonly PictureStrip[];
}

const GAP = 2;
const SHOWN_SIDE = 96;

/**
 * PNG of the pictures side by side with transparent gaps, small ones magnified by whole factors without smoothing.
 * @throws INVALID_ARGUMENT without pictures, SHAPE_MISMATCH for pictures of several sizes.
 */
export async function stripPng(pictures: readonly StripPicture[]): Promise<Uint8Array> {
  const first = pictures[0];
  if (!first) throw new IPMixError('INVALID_ARGUMENT', 'Expected at least one picture for a strip, but got none.');
  const { height, width } = first;
  const scale = Math.max(1, Math.floor(SHOWN_SIDE / Math.max(height, width)));
  const layers = await Promise.all(
    pictures.map(async (picture, i) => {
      if (picture.height !== height || picture.width !== width) {
        throw new IPMixError(
          'SHAPE_MISMATCH',
          `Expected strip pictures of ${width} x ${height} as the first, but picture ${i} is ${picture.width} x ${picture.height}.`,
        );
      }
      const input = await sharp(picture.data, { raw: { width, height, channels: 3 } })
        .resize({ width: width * scale, height: height * scale, kernel: 'nearest' })
        .png()
        .toBuffer();
      return { input, top: 0, left: i * (width + GAP) * scale };
    }),
  );
  return sharp({
    create: {
      width: (pictures.length * (width + GAP) - GAP) * scale,
      height: height * scale,
      channels: 4,
      background: { r: 0, g: 0, b: 0, alpha: 0 },
    },
  })
    .composite(layers)
    .png({ compressionLevel: 9 })
    .toBuffer();
}
