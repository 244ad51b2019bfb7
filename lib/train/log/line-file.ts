import type { FileHandle } from 'node:fs/promises';
import { mkdir, open, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type ErrorCode, IPMixError } from '../../errors.js';

/** A text file that grows line by line. What a killed run left of its last line is dropped when it is opened again. */
export class LineFile {
  private constructor(
    private readonly file: FileHandle,
    private readonly path: string,
  ) {}

  /** Opens `path` with only the whole lines that `keep` wants; makes the file and its folder. Throws as {@link append}. */
  static async open(path: string, keep: (line: string) => boolean): Promise<LineFile> {
    return named(path, async () => {
      await mkdir(dirname(path), { recursive: true });
      const text = await readFile(path, 'utf8').catch(() => '');
      // What follows the last line break is half a line.
      const kept = text.split('\n').slice(0, -1).filter(keep);
      const temporary = `${path}.${process.pid}.part`;
      await writeFile(temporary, kept.map((line) => `${line}\n`).join(''));
      await rename(temporary, path);
      return new LineFile(await open(path, 'a'), path);
    });
  }

  /** Throws DISK_FULL, WRITE_FAILED. */
  async append(line: string): Promise<void> {
    await named(this.path, () => this.file.write(`${line}\n`));
  }

  async flush(): Promise<void> {
    await named(this.path, () => this.file.sync());
  }

  async close(): Promise<void> {
    await named(this.path, async () => {
      await this.file.sync().catch(() => {});
      await this.file.close();
    });
  }
}

/** Runs `body`; what node:fs says of `path` becomes a sentence and a code. */
export async function named<T>(path: string, body: () => Promise<T>): Promise<T> {
  try {
    return await body();
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (!code || cause instanceof IPMixError) throw cause;
    const full = code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG';
    const kind: ErrorCode = full ? 'DISK_FULL' : 'WRITE_FAILED';
    throw new IPMixError(kind, `the log ${path} cannot be written: ${message}; the last checkpoint stands`, { cause });
  }
}
