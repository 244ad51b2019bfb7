/** Fetches a set of the catalog into a folder: only what is not there, verified, unpacked. */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { RemoteFile, RemoteSet } from './catalog.js';
import { type FetchOptions, fetchFile } from './fetch-file.js';
import { unpackFolder } from './unpack.js';

export interface GetOptions extends Omit<FetchOptions, 'onProgress'> {
  /** The archive stays beside the folder it was unpacked to. Default false. */
  keepArchive?: boolean;
  /** `part` from 0 of the parts of this set. */
  onProgress?: (progress: { part: number; path: string; done: number; total: number }) => void;
}

export interface Got {
  /** What lies in `dir` now. */
  readonly paths: readonly string[];
  /** Files that were downloaded; none when all was there. */
  readonly downloaded: readonly string[];
}

/** Throws as fetchFile and unpackFolder do. What was complete before an error stays. */
export async function getSet(dir: string, set: RemoteSet, options: GetOptions = {}): Promise<Got> {
  const paths: string[] = [];
  const downloaded: string[] = [];
  let part = 0;
  const fetch = async (official: RemoteFile) => {
    const remote = fromMirror(official);
    const target = join(dir, remote.path);
    const onProgress = (done: number, total: number) => options.onProgress?.({ part, path: remote.path, done, total });
    if ((await fetchFile(target, remote, { ...options, onProgress })) === 'downloaded') downloaded.push(target);
    part++;
    return target;
  };
  for (const remote of set.files) paths.push(await fetch(remote));
  for (const remote of set.archives) {
    const folder = join(dir, remote.folder);
    // Unpacked all or nothing, so the folder is whole where it is there.
    if (!existsSync(folder)) {
      const archive = await fetch(remote);
      await unpackFolder(archive, dir, remote.folder, { signal: options.signal });
      if (!options.keepArchive) await rm(archive);
    }
    paths.push(folder);
  }
  return { paths, downloaded };
}

/** IPMIX_DATA_MIRROR is asked before the official address; what it gives is verified by the same checksum. */
function fromMirror(remote: RemoteFile): RemoteFile {
  const mirror = process.env.IPMIX_DATA_MIRROR;
  if (!mirror) return remote;
  return { ...remote, addresses: [`${mirror.replace(/\/+$/, '')}/${basename(remote.path)}`, ...remote.addresses] };
}
