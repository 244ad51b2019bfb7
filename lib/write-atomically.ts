// A file is either the old one or the whole new one: written under a temporary name beside it, then renamed.
import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type ErrorCode, IPMixError } from './errors.js';

/**
 * Writes `content` to `path`, making the folder when it is missing.
 * @throws DISK_FULL or WRITE_FAILED with the path; the file that was there is then untouched.
 */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.part`);
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw explain(path, cause);
  }
}

const REASONS: Record<string, [ErrorCode, string]> = {
  ENOSPC: ['DISK_FULL', 'the disk is full; free some space or give another folder'],
  EDQUOT: ['DISK_FULL', 'the disk quota is used up; free some space or give another folder'],
  EFBIG: ['DISK_FULL', 'the file size limit is reached; raise it (ulimit -f) or give another folder'],
  EACCES: ['WRITE_FAILED', 'the folder is not writable; give another one'],
  EPERM: ['WRITE_FAILED', 'the folder is not writable; give another one'],
  EROFS: ['WRITE_FAILED', 'the file system is read-only; give another folder'],
  ENOTDIR: ['WRITE_FAILED', 'a part of the path is a file, not a folder; give another path'],
  EEXIST: ['WRITE_FAILED', 'a part of the path is a file, not a folder; give another path'],
  EISDIR: ['WRITE_FAILED', 'a folder has that name; move it or give another path'],
};

function explain(path: string, cause: unknown): unknown {
  const code = (cause as NodeJS.ErrnoException).code ?? '';
  const reason = REASONS[code];
  if (!reason) return cause;
  return new IPMixError(reason[0], `Expected to write ${path}, but ${reason[1]}; the old file, if any, is untouched.`, {
    cause,
  });
}
