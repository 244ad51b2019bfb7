/** One picture file as RGB bytes, by the decoder of the loaders. */
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { IPMixError } from '../errors.js';
import type { Image } from '../image/image.js';
import { native } from '../native.js';
import { corrupt, explainFileError } from './file-errors.js';

/** The endings that count as pictures; other files in a folder are passed over. */
export const PICTURE_ENDINGS: readonly string[] = ['.jpg', '.jpeg', '.png', '.webp'];

/**
 * 8-bit RGB as Pillow's `convert('RGB')` gives it: grey is copied to three channels, alpha dropped, colour profiles and
 * EXIF rotation ignored. The bytes are read here, since libvips would answer a changed file from its cache of names.
 * Throws NOT_FOUND and CORRUPT_FILE.
 */
export async function decodePicture(file: string): Promise<Image> {
  return decodeBytes(await readPicture(file), file);
}

/** Height and width by the header alone. Throws NOT_FOUND and CORRUPT_FILE. */
export async function sizeOfPicture(file: string): Promise<Pick<Image, 'height' | 'width'>> {
  const bytes = await readPicture(file);
  try {
    const { height, width } = await sharp(bytes).metadata();
    return { height, width };
  } catch (error) {
    throw undecodable(error, bytes, file);
  }
}

/** Throws NOT_FOUND, INVALID_ARGUMENT where it may not be read. */
export async function readPicture(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw explainFileError(error, file, 'a picture');
  }
}

/** The same for bytes that are here already; `file` is what messages call them. Throws CORRUPT_FILE. */
export async function decodeBytes(bytes: Uint8Array, file: string): Promise<Image> {
  try {
    return await native.decodePicture(bytes);
  } catch (error) {
    // It names what is wrong, but knows no file.
    if (error instanceof IPMixError && error.code === 'CORRUPT_FILE') throw corrupt(file, error.message, error);
    throw error;
  }
}

export function undecodable(error: unknown, bytes: Uint8Array, file: string) {
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return corrupt(file, `this picture cannot be decoded (${reason}; ${bytes.length} bytes)`, error);
}
