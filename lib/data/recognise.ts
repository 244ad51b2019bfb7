/** Tells what data a path holds by the names of its files. */
import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { SEVERITIES } from './cifar-c.js';
import { listClassPictures } from './class-pictures.js';
import type { AnyDataset, SourceOptions } from './dataset.js';
import { datasets } from './datasets.js';
import { EncodedSet } from './encoded-set.js';
import { missing } from './file-errors.js';
import { isArchive } from './formats/members.js';
import { listFolders } from './list-pictures.js';
import { PACKED_MAGIC } from './packed-format.js';

export interface FoundSet {
  /** In words. */
  readonly what: string;
  readonly split?: string;
  open(options: SourceOptions): Promise<AnyDataset>;
}

/** Every set that lies in `path` or where `ipmix data get` puts it below. Throws NOT_FOUND where nothing is known. */
export async function recognise(path: string): Promise<FoundSet[]> {
  if (!existsSync(path)) throw missing(`${path} is not there; expected a folder or a file with data`);
  const found = statSync(path).isDirectory() ? inFolder(path) : inFile(path);
  if (found.length > 0) return found;
  throw missing(
    `${path} holds nothing that is known: neither CIFAR, CIFAR-C, the MNIST family, SVHN, Parquet, WebDataset, a packed file nor folders of pictures (.jpg, .jpeg, .png, .webp)`,
  );
}

const TRAIN_TEST = ['train', 'test'] as const;

function inFile(file: string): FoundSet[] {
  if (file.endsWith('.parquet')) return [{ what: 'Parquet', open: (o) => datasets.parquet(file, o) }];
  if (isPacked(file)) return [{ what: 'packed file', open: () => datasets.packed(file) }];
  if (!isArchive(file)) return [];
  if (/cifar-?100/i.test(basename(file))) return cifar(file, 'CIFAR-100');
  if (/cifar-?10/i.test(basename(file))) return cifar(file, 'CIFAR-10');
  return [{ what: 'WebDataset', open: (o) => datasets.webDataset(file, o) }];
}

/** Packed files may have any name. */
function isPacked(file: string): boolean {
  const handle = openSync(file, 'r');
  try {
    const first = Buffer.alloc(PACKED_MAGIC.length);
    readSync(handle, first, 0, first.length, 0);
    return first.toString('latin1') === PACKED_MAGIC;
  } finally {
    closeSync(handle);
  }
}

function inFolder(dir: string): FoundSet[] {
  const names = new Set(readdirSync(dir));
  const has = (...paths: string[]) => paths.some((path) => existsSync(join(dir, path)));
  const isFolder = (name: string) => !name.startsWith('.') && statSync(join(dir, name)).isDirectory();
  const found: FoundSet[] = [];
  if (has('data_batch_1.bin', 'data_batch_1', ...usual('cifar-10', 'batches-bin', 'batches-py')))
    found.push(...cifar(dir, 'CIFAR-10'));
  const isFile = (name: string) => names.has(name) && !isFolder(name);
  if (isFile('train.bin') || isFile('train') || has(...usual('cifar-100', 'binary', 'python')))
    found.push(...cifar(dir, 'CIFAR-100'));
  found.push(...mnistFamily(dir, has));
  for (const split of ['train', 'test', 'extra'] as const)
    if (has(`${split}_32x32.mat`))
      found.push({ what: 'SVHN', split, open: (o) => datasets.svhn(dir, { ...o, split }) });
  for (const home of [dir, join(dir, 'CIFAR-10-C'), join(dir, 'CIFAR-100-C')])
    if (existsSync(join(home, 'labels.npy'))) found.push(...corrupted(home));
  found.push(...shards(dir, names, '.parquet', 'Parquet', datasets.parquet));
  const tars = new Set([...names].filter((name) => !/^(CIFAR-100?-C|cifar-100?)/.test(name)));
  found.push(...shards(dir, tars, '.tar', 'WebDataset', datasets.webDataset));
  return found.length > 0 ? found : pictures(dir, [...names].filter(isFolder));
}

