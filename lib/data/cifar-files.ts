/** CIFAR-10 and CIFAR-100 as their authors give them out: binary or Python version, in a folder or a .tar.gz. */
import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { SourceOptions } from './dataset.js';
import { isArchive, readMembers } from './formats/members.js';
import { tarEntries } from './formats/tar-entries.js';
import { sharedBytes, sharedLabels } from './shared-memory.js';
import { takeTurns } from './take-turns.js';

export interface CifarShape {
  /** In each file. */
  readonly records: number;
  readonly classes: number;
}

/** One file, checked: picture i has its planes R, G, B at `first + i * stride`. */
export interface CifarBatch {
  readonly labels: Uint8Array;
  readonly planes: Uint8Array;
  readonly first: number;
  readonly stride: number;
}

/** One of the two ways the files are given out. */
export interface CifarVersion {
  /** For the report. */
  readonly edition: string;
  readonly folder: string;
  readonly archive: string;
  readonly files: Readonly<Record<'train' | 'test', readonly string[]>>;
  readonly records: Readonly<Record<'train' | 'test', number>>;
  decode(bytes: Buffer, file: string, records: number): CifarBatch;
}

export interface CifarPlace {
  readonly version: CifarVersion;
  /** A folder or an archive. */
  readonly path: string;
}

/**
 * Where below `path` one of the versions lies: in `path` itself (a folder or an archive), in the folder of its usual
 * name, or in the archive of its usual name. The first version that is there wins.
 */
export async function findCifar(
  path: string,
  split: 'train' | 'test',
  versions: readonly CifarVersion[],
): Promise<CifarPlace | undefined> {
  if (isArchive(path)) return inArchive(path, split, versions);
  for (const version of versions) {
    const first = version.files[split][0] as string;
    const folder = [path, join(path, version.folder)].find((place) => isFile(join(place, first)));
    if (folder) return { version, path: folder };
  }
  for (const version of versions) {
    const archive = join(path, version.archive);
    if (isArchive(archive)) return { version, path: archive };
  }
  return undefined;
}

/** The version whose files are all there; the archive is read no further than to the last of them. */
async function inArchive(path: string, split: 'train' | 'test', versions: readonly CifarVersion[]) {
  const seen = new Set<string>();
  for await (const entry of tarEntries(path)) {
    seen.add(basename(entry.name));
    const version = versions.find(({ files }) => files[split].every((name) => seen.has(name)));
    if (version) return { version, path };
  }
  return undefined;
}

/** Not the folder train/ of another layout. */
const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** All pictures of a split, height x width x RGB. Throws NOT_FOUND, CORRUPT_FILE with file and offset. */
export async function readCifar(
  { version, path }: CifarPlace,
  split: 'train' | 'test',
  options: SourceOptions,
): Promise<{ images: Uint8Array; labels: Int32Array }> {
  const files = version.files[split];
  const records = version.records[split];
  const total = files.length * records;
  const images = sharedBytes(total * 3 * PIXELS);
  const labels = sharedLabels(total);
  let done = 0;
  for await (const { name, label, bytes } of readMembers(path, files, options)) {
    const batch = version.decode(bytes, label, records);
    const start = files.indexOf(name) * records;
    labels.set(batch.labels, start);
    await takeTurns(
      records,
      512,
      (first, past) => {
        for (let i = first; i < past; i++) {
          interleave(batch.planes, batch.first + i * batch.stride, images, (start + i) * 3 * PIXELS);
        }
      },
      { signal: options.signal },
    );
    done += records;
    options.onProgress?.(done, total);
  }
  return { images, labels };
}

const PIXELS = 32 * 32;

/** Planes R, G, B to pixels RGB. */
function interleave(planes: Uint8Array, from: number, images: Uint8Array, to: number): void {
  for (let pixel = 0; pixel < PIXELS; pixel++) {
    images[to++] = planes[from + pixel]!;
    images[to++] = planes[from + PIXELS + pixel]!;
    images[to++] = planes[from + 2 * PIXELS + pixel]!;
  }
}
