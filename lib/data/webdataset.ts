/** WebDataset (github.com/webdataset/webdataset): tar shards in which the files of a sample stand together under one key. */
import { basename, extname, resolve } from 'node:path';
import { cached } from './cached.js';
import type { EncodedDataset, SourceOptions } from './dataset.js';
import { PICTURE_ENDINGS } from './decode-picture.js';
import { EncodedSet } from './encoded-set.js';
import { corrupt, throwIfAborted } from './file-errors.js';
import { openByteStream } from './formats/byte-stream.js';
import { type TarEntry, tarEntries } from './formats/tar-entries.js';
import { digestLines, fingerprint } from './list-pictures.js';
import { shardFiles } from './shard-files.js';

export interface WebDatasetOptions extends SourceOptions {
  /** Of a folder, only the shards whose names begin with it. */
  split?: string;
  /** Names by label; '0', '1' ... up to the largest label when left out. */
  classes?: readonly string[];
  /** The field of a .json that holds the label where a sample has no .cls. Default 'label'. */
  labelField?: string;
  name?: string;
}

interface Index {
  file: number[];
  offset: number[];
  bytes: number[];
  labels: number[];
  names: string[];
}

/**
 * From tar shards: a folder, a list, or a pattern such as 'train-{000000..000146}.tar'. A sample has a picture (.jpg,
 * .jpeg, .png, .webp) and a label (.cls, or .json). Only the headers are read, once: where each picture lies is kept in
 * the cache, and the loader reads it in place. Throws NOT_FOUND, INVALID_ARGUMENT, CORRUPT_FILE with shard and offset.
 */
export async function webDataset(
  shards: string | readonly string[],
  options: WebDatasetOptions = {},
): Promise<EncodedDataset> {
  const { split, labelField = 'label', name = 'webdataset' } = options;
  const files = (await shardFiles(shards, { ending: '.tar', split, source: 'webDataset' })).map((file) =>
    resolve(file),
  );
  const { meta } = await cached<Index>({
    name: `webdataset-${digestLines([...files, labelField]).slice(0, 16)}`,
    key: `v1 ${digestLines(await fingerprint('', files))}`,
    build: async () => ({ meta: await index(files, labelField, options), sections: {} }),
  });
  const largest = meta.labels.reduce((most, label) => Math.max(most, label), 0);
  const classes = options.classes ?? Array.from({ length: largest + 1 }, (_, label) => `${label}`);
  const source = `${files.length} WebDataset shard${files.length > 1 ? 's' : ''}, ${files[0]}${files.length > 1 ? ' ...' : ''}`;
  return new EncodedSet(
    { name, split, source, classes },
    {
      kind: 'ranges',
      files,
      file: Uint32Array.from(meta.file),
      offset: Float64Array.from(meta.offset),
      bytes: Uint32Array.from(meta.bytes),
      names: meta.names,
    },
    meta.labels,
  );
}

/** The files of one key, as far as they are of interest. */
interface Sample {
  key: string;
  picture?: TarEntry;
  label?: number;
}

async function index(files: readonly string[], labelField: string, options: SourceOptions): Promise<Index> {
  const found: Index = { file: [], offset: [], bytes: [], labels: [], names: [] };
  for (const [number, file] of files.entries()) {
    await refuseGzip(file);
    const close = ({ key, picture, label }: Sample) => {
      if (!picture && label === undefined) return;
      if (!picture) throw corrupt(file, `sample '${key}' has a label but no picture (${PICTURE_ENDINGS.join(', ')})`);
      const at = `sample '${key}' (picture at offset ${picture.offset})`;
      if (label === undefined) throw corrupt(file, `${at} has no label: no .cls, and no .json with '${labelField}'`);
      found.file.push(number);
      found.offset.push(picture.offset);
      found.bytes.push(picture.size);
      found.labels.push(label);
      found.names.push(`${basename(file)}/${picture.name}`);
    };
    let sample: Sample = { key: '' };
    for await (const entry of tarEntries(file)) {
      throwIfAborted(options.signal);
      const key = keyOf(entry.name);
      if (key !== sample.key) {
        close(sample);
        sample = { key };
      }
      await take(sample, entry, file, labelField);
    }
    close(sample);
    options.onProgress?.(number + 1, files.length);
  }
  return found;
}

async function take(sample: Sample, entry: TarEntry, file: string, labelField: string): Promise<void> {
  const ending = extname(entry.name).toLowerCase();
  if (PICTURE_ENDINGS.includes(ending)) {
    if (sample.picture)
      throw corrupt(file, `sample '${sample.key}' has two pictures, the second at offset ${entry.offset}`);
    sample.picture = entry;
  } else if (ending === '.cls' || (ending === '.json' && sample.label === undefined)) {
    const text = (await entry.read()).toString('utf8').trim();
    const label = ending === '.cls' ? text : fieldOf(text, labelField);
    if (label === undefined) return;
    if (!/^\d{1,9}$/.test(label)) {
      const shown = label.slice(0, 40);
      throw corrupt(
        file,
        `the label '${shown}' of sample '${sample.key}' at offset ${entry.offset} is no whole number`,
      );
    }
    sample.label = Number(label);
  }
}

/** A whole number or text in a JSON object; undefined where there is none. */
function fieldOf(text: string, field: string): string | undefined {
  try {
    const value: unknown = (JSON.parse(text) as Record<string, unknown> | null)?.[field];
    return value === undefined ? undefined : String(value);
  } catch {
    return text.slice(0, 40);
  }
}

/** Up to the first dot of the last part, as WebDataset has it. */
function keyOf(name: string): string {
  const slash = name.lastIndexOf('/') + 1;
  const dot = name.indexOf('.', slash);
  return dot < 0 ? name : name.slice(0, dot);
}

async function refuseGzip(file: string): Promise<void> {
  const stream = await openByteStream(file, 'a tar shard');
  await stream.close();
  if (stream.gzipped)
    throw corrupt(file, 'it is compressed, so that no picture can be read in place; unpack it with gunzip first');
}
