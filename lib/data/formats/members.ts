/** Files of a data set by their names, wherever they lie: in a folder, or in an archive that is read in one pass. */
import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { SourceOptions } from '../dataset.js';
import { explainFileError, missing, throwIfAborted } from '../file-errors.js';
import { tarEntries } from './tar-entries.js';

export interface Member {
  /** The last part of its path. */
  readonly name: string;
  /** For messages: the file, or archive and file. */
  readonly label: string;
  readonly bytes: Buffer;
}

const ARCHIVE = /\.(tar|tar\.gz|tgz)$/i;

/** A file that is named like a tar archive. */
export function isArchive(path: string): boolean {
  return ARCHIVE.test(path) && existsSync(path) && statSync(path).isFile();
}

/**
 * Each of `names` once, in whatever order they lie; one is in memory at a time. Throws NOT_FOUND with the names that are
 * missing, CORRUPT_FILE.
 */
export async function* readMembers(
  place: string,
  names: readonly string[],
  options: SourceOptions = {},
): AsyncGenerator<Member, void, undefined> {
  if (!isArchive(place)) {
    for (const name of names) yield await readOne(join(place, name), name, options);
    return;
  }
  const wanted = new Set(names);
  for await (const entry of tarEntries(place)) {
    throwIfAborted(options.signal);
    const name = basename(entry.name);
    if (!wanted.delete(name)) continue;
    yield { name, label: `${place} (${entry.name}, at offset ${entry.offset})`, bytes: await entry.read() };
    // Read on to the end even when nothing more is wanted: that the archive is whole is known only there.
  }
  if (wanted.size > 0) throw missing(`${place} holds no ${[...wanted].join(', ')}`);
}

async function readOne(file: string, name: string, options: SourceOptions): Promise<Member> {
  throwIfAborted(options.signal);
  try {
    return { name, label: file, bytes: await readFile(file, { signal: options.signal }) };
  } catch (error) {
    throwIfAborted(options.signal);
    throw explainFileError(error, file, `${name} beside its siblings`);
  }
}
