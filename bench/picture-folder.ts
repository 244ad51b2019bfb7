// Sixty thousand JPEG files of 32 x 32 in ten class folders: CIFAR-10's where IPMIX_CIFAR10 names them, else rendered.
import { cp, link, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pictureFolder } from './cases/loader-sides.js';

export const FILES = 60_000;
const CLASSES = 10;
const RENDERED = 600;

export interface ManyFiles {
  readonly dir: string;
  /** For the notes of a case. */
  readonly what: string;
  close(): Promise<void>;
}

/** One folder, made of hard links in the temporary folder (of copies where that is another disk). */
export async function manyFiles({ quick, seed }: { quick: boolean; seed: number }): Promise<ManyFiles> {
  const dir = await mkdtemp(join(tmpdir(), 'ipmix-bench-files-'));
  const close = () => rm(dir, { recursive: true, force: true });
  const cifar = process.env.IPMIX_CIFAR10;
  const most = quick ? FILES / 20 : FILES;
  try {
    if (cifar) return { dir, what: `${await linkCifar(cifar, dir, most)} JPEG files of CIFAR-10 (32 x 32)`, close };
    const rendered = await pictureFolder(RENDERED, 32, 32, seed);
    const names = await readdir(join(rendered.dir, 'all'));
    for (let i = 0; i < most; i++) {
      const folder = join(dir, String(i % CLASSES));
      if (i < CLASSES) await mkdir(folder);
      await place(
        join(rendered.dir, 'all', names[i % names.length]!),
        join(folder, `${String(i).padStart(5, '0')}.jpg`),
      );
    }
    rendered.close();
    return { dir, what: `${most} JPEG files of 32 x 32 (${RENDERED} rendered pictures, linked)`, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** train/ and test/ side by side. */
async function linkCifar(from: string, dir: string, most: number): Promise<number> {
  let linked = 0;
  for (const split of ['train', 'test']) {
    for (const name of await readdir(join(from, split))) {
      await mkdir(join(dir, name), { recursive: true });
      const files = await readdir(join(from, split, name));
      for (const file of files.slice(0, Math.ceil((files.length * most) / FILES))) {
        await place(join(from, split, name, file), join(dir, name, `${split}-${file}`));
        linked++;
      }
    }
  }
  return linked;
}

const place = (from: string, to: string) => link(from, to).catch(() => cp(from, to));
