/** The pictures of class folders, with an index of them in the cache, so that the next start need not look through them. */
import { realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { IPMixError } from '../errors.js';
import { cached } from './cached.js';
import type { SourceOptions } from './dataset.js';
import { explainFileError, throwIfAborted } from './file-errors.js';
import { digestLines, listPictures } from './list-pictures.js';

/** How a source of folders learns the names of its pictures. */
export interface ListingChoice {
  /**
   * 'cached' (default): the names that were found last time, as long as no folder has changed since (its times tell).
   * 'fresh': looks through every folder, and neither reads nor writes the index.
   */
  listing?: 'cached' | 'fresh';
}

interface IndexMeta {
  /** Milliseconds, before the first folder was looked at. */
  listed: number;
  /** Every folder below the root that was looked through, and its times. */
  folders: [name: string, times: FolderTimes][];
}

/** Nanoseconds: of the last entry that came, went or was renamed, and of the last change at all, which nobody can set back. */
type FolderTimes = [modified: string, changed: string];

/**
 * A folder that changed so shortly before it was listed may change again within the same tick of the file system, and its
 * times would not tell. No index is made of such a folder; the next start looks again.
 */
const TICK_NS = 2_000_000_000n;

/**
 * For each folder of `root` in `classes` its pictures, sorted, relative to it. Throws NOT_FOUND, INVALID_ARGUMENT for an
 * unknown listing, ABORTED.
 */
export async function listClassPictures(
  root: string,
  classes: readonly string[],
  { listing = 'cached', signal, onProgress }: ListingChoice & SourceOptions = {},
): Promise<string[][]> {
  if (listing !== 'cached' && listing !== 'fresh')
    throw new IPMixError('INVALID_ARGUMENT', `listing must be 'cached' or 'fresh', got '${String(listing)}'`);
  const folders: IndexMeta['folders'] = [];
  const look = async () => {
    const found: string[][] = [];
    for (const [done, name] of classes.entries()) {
      throwIfAborted(signal);
      const enter = async (folder: string) => {
        folders.push([join(name, folder), await timesOf(join(root, name, folder))]);
      };
      found.push(await listPictures(join(root, name), 'a folder of pictures', enter));
      onProgress?.(done + 1, classes.length);
    }
    return found;
  };
  if (listing === 'fresh') return look();
  const real = await realpath(root);
  const { sections } = await cached<IndexMeta>({
    name: `folder-index-${digestLines([real]).slice(0, 16)}`,
    key: `v2 ${digestLines([real, ...classes])}`,
    holds: (meta) => unchanged(root, meta),
    lasts: settled,
    build: async () => {
      const listed = Date.now();
      const names = Buffer.from(JSON.stringify(await look()));
      return { meta: { listed, folders }, sections: { names } };
    },
  });
  return JSON.parse(Buffer.from(sections.names!).toString()) as string[][];
}

function settled({ listed, folders }: IndexMeta): boolean {
  const latest = BigInt(listed) * 1_000_000n - TICK_NS;
  return folders.every(([, times]) => times.every((time) => BigInt(time) < latest));
}

/** Asks each folder for its times: a hundred times cheaper than reading it. */
async function unchanged(root: string, { folders }: IndexMeta): Promise<boolean> {
  for (const [name, [modified, changed]] of folders) {
    const now = await timesOf(join(root, name)).catch(() => undefined);
    if (now?.[0] !== modified || now[1] !== changed) return false;
  }
  return true;
}

async function timesOf(folder: string): Promise<FolderTimes> {
  try {
    const { mtimeNs, ctimeNs } = await stat(folder, { bigint: true });
    return [`${mtimeNs}`, `${ctimeNs}`];
  } catch (error) {
    throw explainFileError(error, folder, 'a folder of pictures');
  }
}
