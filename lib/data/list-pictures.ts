import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { PICTURE_ENDINGS } from './decode-picture.js';
import { explainFileError } from './file-errors.js';
import { takeTurns } from './take-turns.js';

/** Visible folders in `dir`, sorted by code point as Python sorts, so labels agree with torchvision's ImageFolder. */
export async function listFolders(dir: string, expected: string): Promise<string[]> {
  const entries = await readFolder(dir, expected);
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort(byCodePoint);
}

/**
 * Picture files in `dir` and below, sorted, relative to it, with '/' between. `enter` is told each folder, '' for `dir`,
 * before it is read.
 */
export async function listPictures(
  dir: string,
  expected: string,
  enter?: (folder: string) => Promise<void>,
): Promise<string[]> {
  const pictures: string[] = [];
  const look = async (folder: string) => {
    await enter?.(folder);
    const entries = await readFolder(join(dir, folder), expected);
    const within = folder === '' ? '' : `${folder}/`;
    for (const entry of entries) {
      const { name } = entry;
      if (entry.isDirectory()) await look(within + name);
      else if (entry.isFile() && !name.startsWith('.') && PICTURE_ENDINGS.includes(extname(name).toLowerCase()))
        pictures.push(within + name);
    }
  };
  await look('');
  return pictures.sort(byCodePoint);
}

async function readFolder(dir: string, expected: string) {
  try {
    return await readdir(dir, { withFileTypes: true });
  } catch (error) {
    throw explainFileError(error, dir, expected);
  }
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Sizes and times of the files, the cheap sign that nothing changed. Sixty thousand take a quarter of a second. */
export async function fingerprint(dir: string, files: readonly string[]): Promise<string[]> {
  const signs: string[] = [];
  await takeTurns(files.length, 128, (first, past) => {
    for (let i = first; i < past; i++) {
      const file = join(dir, files[i]!);
      try {
        const { size, mtimeMs } = statSync(file);
        signs.push(`${files[i]}\t${size}\t${mtimeMs}`);
      } catch (error) {
        throw explainFileError(error, file, 'the picture that was listed a moment ago');
      }
    }
  });
  return signs;
}

/** SHA-256 of lines, in hexadecimal. */
export function digestLines(lines: readonly string[]): string {
  const hash = createHash('sha256');
  for (const line of lines) hash.update(line).update('\n');
  return hash.digest('hex');
}
