/** Pictures of a source without random access: their bytes one after the other in a file of the cache, and an index of it. */
import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { dataCacheDirectory } from './cache-directory.js';
import { readCacheFile, writeCacheFile } from './cache-file.js';
import type { RangeSamples, SourceOptions } from './dataset.js';
import { explainWriteError } from './disk-errors.js';
import { throwIfAborted } from './file-errors.js';

export interface PictureRequest<Tag> {
  /** File name without ending, and everything the content depends on, as text. */
  readonly name: string;
  readonly key: string;
  readonly total: number;
  readonly pictures: () => AsyncIterable<{ bytes: Uint8Array; tag: Tag }>;
  readonly options: SourceOptions;
}

export interface UnpackedPictures<Tag> {
  readonly samples: RangeSamples;
  /** What the source said about each: its label. */
  readonly tags: readonly Tag[];
}

interface Index<Tag> {
  bytes: number[];
  tags: Tag[];
}

/** Copied once, then opened by the index alone. Throws what `pictures` throws, DISK_FULL, WRITE_FAILED, ABORTED. */
export async function unpackedPictures<Tag>(request: PictureRequest<Tag>): Promise<UnpackedPictures<Tag>> {
  const folder = dataCacheDirectory();
  const file = join(folder, `${request.name}.pictures`);
  const index = join(folder, `${request.name}.cache`);
  const kept = await readCacheFile<Index<Tag>>(index, request.key);
  if (kept && (await sizeOf(file)) === sum(kept.meta.bytes)) return opened(file, kept.meta);
  try {
    await mkdir(folder, { recursive: true });
    const made = await copy(file, request);
    // The index last: it vouches for the file.
    await writeCacheFile(index, request.key, { meta: made, sections: {} });
    return opened(file, made);
  } catch (error) {
    throw explainWriteError(error, file);
  }
}

async function copy<Tag>(file: string, { pictures, total, options }: PictureRequest<Tag>): Promise<Index<Tag>> {
  const made: Index<Tag> = { bytes: [], tags: [] };
  const temporary = `${file}.${process.pid}.${randomUUID()}.tmp`;
  try {
    const handle = await open(temporary, 'wx');
    try {
      for await (const { bytes, tag } of pictures()) {
        throwIfAborted(options.signal);
        await handle.appendFile(bytes);
        made.bytes.push(bytes.length);
        made.tags.push(tag);
        if (made.tags.length % 256 === 0 || made.tags.length === total) options.onProgress?.(made.tags.length, total);
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  return made;
}

function opened<Tag>(file: string, { bytes, tags }: Index<Tag>): UnpackedPictures<Tag> {
  const offset = new Float64Array(bytes.length);
  for (let i = 1; i < bytes.length; i++) offset[i] = offset[i - 1]! + bytes[i - 1]!;
  const samples = { file: new Uint32Array(bytes.length), offset, bytes: Uint32Array.from(bytes) };
  return { samples: { kind: 'ranges', files: [file], ...samples }, tags };
}

const sum = (bytes: readonly number[]) => bytes.reduce((total, size) => total + size, 0);
const sizeOf = async (file: string) => (await stat(file).catch(() => null))?.size;
