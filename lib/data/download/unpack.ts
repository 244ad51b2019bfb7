/** Unpacks the one folder of an archive, all or nothing, and nothing outside of it. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SourceOptions } from '../dataset.js';
import { explainWriteError } from '../disk-errors.js';
import { corrupt, throwIfAborted } from '../file-errors.js';
import { tarEntries } from '../formats/tar-entries.js';

/**
 * Regular files only: links, devices and the like in the archive are never made. A name that leads out of `folder` is an
 * error, and then nothing is unpacked. Returns the path of the folder. Throws CORRUPT_FILE, DISK_FULL, ABORTED.
 */
export async function unpackFolder(
  archive: string,
  dir: string,
  folder: string,
  options: SourceOptions = {},
): Promise<string> {
  const target = join(dir, folder);
  const temporary = join(dir, `.${folder}.${randomUUID()}.part`);
  try {
    let done = 0;
    for await (const entry of tarEntries(archive)) {
      throwIfAborted(options.signal);
      const parts = entry.name.replace(/^\.\//, '').split('/');
      if (!isInside(parts, folder)) {
        throw corrupt(
          archive,
          `its file '${entry.name}' (offset ${entry.offset}) lies outside of ${folder}/; nothing was unpacked`,
        );
      }
      const file = join(temporary, ...parts.slice(1));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, await entry.read(), { flag: 'wx', flush: true });
      done++;
      options.onProgress?.(done, done);
    }
    if (done === 0) throw corrupt(archive, `it holds no file of ${folder}/`);
    if (existsSync(target)) await rm(target, { recursive: true });
    await rename(temporary, target);
    return target;
  } catch (error) {
    throw explainWriteError(error, target);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** `folder`/a/b: no step up, no root, no drive, no name that another system would read as a path. */
function isInside(parts: readonly string[], folder: string): boolean {
  return (
    parts.length > 1 &&
    parts[0] === folder &&
    parts.every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\:\0]/.test(part))
  );
}
