/** The files of a set that comes in several: a folder, one file, a list, or a pattern such as 'train-{000..146}.tar'. */

import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { IPMixError } from '../errors.js';
import { explainFileError, missing } from './file-errors.js';

/**
 * In order. Of a folder all files with this ending, or those of `split` where names begin with it ('train-00000-of-00002').
 * Throws NOT_FOUND for what is not there, INVALID_ARGUMENT for an empty list or a folder of several splits without a choice.
 */
export async function shardFiles(
  given: string | readonly string[],
  { ending, split, source }: { ending: string; split?: string; source: string },
): Promise<string[]> {
  const list = typeof given === 'string' ? [given] : given;
  const files: string[] = [];
  for (const path of list.flatMap(expanded)) files.push(...(await below(path, ending)));
  if (files.length === 0)
    throw new IPMixError(
      'INVALID_ARGUMENT',
      `${source} found no ${ending} file in ${list.join(', ') || 'an empty list'}`,
    );
  const chosen = split === undefined ? files : files.filter((file) => splitOf(file) === split);
  const splits = [...new Set(files.map(splitOf))];
  if (chosen.length === 0) throw missing(`${list.join(', ')} has no ${split}-*${ending}; it has ${splits.join(', ')}`);
  if (split === undefined && splits.filter((name) => SPLITS.includes(name)).length > 1) {
    throw new IPMixError(
      'INVALID_ARGUMENT',
      `${list.join(', ')} holds the splits ${splits.join(', ')}; say which: { split: '${splits[0]}' }`,
    );
  }
  return chosen;
}

const SPLITS = ['train', 'test', 'validation', 'valid', 'val', 'dev'];

/** 'train' of 'train-00000-of-00002.parquet'. */
const splitOf = (file: string) => basename(file).split(/[-_.]/)[0] as string;

async function below(path: string, ending: string): Promise<string[]> {
  try {
    if (!statSync(path).isDirectory()) return [path];
    const names = await readdir(path);
    return names
      .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
      .sort()
      .map((name) => join(path, name));
  } catch (error) {
    throw explainFileError(error, path, `a folder of ${ending} files, or one of them`);
  }
}

/** 'a-{00..02}.tar' is a-00.tar, a-01.tar, a-02.tar. */
function expanded(pattern: string): string[] {
  const range = /^(.*)\{(\d+)\.\.(\d+)\}(.*)$/.exec(pattern);
  if (!range) return [pattern];
  const [, before, low, high, after] = range as unknown as [string, string, string, string, string];
  const count = Math.max(Number(high) - Number(low) + 1, 0);
  const number = (i: number) => String(Number(low) + i).padStart(low.length, '0');
  return Array.from({ length: count }, (_, i) => expanded(`${before}${number(i)}${after}`)).flat();
}
