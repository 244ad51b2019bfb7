import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { IPMixError } from '../errors.js';
import { PACKED_ENTRY, PACKED_HEADER, packedHeader, writePackedEntry } from './packed-format.js';

export interface PackedSample {
  data: Uint8Array;
  label: number;
  /** Of raw RGB pixels; left out where `data` is a JPEG, PNG or WebP. */
  height?: number;
  width?: number;
}

/** Appends samples to a packed file under a temporary name; finish() gives it its own, abandon() removes it. */
export class PackedWriter {
  private position = PACKED_HEADER;
  private written = 0;
  private readonly index: Buffer;

  private constructor(
    private readonly handle: FileHandle,
    private readonly temporary: string,
    readonly file: string,
    samples: number,
  ) {
    this.index = Buffer.alloc(samples * PACKED_ENTRY);
  }

  /** Throws WRITE_FAILED. */
  static async open(file: string, samples: number): Promise<PackedWriter> {
    const temporary = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.part`);
    try {
      await mkdir(dirname(file), { recursive: true });
      return new PackedWriter(await open(temporary, 'wx'), temporary, file, samples);
    } catch (cause) {
      throw explain(file, cause);
    }
  }

  get bytes(): number {
    return this.position;
  }

  async append({ data, label, height = 0, width = 0 }: PackedSample): Promise<void> {
    writePackedEntry(this.index, this.written++ * PACKED_ENTRY, {
      offset: this.position,
      bytes: data.length,
      crc32: crc32(data),
      label,
      height,
      width,
    });
    await this.write(data);
  }

  /** Index, description, header; then to the disk, and only then under its own name. */
  async finish(description: object): Promise<void> {
    const samples = this.written;
    const entries = this.index.subarray(0, samples * PACKED_ENTRY);
    const text = Buffer.from(JSON.stringify(description));
    const index = this.position;
    await this.write(entries);
    await this.write(text);
    const header = packedHeader({
      fileBytes: this.position,
      samples,
      index,
      description: index + entries.length,
      descriptionBytes: text.length,
      indexCrc32: crc32(entries),
      descriptionCrc32: crc32(text),
    });
    try {
      await this.handle.write(header, 0, header.length, 0);
      await this.handle.sync();
      await this.handle.close();
      await rename(this.temporary, this.file);
    } catch (cause) {
      throw explain(this.file, cause);
    }
  }

  async abandon(): Promise<void> {
    await this.handle.close().catch(() => undefined);
    await rm(this.temporary, { force: true });
  }

  private async write(data: Uint8Array): Promise<void> {
    try {
      for (let done = 0; done < data.length; ) {
        const { bytesWritten } = await this.handle.write(data, done, data.length - done, this.position + done);
        done += bytesWritten;
      }
    } catch (cause) {
      throw explain(this.file, cause);
    }
    this.position += data.length;
  }
}

function explain(file: string, cause: unknown): IPMixError {
  const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
  const full = code === 'ENOSPC' || code === 'EDQUOT';
  return new IPMixError(
    full ? 'DISK_FULL' : 'WRITE_FAILED',
    `${file} was not written (${full ? 'the disk is full' : code}); the old file, if any, is untouched`,
    { cause },
  );
}
