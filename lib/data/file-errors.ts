import { IPMixError } from '../errors.js';

/** The data in a file are not what they should be. */
export function corrupt(file: string, message: string, cause?: unknown): IPMixError {
  return new IPMixError('CORRUPT_FILE', `${file}: ${message}`, { cause });
}

export function missing(message: string): IPMixError {
  return new IPMixError('NOT_FOUND', message);
}

/** An error of node:fs about `file` as a sentence; any other error as it is. */
export function explainFileError(error: unknown, file: string, expected: string): unknown {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return missing(`${file} is not there; expected ${expected}`);
  if (code === 'EISDIR') return new IPMixError('INVALID_ARGUMENT', `${file} is a folder; expected ${expected}`);
  if (code === 'EACCES' || code === 'EPERM') {
    return new IPMixError('INVALID_ARGUMENT', `${file} cannot be read (${code}); check its permissions`);
  }
  return error;
}

/** Throws ABORTED once the signal is raised. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new IPMixError('ABORTED', 'reading the data was aborted by its AbortSignal');
}
