/** Pictures in folders, one folder a class (torchvision's ImageFolder). */
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { IPMixError } from '../errors.js';
import { cached } from './cached.js';
import { type ListingChoice, listClassPictures } from './class-pictures.js';
import type { Dataset, EncodedDataset, SourceOptions } from './dataset.js';
import { decodeAll } from './decode-all.js';
import { EncodedSet } from './encoded-set.js';
import { digestLines, fingerprint, listFolders } from './list-pictures.js';
import { MemoryDataset } from './memory-dataset.js';
import { sharedBytes } from './shared-memory.js';

export interface ImageFolderOptions extends SourceOptions, ListingChoice {
  /** Reads `<dir>/<split>/<class>/`; without it `<dir>/<class>/`. */
  split?: string;
  name?: string;
  /**
   * 'in-loader' (default): pictures of any sizes, read and decoded by the loader's threads for each batch; only their
   * names are held. 'ahead': every picture, of one size, decoded once and held in memory, for small ones (CIFAR's).
   */
  decode?: 'ahead' | 'in-loader';
}

interface Meta {
  height: number;
  width: number;
}

/**
 * Labels by the sorted names of the class folders. Decoded ahead, pictures must be of one size; JPEG, PNG and WebP become
 * RGB once: the decoded bytes are cached until a file, its size or its time changes. Decoded in the loader, they are what
 * Pillow's convert('RGB') gives: grey copied to three channels, CMYK without a profile, alpha dropped, EXIF rotation ignored.
 * Throws NOT_FOUND, INVALID_ARGUMENT, CORRUPT_FILE (with the file).
 */
export async function imageFolder(
  dir: string,
  options?: ImageFolderOptions & { decode?: 'in-loader' },
): Promise<EncodedDataset>;
export async function imageFolder(dir: string, options: ImageFolderOptions & { decode: 'ahead' }): Promise<Dataset>;
export async function imageFolder(dir: string, options: ImageFolderOptions = {}): Promise<Dataset | EncodedDataset> {
  const { split, decode: when = 'in-loader' } = options;
  if (when !== 'ahead' && when !== 'in-loader')
    throw new IPMixError('INVALID_ARGUMENT', `decode must be 'ahead' or 'in-loader', got ${String(when)}`);
  const root = split === undefined ? dir : join(dir, split);
  const classes = await listFolders(root, 'a folder with one folder of pictures a class');
  await checkSplit(dir, split, classes);
  const { files, labels } = await listClasses(root, classes, options);
  const description = { name: options.name ?? basename(resolve(dir)), split, source: `image folder ${root}`, classes };
  if (when === 'in-loader') return new EncodedSet(description, { kind: 'files', root: resolve(root), files }, labels);
  const { meta, sections } = await cached<Meta>({
    name: `image-folder-${digestLines([resolve(root)]).slice(0, 16)}`,
    key: `v1 ${digestLines(await fingerprint(root, files))}`,
    build: () => decode(root, files, options),
  });
  return new MemoryDataset({ ...description, ...meta }, sections.images!, labels);
}

/** Another split with other classes would give the same label to two things. */
async function checkSplit(dir: string, split: string | undefined, classes: string[]): Promise<void> {
  const splits = ['train', 'test'];
  if (split === undefined) {
    if (splits.every((name) => classes.includes(name))) {
      throw new IPMixError(
        'INVALID_ARGUMENT',
        `${dir} holds train/ and test/; say which: { split: 'train' } or { split: 'test' }`,
      );
    }
    return;
  }
  for (const other of splits) {
    if (!splits.includes(split) || other === split || !existsSync(join(dir, other))) continue;
    const theirs = await listFolders(join(dir, other), 'a folder with one folder of pictures a class');
    if (theirs.join('\n') !== classes.join('\n')) {
      const odd = [...classes, ...theirs].find((name) => !(classes.includes(name) && theirs.includes(name)));
      throw new IPMixError(
        'INVALID_ARGUMENT',
        `${dir}: ${split}/ and ${other}/ must have the same class folders, '${odd}' is in one of them only`,
      );
    }
  }
}

async function listClasses(
  root: string,
  classes: string[],
  { listing, signal }: ImageFolderOptions,
): Promise<{ files: string[]; labels: number[] }> {
  if (classes.length === 0) {
    throw new IPMixError('INVALID_ARGUMENT', `${root} has no folders; expected one folder of pictures a class`);
  }
  const files: string[] = [];
  const labels: number[] = [];
  for (const [label, pictures] of (await listClassPictures(root, classes, { listing, signal })).entries()) {
    const name = classes[label]!;
    if (pictures.length === 0) {
      throw new IPMixError(
        'INVALID_ARGUMENT',
        `${join(root, name)} holds no pictures (.jpg, .jpeg, .png, .webp); expected some for class '${name}'`,
      );
    }
    for (const picture of pictures) {
      files.push(`${name}/${picture}`);
      labels.push(label);
    }
  }
  return { files, labels };
}

async function decode(root: string, files: string[], options: SourceOptions) {
  let size: { height: number; width: number; bytes: Uint8Array } | undefined;
  await decodeAll(root, files, options, (picture, i) => {
    const { height, width, data } = picture;
    size ??= { height, width, bytes: sharedBytes(files.length * data.length) };
    if (height !== size.height || width !== size.width) {
      throw new IPMixError(
        'INVALID_ARGUMENT',
        `${join(root, files[i]!)} is ${height} x ${width}, the pictures before are ${size.height} x ${size.width}; all must be of one size, or use decode: 'in-loader' (the default) and give the DataLoader a resize or a crop`,
      );
    }
    size.bytes.set(data, i * data.length);
  });
  const { height, width, bytes } = size!;
  return { meta: { height, width }, sections: { images: bytes } };
}
