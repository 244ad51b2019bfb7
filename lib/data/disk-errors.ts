import { IPMixError } from '../errors.js';

/** An error of writing `path` as a sentence; any other error as it is. */
export function explainWriteError(error: unknown, path: string): unknown {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new IPMixError('DISK_FULL', `${path}: the disk is full; free some space, then the same command goes on`, {
      cause: error,
    });
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOTDIR' || code === 'EEXIST') {
    return new IPMixError('WRITE_FAILED', `${path} cannot be written (${code}); give another folder`, { cause: error });
  }
  return error;
}
