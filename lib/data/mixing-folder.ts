/** Mixing pictures of a folder, decoded once and held in memory as 8-bit RGB, within a budget. */
import { resolve } from 'node:path';
import { MixingSet } from '../augment/mixing-set.js';
import { IPMixError } from '../errors.js';
import type { Image } from '../image/image.js';
import { imageOps } from '../image/image-ops.js';
import { cached } from './cached.js';
import type { SourceOptions } from './dataset.js';
import { decodeAll, readAll } from './decode-all.js';
import { sizeOfPicture } from './decode-picture.js';
import { digestLines, fingerprint, listPictures } from './list-pictures.js';
import { chooseWithin, type MixingBudget, type PictureSize, resolveBudget } from './mixing-budget.js';
import { sharedBytes } from './shared-memory.js';

export interface FolderSetOptions extends SourceOptions, MixingBudget {}

interface Meta {
  sizes: PictureSize[];
  /** Pictures of the folder, kept or not, and what all of them take. */
  there: number;
  bytes: number;
}

/**
 * Every picture in `dir` and below (JPEG, PNG, WebP, any size), decoded once and cached until a file changes. Of a folder
 * that takes more than the budget, a choice by the seed is kept, and a warning says how many.
 * Throws NOT_FOUND, INVALID_ARGUMENT where there is none, or none within the budget, CORRUPT_FILE with the file.
 */
export async function mixingFolder(dir: string, options: FolderSetOptions = {}): Promise<MixingSet> {
  const limits = resolveBudget(options);
  const files = await listPictures(dir, 'a folder of mixing pictures');
  if (files.length === 0) {
    throw new IPMixError('INVALID_ARGUMENT', `${dir} holds no pictures (.jpg, .jpeg, .png, .webp) to mix with`);
  }
  const { meta, sections } = await cached<Meta>({
    name: `mixing-folder-${digestLines([resolve(dir)]).slice(0, 16)}`,
    key: `v2 ${JSON.stringify(limits)} ${digestLines(await fingerprint(dir, files))}`,
    build: async () => {
      const sizes = new Array<PictureSize>(files.length);
      await readAll(dir, files, { signal: options.signal }, sizeOfPicture, ({ height, width }, i) => {
        sizes[i] = limits.shorterSide === null ? [height, width] : shrunk([height, width], limits.shorterSide);
      });
      const { chosen, bytes } = chooseWithin(limits, sizes, dir);
      const kept = chosen.map((i) => sizes[i]!);
      const pictures = await decode(
        dir,
        chosen.map((i) => files[i]!),
        kept,
        options,
      );
      return { meta: { sizes: kept, there: files.length, bytes }, sections: { pictures } };
    },
  });
  const pictures = sections.pictures!;
  if (meta.sizes.length < meta.there) {
    process.emitWarning(
      `${dir}: ${meta.sizes.length} of its ${meta.there} mixing pictures are used, chosen by seed ${limits.seed}: all take ${meta.bytes} bytes, the budget is ${limits.budget}; give a larger budget, or a shorterSide (36 for training pictures of 32 x 32)`,
      'IPMixWarning',
    );
  }
  return MixingSet.from(slices(pictures, meta.sizes), { resizedBytes: limits.budget - pictures.length });
}

/** As a loader resizes a mixing picture: the shorter side to `side`, the longer one in proportion, rounded down. */
function shrunk([height, width]: PictureSize, side: number): PictureSize {
  const longer = Math.floor((side * Math.max(height, width)) / Math.min(height, width));
  return height <= width ? [side, longer] : [longer, side];
}

/** Each picture to its place among the bytes of all, at the size it is kept in. */
async function decode(dir: string, files: string[], sizes: PictureSize[], options: SourceOptions): Promise<Uint8Array> {
  const starts: number[] = [];
  let total = 0;
  for (const [height, width] of sizes) {
    starts.push(total);
    total += height * width * 3;
  }
  const pictures = sharedBytes(total);
  await decodeAll(dir, files, options, (picture, i) => {
    const [height, width] = sizes[i]!;
    const asIs = picture.height === height && picture.width === width;
    pictures.set(asIs ? picture.data : imageOps.resize(picture, { height, width }).data, starts[i]);
  });
  return pictures;
}

/** Views of pictures that lie one after the other. */
export function slices(bytes: Uint8Array, sizes: readonly PictureSize[]): Image[] {
  let position = 0;
  return sizes.map(([height, width]) => {
    const data = bytes.subarray(position, position + height * width * 3);
    position += data.length;
    return { data, height, width };
  });
}
