/** A folder of pictures into one packed file. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { IPMixError } from '../errors.js';
import type { SourceOptions } from './dataset.js';
import { decodeBytes, readPicture, undecodable } from './decode-picture.js';
import { throwIfAborted } from './file-errors.js';
import { imageFolder } from './image-folder.js';
import { type PackedSample, PackedWriter } from './packed-writer.js';

export interface PackOptions extends SourceOptions {
  /** Packs `<folder>/<split>/<class>/`; without it `<folder>/<class>/`. */
  split?: string;
  /** 'encoded' (default) keeps the files' bytes; 'pixels' keeps decoded RGB, larger and with nothing left to decode. */
  keep?: 'encoded' | 'pixels';
  /** Pictures with a longer side are shrunk to it (and, encoded, written as JPEG of quality 95). Default: as they are. */
  maxSide?: number;
}

export interface PackResult {
  readonly file: string;
  readonly samples: number;
  readonly classes: number;
  readonly bytes: number;
}

/** Pictures prepared at once; they are written in order. */
const IN_FLIGHT = 8;

/**
 * Packs an image folder, for datasets.packed. The file appears whole or not at all. Every picture is at least looked at:
 * one that cannot be decoded ends the packing with CORRUPT_FILE and its name.
 * Also throws NOT_FOUND, INVALID_ARGUMENT, DISK_FULL, WRITE_FAILED, ABORTED.
 */
export async function packFolder(folder: string, file: string, options: PackOptions = {}): Promise<PackResult> {
  const { split, keep = 'encoded', maxSide, signal, onProgress } = options;
  if (maxSide !== undefined && !(Number.isInteger(maxSide) && maxSide >= 1))
    throw new IPMixError('INVALID_ARGUMENT', `maxSide must be a positive integer, got ${maxSide}`);
  if (keep !== 'encoded' && keep !== 'pixels')
    throw new IPMixError('INVALID_ARGUMENT', `keep must be 'encoded' or 'pixels', got ${String(keep)}`);
  const set = await imageFolder(folder, { split, decode: 'in-loader' });
  if (set.samples.kind !== 'files') throw new IPMixError('INTERNAL', 'an image folder has files');
  const { root, files } = set.samples;
  const writer = await PackedWriter.open(file, set.length);
  try {
    const coming: Promise<Omit<PackedSample, 'label'>>[] = [];
    for (let next = 0, i = 0; i < set.length; i++) {
      throwIfAborted(signal);
      for (; next < set.length && next < i + IN_FLIGHT; next++) {
        coming[next] = prepare(join(root, files[next]!), keep, maxSide);
        coming[next]!.catch(() => undefined); // answered for when its turn comes
      }
      await writer.append({ ...(await coming[i]!), label: set.labels[i]! });
      delete coming[i];
      if (i % 64 === 63 || i + 1 === set.length) onProgress?.(i + 1, set.length);
    }
    const { name, source, notes, classes } = set;
    await writer.finish({ name, split, source: `${source}, packed`, notes, classes });
  } catch (error) {
    await writer.abandon();
    throw error;
  }
  return { file, samples: set.length, classes: set.classes.length, bytes: (await stat(file)).size };
}

async function prepare(
  file: string,
  keep: 'encoded' | 'pixels',
  maxSide: number | undefined,
): Promise<Omit<PackedSample, 'label'>> {
  const bytes = await readPicture(file);
  const small = maxSide === undefined ? undefined : await shrunk(bytes, file, keep, maxSide);
  if (small) return small;
  const picture = await decodeBytes(bytes, file); // a damaged picture is found now, not in training
  return keep === 'pixels' ? picture : { data: bytes };
}

/** Undefined for a picture that is small enough. */
async function shrunk(bytes: Uint8Array, file: string, keep: 'encoded' | 'pixels', maxSide: number) {
  try {
    const picture = sharp(bytes, { ignoreIcc: true });
    const { width, height } = await picture.metadata();
    if (Math.max(width, height) <= maxSide) return undefined;
    const small = picture
      .toColourspace('srgb')
      .removeAlpha()
      .resize({ width: maxSide, height: maxSide, fit: 'inside' });
    if (keep === 'encoded') return { data: await small.jpeg({ quality: 95 }).toBuffer() };
    const { data, info } = await small.raw().toBuffer({ resolveWithObject: true });
    return { data, height: info.height, width: info.width };
  } catch (error) {
    throw undecodable(error, bytes, file);
  }
}