const usual = (stem: string, ...kinds: string[]) => [
  ...kinds.map((kind) => `${stem}-${kind}`),
  `${stem}-binary.tar.gz`,
  `${stem}-python.tar.gz`,
];

function cifar(path: string, what: 'CIFAR-10' | 'CIFAR-100'): FoundSet[] {
  const read = what === 'CIFAR-10' ? datasets.cifar10 : datasets.cifar100;
  return TRAIN_TEST.map((split) => ({ what, split, open: (o) => read(path, { ...o, split }) }));
}

function mnistFamily(dir: string, has: (...paths: string[]) => boolean): FoundSet[] {
  const there = (folder: string) => has(...['', '.gz'].map((end) => join(folder, `t10k-labels-idx1-ubyte${end}`)));
  const isFashion = /fashion/i.test(dir);
  const sets = (['train', 'test'] as const).flatMap((split) => {
    const fashion = {
      what: 'Fashion-MNIST',
      split,
      open: (o: SourceOptions) => datasets.fashionMnist(dir, { ...o, split }),
    };
    const mnist = { what: 'MNIST', split, open: (o: SourceOptions) => datasets.mnist(dir, { ...o, split }) };
    const here = there('') || there('raw') ? [isFashion ? fashion : mnist] : [];
    return [...here, ...(there('FashionMNIST/raw') ? [fashion] : []), ...(there('MNIST/raw') ? [mnist] : [])];
  });
  return sets.sort((a, b) => a.what.localeCompare(b.what));
}

function corrupted(home: string): FoundSet[] {
  const names = readdirSync(home).filter((name) => name.endsWith('.npy') && name !== 'labels.npy');
  return names.sort().map((name) => {
    const corruption = name.slice(0, -'.npy'.length);
    return {
      what: `CIFAR-C, ${SEVERITIES} severities`,
      split: corruption,
      open: (o) => datasets.cifarC(home, corruption, o),
    };
  });
}

function shards(
  dir: string,
  names: ReadonlySet<string>,
  ending: string,
  what: string,
  read: (dir: string, options: SourceOptions & { split: string }) => Promise<AnyDataset>,
): FoundSet[] {
  const files = [...names].filter((name) => name.endsWith(ending));
  const splits = [...new Set(files.map((name) => name.split(/[-_.]/)[0] as string))].sort();
  return splits.map((split) => ({ what, split, open: (o) => read(dir, { ...o, split }) }));
}

function pictures(dir: string, folders: readonly string[]): FoundSet[] {
  const splits = ['train', 'val', 'validation', 'test'].filter((name) => folders.includes(name));
  const root = (split?: string) => (split === undefined ? dir : join(dir, split));
  return (splits.length > 0 ? splits : folders.length > 0 ? [undefined] : []).map((split) => {
    const wnids = readdirSync(root(split)).some((name) => /^n\d{8}$/.test(name));
    if (wnids) return { what: 'ImageNet layout', split, open: (o) => datasets.imageNet(root(split), o) };
    return { what: 'folders of pictures', split, open: () => openPictures(dir, split, root(split)) };
  });
}

/** Pictures of any sizes, none decoded yet. Empty classes are told by their count, not refused: this is for looking. */
async function openPictures(dir: string, split: string | undefined, root: string): Promise<AnyDataset> {
  const classes = await listFolders(root, 'a folder with one folder of pictures a class');
  const files: string[] = [];
  const labels: number[] = [];
  for (const [label, pictures] of (await listClassPictures(root, classes)).entries()) {
    for (const picture of pictures) {
      files.push(`${classes[label]}/${picture}`);
      labels.push(label);
    }
  }
  const description = { name: basename(resolve(dir)), split, source: `image folder ${root}`, classes };
  return new EncodedSet(description, { kind: 'files', root: resolve(root), files }, labels);
}
