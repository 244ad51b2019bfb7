/** ImageNet's layout: train/ and val/ with one folder a class, named by its WordNet number; labels by the class index. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { IPMixError } from '../errors.js';
import { type ListingChoice, listClassPictures } from './class-pictures.js';
import type { EncodedDataset, SourceOptions } from './dataset.js';
import { EncodedSet } from './encoded-set.js';
import { corrupt, explainFileError, missing } from './file-errors.js';
import { listFolders } from './list-pictures.js';

export interface ImageNetOptions extends SourceOptions, ListingChoice {
  /** Reads `<dir>/<split>/<wnid>/`; without it `<dir>/<wnid>/`. */
  split?: 'train' | 'val';
  /**
   * A file that gives each wnid its label: lines `index wnid name` (or `wnid name`), or imagenet_class_index.json. Needed for a part of
   * the 1,000 classes when labels must be those of a network trained on all. Without it labels count the sorted folders.
   */
  classIndex?: string;
}

const WNID = /^n\d{8}$/;

/**
 * Pictures of any size, decoded in the loader. Throws NOT_FOUND, INVALID_ARGUMENT (no wnid folders, an empty class, a
 * folder that the class index does not know), CORRUPT_FILE for a class index that is none.
 */
export async function imageNet(dir: string, options: ImageNetOptions = {}): Promise<EncodedDataset> {
  const { split, classIndex } = options;
  const root = split === undefined ? dir : join(dir, split);
  if (!existsSync(root))
    throw missing(`${root} is not there; expected a folder with one folder a class (n01440764 ...)`);
  const folders = (await listFolders(root, 'a folder with one folder a wnid')).filter((name) => WNID.test(name));
  if (folders.length === 0) {
    const splits =
      split === undefined && existsSync(join(dir, 'train')) ? "; say { split: 'train' } or { split: 'val' }" : '';
    throw new IPMixError(
      'INVALID_ARGUMENT',
      `${root} has no class folders (n01440764 ...); a flat val/ must be sorted into them first${splits}`,
    );
  }
  const index = classIndex === undefined ? sortedIndex(folders) : await readClassIndex(classIndex);
  const files: string[] = [];
  const labels: number[] = [];
  const stranger = folders.find((wnid) => !index.labels.has(wnid));
  if (stranger !== undefined)
    throw new IPMixError('INVALID_ARGUMENT', `${join(root, stranger)}: ${classIndex} has no ${stranger}`);
  for (const [i, pictures] of (await listClassPictures(root, folders, options)).entries()) {
    const wnid = folders[i]!;
    if (pictures.length === 0) {
      throw new IPMixError('INVALID_ARGUMENT', `${join(root, wnid)} holds no pictures (.JPEG, .jpg, .png, .webp)`);
    }
    for (const picture of pictures) {
      files.push(`${wnid}/${picture}`);
      labels.push(index.labels.get(wnid)!);
    }
  }
  const description = { name: 'imagenet', split, source: `ImageNet layout in ${root}`, classes: index.classes };
  return new EncodedSet(description, { kind: 'files', root: resolve(root), files }, labels);
}

interface ClassIndex {
  labels: Map<string, number>;
  classes: string[];
}

const sortedIndex = (folders: readonly string[]): ClassIndex => ({
  labels: new Map(folders.map((wnid, label) => [wnid, label])),
  classes: [...folders],
});

/** Labels and names by wnid. Throws NOT_FOUND, CORRUPT_FILE with the line. */
async function readClassIndex(file: string): Promise<ClassIndex> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw explainFileError(error, file, 'a class index');
  }
  const rows = text.trimStart().startsWith('{') ? rowsOfJson(text, file) : rowsOfLines(text, file);
  const found: ClassIndex = { labels: new Map(), classes: new Array(rows.length) };
  for (const [label, wnid, name] of rows) {
    if (!(Number.isInteger(label) && label >= 0 && label < rows.length) || found.classes[label] !== undefined) {
      throw corrupt(file, `the label ${label} of ${wnid} is out of 0 .. ${rows.length - 1} or there twice`);
    }
    if (found.labels.has(wnid)) throw corrupt(file, `${wnid} is there twice`);
    found.labels.set(wnid, label);
    found.classes[label] = name || wnid;
  }
  return found;
}

type Row = [label: number, wnid: string, name: string];

function rowsOfLines(text: string, file: string): Row[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.map((line, i) => {
    const parts = /^(?:(\d+)[\s,]+)?(n\d{8})(?:[\s,]+(.*))?$/.exec(line.trim());
    if (!parts)
      throw corrupt(file, `line ${i + 1} is '${line.slice(0, 60)}'; expected 'index wnid name' or 'wnid name'`);
    return [Number(parts[1] ?? i), parts[2] as string, parts[3] ?? ''];
  });
}

/** Keras's imagenet_class_index.json: { "0": ["n01440764", "tench"], ... }. */
function rowsOfJson(text: string, file: string): Row[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw corrupt(file, `${basename(file)} is no JSON (${(error as Error).message})`, error);
  }
  return Object.entries(value as Record<string, unknown>).map(([label, entry]) => {
    const [wnid, name] = Array.isArray(entry) ? (entry as unknown[]) : [];
    if (typeof wnid !== 'string' || !WNID.test(wnid)) throw corrupt(file, `entry '${label}' is not ["wnid", "name"]`);
    return [Number(label), wnid, String(name ?? '')];
  });
}
