// Runs the command line as its users do: as a process, judged by what it prints and how it ends.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** `cache` keeps what is read and rendered away from the user's own cache. */
export function ipmix(
  args: readonly string[],
  cache: string,
  watch?: (child: ChildProcess, err: string) => void,
  variables: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', join('lib', 'cli', 'main.ts'), ...args], {
    cwd: root,
    env: { ...process.env, IPMIX_CACHE: cache, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
    watch?.(child, err);
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

/** A picture folder of two classes with train/ and test/: stripes across, stripes down, each a bit different. */
export async function smallPictures(folder: string, counts: { train: number; test: number }): Promise<string> {
  for (const split of ['train', 'test'] as const) {
    for (const [label, name] of ['across', 'down'].entries()) {
      const directory = join(folder, split, name);
      await mkdir(directory, { recursive: true });
      const files = Array.from({ length: counts[split] / 2 }, (_, i) =>
        sharp(stripes(label, i + (split === 'test' ? 1000 : 0)), { raw: { width: 32, height: 32, channels: 3 } })
          .png({ compressionLevel: 1 })
          .toFile(join(directory, `${i}.png`)),
      );
      await Promise.all(files);
    }
  }
  return folder;
}

function stripes(label: number, variant: number): Uint8Array {
  return Uint8Array.from({ length: 32 * 32 * 3 }, (_, i) => {
    const pixel = Math.floor(i / 3);
    const place = (label === 0 ? Math.floor(pixel / 32) : pixel % 32) + variant;
    return place % 8 < 4 ? 40 + (variant % 60) : 200 - (variant % 50);
  });
}
