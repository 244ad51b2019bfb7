/** A .npy file (numpy/lib/format.py, version 1) that is written piece by piece, and is there only when it is whole. */
import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { IPMixError } from '../errors.js';

const ALIGNMENT = 64;

/** What stands before the bytes of a C-order array; '|u1' or '<i8'. */
export function npyHeader(description: '|u1' | '<i8', shape: readonly number[]): Buffer {
  const sides = shape.length === 1 ? `${shape[0]},` : shape.join(', ');
  const dict = `{'descr': '${description}', 'fortran_order': False, 'shape': (${sides}), }`;
  const length = Math.ceil((10 + dict.length + 1) / ALIGNMENT) * ALIGNMENT - 10;
  const header = Buffer.alloc(10 + length, ' ');
  header.write('\x93NUMPY\x01\x00', 0, 'latin1');
  header.writeUInt16LE(length, 8);
  header.write(dict, 10, 'latin1');
  header.write('\n', header.length - 1, 'latin1');
  return header;
}

export class NpyStream {
  readonly #path: string;
  readonly #part: string;
  readonly #file: FileHandle;

  private constructor(path: string, part: string, file: FileHandle) {
    this.#path = path;
    this.#part = part;
    this.#file = file;
  }

  /** An array of uint8. Makes the folder when it is missing. */
  static async create(path: string, shape: readonly number[]): Promise<NpyStream> {
    const part = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.part`);
    await guarded(path, () => mkdir(dirname(path), { recursive: true }));
    const file = await guarded(path, () => open(part, 'wx'));
    const stream = new NpyStream(path, part, file);
    try {
      await stream.append(npyHeader('|u1', shape));
    } catch (error) {
      await stream.discard();
      throw error;
    }
    return stream;
  }

  async append(bytes: Uint8Array): Promise<void> {
    let at = 0;
    while (at < bytes.length) {
      const { bytesWritten } = await guarded(this.#path, () => this.#file.write(bytes, at));
      at += bytesWritten;
    }
  }

  /** Flushes and gives the file its name. */
  async commit(): Promise<void> {
    await guarded(this.#path, () => this.#file.sync());
    await this.#file.close();
    await guarded(this.#path, () => rename(this.#part, this.#path));
  }

  /** Leaves nothing behind. */
  async discard(): Promise<void> {
    await this.#file.close().catch(() => undefined);
    await rm(this.#part, { force: true });
  }
}

async function guarded<T>(path: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
    const full = reason === 'ENOSPC' || reason === 'EDQUOT';
    throw new IPMixError(
      full ? 'DISK_FULL' : 'WRITE_FAILED',
      `Expected to write ${path}, but ${full ? 'the disk is full; free some space or give another folder' : `that failed (${reason}); give another folder`}.`,
      { cause },
    );
  }
}
