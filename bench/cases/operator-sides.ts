// The two sides of an operator case: ours on one thread, and the published operator in Python.
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderFractals } from '../../lib/augment/fractals.js';
import { IPMix } from '../../lib/augment/ipmix.js';
import { MixingSet } from '../../lib/augment/mixing-set.js';
import { native } from '../../lib/native.js';
import { Tensor } from '../../lib/tensor/tensor.js';
import type { CaseOptions, Side } from '../case.js';
import { findPython, startPeer } from '../peer.js';

export interface OperatorWork {
  readonly preset: 'cifar' | 'imagenet';
  readonly side: number;
  readonly pictures: number;
  /** Passes over the pictures in a round, so that it is long enough to be timed well. */
  readonly passes: number;
  /** Views of the Python side in a round. */
  readonly peerViews: number;
}

export interface OperatorPictures {
  readonly pictures: Uint8Array;
  readonly partners: Uint8Array;
}

export async function operatorPictures(work: OperatorWork, seed: number): Promise<OperatorPictures> {
  const { pictures: count, side: size } = work;
  return {
    pictures: await renderFractals({ count, size, seed }),
    partners: await renderFractals({ count, size, seed: seed + 1 }),
  };
}

/** Many passes over the pictures, a fresh epoch each. */
export function nativeSide(
  work: OperatorWork,
  { pictures, partners }: OperatorPictures,
  { quick, seed }: CaseOptions,
  threads = 1,
): Side {
  const { side, pictures: count } = work;
  const images = Tensor.from(pictures, { shape: [count, side, side, 3], dtype: 'uint8' });
  const bytes = side * side * 3;
  const mixing = MixingSet.from(
    Array.from({ length: count }, (_, i) => ({
      data: partners.slice(i * bytes, (i + 1) * bytes),
      height: side,
      width: side,
    })),
  );
  const ipmix = new IPMix({ preset: work.preset, seed });
  const indices = Array.from({ length: count }, (_, i) => i);
  const passes = quick ? Math.ceil(work.passes / 10) : work.passes;
  let epoch = 0;
  return {
    name: threads === 1 ? 'ipmix' : `ipmix, ${threads} threads`,
    versions: `native, ${native.buildInfo().cpuCapability}`,
    measure: async () => {
      const start = performance.now();
      for (let pass = 0; pass < passes; pass++) {
        (await ipmix.augmentBatch(images, { mixing, indices, epoch: epoch++, threads })).dispose();
      }
      return { viewsPerSecond: (passes * count * 1000) / (performance.now() - start) };
    },
    close: () => {
      images.dispose();
      mixing.dispose();
    },
  };
}

/** The published operator, or the sentence that says why not. */
export async function pythonSide(
  work: OperatorWork,
  { pictures, partners }: OperatorPictures,
  { quick, seed }: CaseOptions,
): Promise<Side | { skipped: string }> {
  const oracle = findOracle();
  if (!oracle) {
    return {
      skipped:
        'The Python side was skipped: oracle.py, the published operator as a module, was not found; set IPMIX_ORACLE to it.',
    };
  }
  const found = findPython(['torch', 'numpy', 'PIL']);
  if ('skipped' in found) return found;
  const folder = await mkdtemp(join(tmpdir(), 'ipmix-bench-'));
  const file = join(folder, 'pictures.bin');
  await writeFile(file, Buffer.concat([pictures, partners]));
  const { preset, side, pictures: count, peerViews } = work;
  const views = quick ? Math.ceil(peerViews / 8) : peerViews;
  const settings = { oracle: dirname(oracle), file, pictures: count, preset, side, seed, views };
  const peer = await startPeer(found.python, 'ipmix_operator.py', settings, 'Python');
  await rm(folder, { recursive: true });
  return peer;
}

export function findOracle(): string | undefined {
  const besideCheckout = fileURLToPath(new URL('../../../shared/oracle/oracle.py', import.meta.url));
  return [process.env.IPMIX_ORACLE, besideCheckout].find((path) => path !== undefined && existsSync(path));
}
