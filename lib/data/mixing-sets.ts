/** Sources of mixing pictures. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { renderFractals } from '../augment/fractals.js';
import { MixingSet } from '../augment/mixing-set.js';
import { IPMixError } from '../errors.js';
import type { Image } from '../image/image.js';
import { cached } from './cached.js';
import type { SourceOptions } from './dataset.js';
import { decodeAll } from './decode-all.js';
import { digestLines, fingerprint, listPictures } from './list-pictures.js';
import { sharedBytes } from './shared-memory.js';

export interface FractalSetOptions extends SourceOptions {
  /** Pictures, default 500. */
  count?: number;
  /** Side in pixels, default 96; a training picture of 32 x 32 meets them at 36. */
  size?: number;
  /** Default 0. */
  seed?: number;
}

/**
 * Every picture in `dir` and below (JPEG, PNG, WebP, any size), decoded once and cached until a file changes.
 * Throws NOT_FOUND, INVALID_ARGUMENT where there is none, CORRUPT_FILE with the file.
 */
async function folder(dir: string, options: SourceOptions = {}): Promise<MixingSet> {
  const files = await listPictures(dir, 'a folder of mixing pictures');
  if (files.length === 0) {
    throw new IPMixError('INVALID_ARGUMENT', `${dir} holds no pictures (.jpg, .jpeg, .png, .webp) to mix with`);
  }
  const { meta, sections } = await cached<{ sizes: [number, number][] }>({
    name: `mixing-folder-${digestLines([resolve(dir)]).slice(0, 16)}`,
    key: `v1 ${digestLines(await fingerprint(dir, files))}`,
    build: () => decode(dir, files, options),
  });
  return MixingSet.from(slices(sections.pictures!, meta.sizes));
}

async function decode(dir: string, files: string[], options: SourceOptions) {
  const decoded = new Array<Image>(files.length);
  await decodeAll(dir, files, options, (picture, i) => {
    decoded[i] = picture;
  });
  const pictures = sharedBytes(decoded.reduce((sum, { data }) => sum + data.length, 0));
  let position = 0;
  for (const { data } of decoded) {
    pictures.set(data, position);
    position += data.length;
  }
  const sizes = decoded.map(({ height, width }): [number, number] => [height, width]);
  return { meta: { sizes }, sections: { pictures } };
}

/**
 * Rendered pictures that need no download: see renderFractals. Cached by count, size and seed.
 * Throws INVALID_ARGUMENT for values out of range, ABORTED by the signal.
 */
async function fractals(options: FractalSetOptions = {}): Promise<MixingSet> {
  const { count = 500, size = 96, seed = 0, onProgress, signal } = options;
  // A few small pictures tell whether this build draws as the one that filled the cache.
  const sample = await renderFractals({ count: 16, size: 16, seed, signal });
  const { sections } = await cached<null>({
    name: `fractals-${count}-${size}-${seed}`,
    key: `v1 ${createHash('sha256').update(sample).digest('hex')}`,
    build: async () => ({
      meta: null,
      sections: { pictures: await renderFractals({ count, size, seed, onProgress, signal }) },
    }),
  });
  return MixingSet.from(slices(sections.pictures!, new Array(count).fill([size, size])));
}

/** Views of pictures that lie one after the other. */
function slices(bytes: Uint8Array, sizes: readonly [number, number][]): Image[] {
  let position = 0;
  return sizes.map(([height, width]) => {
    const data = bytes.subarray(position, position + height * width * 3);
    position += data.length;
    return { data, height, width };
  });
}

export const mixingSets = { folder, fractals } as const;
