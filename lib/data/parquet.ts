/** Image sets in Parquet as Hugging Face's hub keeps them: an image column of { bytes, path } and a label column, in shards. */
import { resolve } from 'node:path';
import { IPMixError } from '../errors.js';
import type { EncodedDataset, SourceOptions } from './dataset.js';
import { EncodedSet } from './encoded-set.js';
import { corrupt } from './file-errors.js';
import { openParquet, type ParquetShard } from './formats/parquet-shard.js';
import { digestLines, fingerprint } from './list-pictures.js';
import { shardFiles } from './shard-files.js';
import { unpackedPictures } from './unpacked-pictures.js';

export interface ParquetOptions extends SourceOptions {
  /** Of a folder, only the shards whose names begin with it ('train-00000-of-00002.parquet'). */
  split?: string;
  /** Column of the pictures. Default: the one that Hugging Face's notes in the file call an image, else 'image' or 'img'. */
  image?: string;
  /** Column of the labels, whole numbers or text. Default: the one noted as a class label, else 'label' or 'labels'. */
  label?: string;
  /** Names by label. Default: those noted in the file, else the sorted texts, else '0', '1' ... */
  classes?: readonly string[];
  name?: string;
}

/**
 * From .parquet files: a folder, a list, or a pattern. Random access to pictures inside compressed column chunks would
 * decompress a whole row group each time, so their bytes are copied once, as they are, to one file in the cache (as large
 * as the shards; made again when a shard changes), which the loader reads in place.
 * Throws NOT_FOUND, INVALID_ARGUMENT, CORRUPT_FILE with shard and row, DISK_FULL.
 */
export async function parquet(
  shards: string | readonly string[],
  options: ParquetOptions = {},
): Promise<EncodedDataset> {
  const { split, name = 'parquet' } = options;
  const found = await shardFiles(shards, { ending: '.parquet', split, source: 'parquet' });
  const files = found.map((file) => resolve(file));
  const opened: ParquetShard[] = [];
  for (const file of files) opened.push(await openParquet(file));
  const columns = columnsOf(opened, options);
  const pictures = await unpackedPictures<string | number>({
    name: `parquet-${digestLines([...files, columns.image, columns.label]).slice(0, 16)}`,
    key: `v1 ${digestLines(await fingerprint('', files))}`,
    total: opened.reduce((sum, { rows }) => sum + rows, 0),
    pictures: () => rowsOf(opened, columns),
    options,
  });
  const { labels, classes } = labelled(pictures.tags, options.classes ?? columns.classes, files[0] as string);
  const source = `${files.length} Parquet shard${files.length > 1 ? 's' : ''}, ${files[0]}${files.length > 1 ? ' ...' : ''}`;
  return new EncodedSet({ name, split, source, classes }, pictures.samples, labels);
}

interface Columns {
  image: string;
  label: string;
  classes?: readonly string[];
}

/** The same in all shards. */
function columnsOf(shards: readonly ParquetShard[], options: ParquetOptions): Columns {
  const [first] = shards as [ParquetShard];
  const choose = (what: 'image' | 'label', usual: readonly string[]) => {
    const asked = options[what] ?? first[what];
    const column = asked ?? usual.find((name) => first.columns.includes(name));
    const lacking = shards.find(({ columns }) => column === undefined || !columns.includes(column));
    if (column !== undefined && !lacking) return column;
    const { file, columns } = lacking as ParquetShard;
    throw new IPMixError(
      'INVALID_ARGUMENT',
      `${file} has no ${what} column ${column === undefined ? usual.map((name) => `'${name}'`).join(' or ') : `'${column}'`}; it has ${columns.join(', ')}, so say { ${what}: ... }`,
    );
  };
  const image = choose('image', ['image', 'img']);
  const label = choose('label', ['label', 'labels']);
  return { image, label, classes: first.classes.get(label) };
}

async function* rowsOf(shards: readonly ParquetShard[], { image, label }: Columns) {
  for (const shard of shards) {
    for await (const { row, values } of shard.read([image, label])) {
      const wrong = (why: string) => corrupt(shard.file, `row ${row}: ${why}`);
      yield { bytes: pictureOf(values[image], wrong), tag: labelOf(values[label], wrong) };
    }
  }
}

type Wrong = (why: string) => Error;

/** Bytes, or a struct with them. */
function pictureOf(value: unknown, wrong: Wrong): Uint8Array {
  if (value instanceof Uint8Array) return value;
  const { bytes, path } = (value ?? {}) as { bytes?: unknown; path?: unknown };
  if (bytes instanceof Uint8Array) return bytes;
  throw wrong(
    typeof path === 'string'
      ? `the picture '${path}' lies outside of the file, which is not followed; embed the bytes`
      : 'it holds no picture',
  );
}

function labelOf(value: unknown, wrong: Wrong): string | number {
  if (typeof value === 'string') return value;
  const label = typeof value === 'bigint' ? Number(value) : value;
  if (Number.isInteger(label) && (label as number) >= 0) return label as number;
  throw wrong(`the label ${String(value)} is no whole number from 0 on, and no text`);
}

function labelled(tags: readonly (string | number)[], named: readonly string[] | undefined, file: string) {
  if (tags.every((tag) => typeof tag === 'number')) {
    const largest = tags.reduce<number>((most, tag) => Math.max(most, tag as number), 0);
    if (named && largest >= named.length)
      throw corrupt(file, `label ${largest} is out of range; expected 0 .. ${named.length - 1}`);
    return {
      labels: tags as number[],
      classes: named ?? Array.from({ length: largest + 1 }, (_, label) => `${label}`),
    };
  }
  const classes = named ?? [...new Set(tags.map(String))].sort();
  const places = new Map(classes.map((name, label) => [name, label]));
  const labels = tags.map((tag) => {
    const label = places.get(String(tag));
    if (label === undefined) throw corrupt(file, `the label '${tag}' is none of ${classes.slice(0, 8).join(', ')}`);
    return label;
  });
  return { labels, classes };
}
