// ImageNet-C's layout: <name>/<severity>/<class>/<picture>.JPEG at quality 85.
import { existsSync } from 'node:fs';
import { join, parse } from 'node:path';
import sharp from 'sharp';
import { batch } from '../corrupt/batch.js';
import { decodePicture } from '../data/decode-picture.js';
import { IPMixError } from '../errors.js';
import type { Image } from '../image/image.js';
import { imageOps } from '../image/image-ops.js';
import { writeAtomically } from '../report/write-atomically.js';
import type { CorruptWork, Written } from './corrupt-npy.js';

/** A picture that is to be corrupted: where it comes from and what its copies are called. */
export interface PlacedPicture {
  /** `<class>/<file>`, without its ending. */
  readonly place: string;
  read(): Promise<Image>;
}

export interface FolderWork extends CorruptWork {
  /** Pictures become this side: the shorter side resized to side * 256 / 224, then the centre. 0: as they are. */
  readonly side: number;
}

export async function writeFolders(pictures: readonly PlacedPicture[], work: FolderWork): Promise<Written> {
  const { plan, out, frost, signal, side } = work;
  const { preset, seed } = plan;
  const written: Written = { files: [], kept: [] };
  for (const [index, picture] of pictures.entries()) {
    const wanted = plan.corruptions.flatMap((name) =>
      plan.severities.map((severity) => ({
        name,
        severity,
        path: join(out, name, `${severity}`, `${picture.place}.JPEG`),
      })),
    );
    const missing = wanted.filter(({ path }) => !existsSync(path));
    for (const { path } of wanted) if (!missing.some((entry) => entry.path === path)) written.kept.push(path);
    if (missing.length > 0) {
      const clean = side === 0 ? await picture.read() : centred(await picture.read(), side);
      const { data, height, width } = clean;
      for (const { name, severity, path } of missing) {
        if (signal.aborted) throw new IPMixError('ABORTED', 'Interrupted.');
        const images = { data, count: 1, height, width };
        const bytes = await batch(images, { name, severity, preset, seed, first: index, frost, signal });
        const jpeg = sharp(Buffer.from(bytes), { raw: { height, width, channels: 3 } }).jpeg({
          quality: 85,
          optimiseCoding: true,
        });
        await writeAtomically(path, await jpeg.toBuffer());
        written.files.push(path);
      }
    }
    work.onProgress((index + 1) / pictures.length, `picture ${index + 1} of ${pictures.length}`);
  }
  return written;
}

export function fromFiles(root: string, files: readonly string[]): PlacedPicture[] {
  return files.map((file) => {
    const { dir, name } = parse(file);
    return { place: join(dir, name), read: () => decodePicture(join(root, file)) };
  });
}

/** torchvision's Resize(side * 256 / 224) of the shorter side, bilinear, and CenterCrop(side). */
export function centred(picture: Image, side: number): Image {
  const shorter = Math.round((side * 256) / 224);
  const { height, width } = picture;
  const tall = height > width;
  const longer = Math.floor((shorter * Math.max(height, width)) / Math.min(height, width));
  const size = tall ? { width: shorter, height: longer } : { width: longer, height: shorter };
  const resized = imageOps.resize(picture, { ...size, filter: 'bilinear' });
  const top = halfToEven(resized.height - side);
  const left = halfToEven(resized.width - side);
  const data = new Uint8Array(side * side * 3);
  for (let y = 0; y < side; y++) {
    const from = ((top + y) * resized.width + left) * 3;
    data.set(resized.data.subarray(from, from + side * 3), y * side * 3);
  }
  return { data, height: side, width: side };
}

/** Python's round(n / 2). */
function halfToEven(n: number): number {
  const half = Math.floor(n / 2);
  return n % 2 === 1 && half % 2 === 1 ? half + 1 : half;
}
