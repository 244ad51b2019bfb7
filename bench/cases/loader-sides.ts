// The two sides of a loader case: our DataLoader, and the published pipeline (Pillow in torch's DataLoader), on the same
// JPEG files and with the same number of workers.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { renderFractals } from '../../lib/augment/fractals.js';
import type { Batch, DataLoader } from '../../lib/data/loader.js';
import { native } from '../../lib/native.js';
import type { Side } from '../case.js';
import { findPython, startPeer } from '../peer.js';
import { findOracle } from './operator-sides.js';

export interface PictureFolder {
  readonly dir: string;
  close(): void;
}

/** Rendered pictures as JPEG files of quality 90 in the one class of an image folder. */
export async function pictureFolder(
  count: number,
  height: number,
  width: number,
  seed: number,
): Promise<PictureFolder> {
  const dir = await mkdtemp(join(tmpdir(), 'ipmix-bench-'));
  const size = Math.max(height, width);
  const pictures = await renderFractals({ count, size, seed });
  await mkdir(join(dir, 'all'));
  for (let i = 0; i < count; i++) {
    const data = pictures.slice(i * size * size * 3, (i + 1) * size * size * 3);
    const jpeg = await sharp(data, { raw: { width: size, height: size, channels: 3 } })
      .extract({ left: 0, top: 0, width, height })
      .jpeg({ quality: 90 })
      .toBuffer();
    await writeFile(join(dir, 'all', `${String(i).padStart(5, '0')}.jpg`), jpeg);
  }
  return { dir, close: () => void rm(dir, { recursive: true, force: true }) };
}

/** Samples a second over whole epochs, for at least this long. */
export function loaderSide(name: string, loader: DataLoader, seconds: number, close: () => void): Side {
  let epochs: AsyncGenerator<Batch> | undefined;
  return {
    name,
    versions: `native, ${native.buildInfo().cpuCapability}, ${loader.options.workers} workers`,
    measure: async () => {
      epochs ??= endless(loader);
      // What was made ahead between two rounds would be free.
      for (let i = 0; i < loader.options.prefetch + 2; i++) await epochs.next();
      const start = performance.now();
      let samples = 0;
      for (; performance.now() - start < seconds * 1000; ) samples += (await epochs.next()).value.indices.length;
      return { samplesPerSecond: (samples * 1000) / (performance.now() - start) };
    },
    close: () => {
      void epochs?.return(undefined);
      close();
    },
  };
}

/** One epoch after the other, so that a round begins with the loader at work. */
async function* endless(loader: DataLoader): AsyncGenerator<Batch> {
  for (;;) yield* loader;
}

export interface LoaderPeerSettings {
  readonly dir: string;
  readonly mixing: string;
  readonly preset: 'cifar' | 'imagenet';
  readonly views: number;
  /** All pictures decoded before the first round. */
  readonly ahead: boolean;
  readonly batch: number;
  readonly workers: number;
  /** Of a round. */
  readonly samples: number;
  readonly seed: number;
}

/**
 * bench/peers/loader.py with these settings, or the sentence that says why not. Decoding and cropping alone are torchvision's
 * where Python has it, else Pillow's; the augmentation is published on Pillow.
 */
export async function loaderPeer(settings: LoaderPeerSettings): Promise<Side | string> {
  const oracle = findOracle();
  if (!oracle)
    return 'The Python side was skipped: oracle.py, the published operator as a module, was not found; set IPMIX_ORACLE to it.';
  const found = findPython(['torch', 'numpy', 'PIL']);
  if ('skipped' in found) return found.skipped;
  const torchvision =
    settings.views === 1 && settings.preset === 'imagenet' && !('skipped' in findPython(['torchvision']));
  const name = torchvision ? 'Python, torchvision' : 'Python, Pillow';
  return startPeer(found.python, 'loader.py', { ...settings, torchvision, oracle: dirname(oracle) }, name);
}
