import { createHash } from 'node:crypto';
import { type Dirent, statSync } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { PICTURE_ENDINGS } from './decode-picture.js';
import { explainFileError } from './file-errors.js';
import { takeTurns } from './take-turns.js';

/** Visible folders in `dir`, links to folders among them, sorted by code point as Python sorts, so labels agree with torchvision's ImageFolder. */
export async function listFolders(dir: string, expected: string): Promise<string[]> {
  const entries = await readFolder(dir, expected);
  return entries
    .filter((entry) => !entry.name.startsWith('.') && kindOf(entry, dir) === 'folder')
    .map((entry) => entry.name)
    .sort(byCodePoint);
}

/**
 * Picture files in `dir` and below, sorted, relative to it, with '/' between. Symbolic links are followed, as torchvision does,
 * but not into a folder that is being looked through already. `enter` is told each folder, '' for `dir`, before it is read.
 */
export async function listPictures(
  dir: string,
  expected: string,
  enter?: (folder: string) => Promise<void>,
): Promise<string[]> {
  const pictures: string[] = [];
  // `trail`: where the folders above really are.
  const look = async (folder: string, real: string, trail: readonly string[]) => {
    if (trail.includes(real)) return;
    await enter?.(folder);
    const entries = await readFolder(join(dir, folder), expected);
    const within = folder === '' ? '' : `${folder}/`;
    for (const entry of entries) {
      const { name } = entry;
      const kind = kindOf(entry, join(dir, folder));
      if (kind === 'folder') {
        const there = entry.isSymbolicLink() ? await realFolder(join(dir, folder, name), expected) : join(real, name);
        await look(within + name, there, [...trail, real]);
      } else if (kind === 'file' && !name.startsWith('.') && PICTURE_ENDINGS.includes(extname(name).toLowerCase()))
        pictures.push(within + name);
    }
  };
  await look('', await realFolder(dir, expected), []);
  return pictures.sort(byCodePoint);
}

/** What lies behind `entry` of `folder`. A link that leads nowhere is a file: whoever reads it says so with its name. */
function kindOf(entry: Dirent, folder: string): 'file' | 'folder' | undefined {
  if (entry.isDirectory()) return 'folder';
  if (entry.isFile()) return 'file';
  if (!entry.isSymbolicLink()) return undefined;
  try {
    const found = statSync(join(folder, entry.name));
    return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : undefined;
  } catch {
    return 'file';
  }
}

async function realFolder(dir: string, expected: string): Promise<string> {
  try {
    return await realpath(dir);
  } catch (error) {
    throw explainFileError(error, dir, expected);
  }
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
