/** What is there of a file so far: `<file>.part` beside it, kept over interruptions and renamed when it is whole. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { explainWriteError } from '../disk-errors.js';

/** MD5 in hexadecimal; null when there is no such file. */
export async function md5OfFile(file: string, signal?: AbortSignal): Promise<string | null> {
  const hash = createHash('md5');
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20, signal })) hash.update(chunk as Buffer);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
  return hash.digest('hex');
}

export class PartFile {
  readonly path: string;

  constructor(readonly target: string) {
    this.path = `${target}.part`;
  }

  /** Bytes that are there. */
  async size(): Promise<number> {
    return (await stat(this.path).catch(() => null))?.size ?? 0;
  }

  /** Writes what comes, from `offset` on; what stood behind is dropped. Leaves what it got when the source fails. */
  async write(source: AsyncIterable<Uint8Array>, offset: number, onBytes: (size: number) => void): Promise<void> {
    let handle: FileHandle | undefined;
    let position = offset;
    try {
      await mkdir(dirname(this.path), { recursive: true });
      handle = await open(this.path, offset > 0 ? 'r+' : 'w');
      await handle.truncate(offset);
      for await (const chunk of source) {
        await handle.write(chunk, 0, chunk.length, position);
        position += chunk.length;
        onBytes(position);
      }
      await handle.sync();
    } catch (error) {
      throw explainWriteError(error, this.path);
    } finally {
      await handle?.close();
    }
  }

  async keep(): Promise<void> {
    await rename(this.path, this.target);
  }

  async drop(): Promise<void> {
    await rm(this.path, { force: true });
  }
}
