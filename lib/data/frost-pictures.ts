/** Pictures of frost for the corruption `frost`. */
import { join } from 'node:path';
import { IPMixError } from '../errors.js';
import type { Image } from '../image/image.js';
import { decodePicture } from './decode-picture.js';
import { listPictures } from './list-pictures.js';

/** The published generators draw one of the first five of their six pictures. */
const PUBLISHED = /^frost[1-5]\.(png|jpe?g)$/;

/**
 * From a folder: frost1 ... frost5 where they are there (the published generators never draw frost6), else every picture
 * in it. Throws NOT_FOUND, INVALID_ARGUMENT where there is none, CORRUPT_FILE with the file.
 */
export async function frostPictures(dir: string): Promise<Image[]> {
  const files = await listPictures(dir, 'a folder of frost pictures (frost1.png ... frost5.jpg)');
  const published = files.filter((file) => PUBLISHED.test(file));
  const chosen = published.length > 0 ? published : files;
  if (chosen.length === 0) {
    throw new IPMixError('INVALID_ARGUMENT', `${dir} holds no pictures; expected frost1.png ... frost5.jpg, or others`);
  }
  return Promise.all(chosen.map((file) => decodePicture(join(dir, file))));
}
