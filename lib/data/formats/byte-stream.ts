/** A file read from front to back, plain or gzip by content, not by name. */
import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { createGunzip, type Gunzip } from 'node:zlib';
import { corrupt, explainFileError } from '../file-errors.js';

export interface ByteStream {
  /** Bytes taken or skipped so far, in the plain content. */
  readonly position: number;
  readonly gzipped: boolean;
  /** The next `count` bytes; fewer only where the content ends. */
  take(count: number): Promise<Buffer>;
  /** Passes over `count` bytes; false where the content ends before. */
  skip(count: number): Promise<boolean>;
  close(): Promise<void>;
}

/** Throws NOT_FOUND; reading throws CORRUPT_FILE for a damaged gzip stream. */
export async function openByteStream(file: string, expected: string): Promise<ByteStream> {
  let handle: FileHandle;
  try {
    handle = await open(file);
    const magic = Buffer.alloc(2);
    const { bytesRead } = await handle.read(magic, 0, 2, 0);
    if (bytesRead < 2 || magic.readUInt16BE(0) !== 0x1f8b) return new PlainStream(handle, (await handle.stat()).size);
  } catch (error) {
    throw explainFileError(error, file, expected);
  }
  await handle.close();
  return new GzipStream(file);
}

/** Read at a time for small pieces: several tar headers of small files, no waste between those of large ones. */
const WINDOW = 1 << 14;

class PlainStream implements ByteStream {
  readonly gzipped = false;
  position = 0;
  private window: Buffer = Buffer.alloc(0);
  private windowStart = 0;

  constructor(
    private readonly handle: FileHandle,
    private readonly size: number,
  ) {}

  async take(count: number): Promise<Buffer> {
    const start = this.position;
    const length = Math.min(count, Math.max(this.size - start, 0));
    let bytes: Buffer;
    if (length > WINDOW) bytes = await this.read(start, length);
    else {
      const held = start >= this.windowStart && start + length <= this.windowStart + this.window.length;
      if (!held) {
        this.window = await this.read(start, Math.min(WINDOW, this.size - start));
        this.windowStart = start;
      }
      bytes = this.window.subarray(start - this.windowStart, start - this.windowStart + length);
    }
    this.position += bytes.length;
    return bytes;
  }

  async skip(count: number): Promise<boolean> {
    const whole = this.position + count <= this.size;
    this.position = Math.min(this.position + count, this.size);
    return whole;
  }

  close(): Promise<void> {
    return this.handle.close();
  }

  /** Memory of its own, since a window is handed out in parts and never written again. */
  private async read(start: number, length: number): Promise<Buffer> {
    const bytes = Buffer.allocUnsafeSlow(length);
    let filled = 0;
    while (filled < length) {
      const { bytesRead } = await this.handle.read(bytes, filled, length - filled, start + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes.subarray(0, filled);
  }
}

class GzipStream implements ByteStream {
  readonly gzipped = true;
  position = 0;
  private readonly source;
  private readonly gunzip: Gunzip;
  private readonly chunks: AsyncIterator<Buffer>;
  private rest: Buffer = Buffer.alloc(0);

  constructor(private readonly file: string) {
    this.source = createReadStream(file, { highWaterMark: 1 << 18 });
    this.gunzip = createGunzip({ chunkSize: 1 << 18 });
    this.source.on('error', (error) => this.gunzip.destroy(error));
    this.source.pipe(this.gunzip);
    this.chunks = this.gunzip[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  }

  async take(count: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    await this.consume(count, (part) => parts.push(part));
    return parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
  }

  async skip(count: number): Promise<boolean> {
    return (await this.consume(count, () => {})) === count;
  }

  async close(): Promise<void> {
    this.source.destroy();
    this.gunzip.destroy();
  }

  private async consume(count: number, use: (part: Buffer) => void): Promise<number> {
    let left = count;
    while (left > 0) {
      if (this.rest.length === 0 && !(await this.refill())) break;
      const part = this.rest.subarray(0, left);
      this.rest = this.rest.subarray(part.length);
      this.position += part.length;
      left -= part.length;
      use(part);
    }
    return count - left;
  }

  private async refill(): Promise<boolean> {
    try {
      const { value, done } = await this.chunks.next();
      if (done) return false;
      this.rest = value;
      return true;
    } catch (error) {
      const { message } = error as Error;
      throw corrupt(
        this.file,
        `the gzip stream is damaged or truncated (${message}) after ${this.position} bytes of content and ${this.source.bytesRead} of the file`,
        error,
      );
    }
  }
}
