// IPMix views a second on one thread: drawing a plan and rendering it, 32 x 32, preset cifar.
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
import type { BenchCase, CaseOptions, Prepared, Side } from '../case.js';
import { findPython, startPeer } from '../peer.js';

const SIDE = 32;
const PICTURES = 512;

export const operator: BenchCase = {
  name: 'operator',
  title: 'IPMix operator, 32 x 32, preset cifar, one thread',
  metrics: [{ key: 'viewsPerSecond', label: 'views', unit: '/s', better: 'higher' }],
  warmUp: 2,
  rounds: 15,
  prepare,
};

async function prepare({ quick, seed }: CaseOptions): Promise<Prepared> {
  const pictures = await renderFractals({ count: PICTURES, size: SIDE, seed });
  const partners = await renderFractals({ count: PICTURES, size: SIDE, seed: seed + 1 });
  const skipped: string[] = [];
  const sides: Side[] = [await ours(pictures, partners, { quick, seed })];
  const oracle = findOracle();
  const found = findPython(['torch', 'numpy', 'PIL']);
  if (!oracle)
    skipped.push(
      'The Python side was skipped: oracle.py, the published operator as a module, was not found; set IPMIX_ORACLE to it.',
    );
  else if ('skipped' in found) skipped.push(found.skipped);
  else sides.push(await theirs(found.python, oracle, pictures, partners, { quick, seed }));
  return {
    sides,
    skipped,
    notes: [
      'Each view is drawn and rendered: plan, chains, masks, blend, normalisation to float32. Both sides get the same pictures and mixing pictures of 32 x 32 and one thread.',
      'The native side also resizes (once, kept) and crops the mixing picture for each view; the Python side is given it ready.',
    ],
  };
}

/** Many passes over the pictures, a fresh epoch each, until a round is long enough to be timed well. */
async function ours(pictures: Uint8Array, partners: Uint8Array, { quick, seed }: CaseOptions): Promise<Side> {
  const images = Tensor.from(pictures, { shape: [PICTURES, SIDE, SIDE, 3], dtype: 'uint8' });
  const bytes = SIDE * SIDE * 3;
  const mixing = MixingSet.from(
    Array.from({ length: PICTURES }, (_, i) => ({
      data: partners.slice(i * bytes, (i + 1) * bytes),
      height: SIDE,
      width: SIDE,
    })),
  );
  const ipmix = new IPMix({ preset: 'cifar', seed });
  const indices = Array.from({ length: PICTURES }, (_, i) => i);
  const passes = quick ? 2 : 20;
  let epoch = 0;
  return {
    name: 'ipmix',
    versions: `native, ${native.buildInfo().cpuCapability}`,
    measure: async () => {
      const start = performance.now();
      for (let pass = 0; pass < passes; pass++) {
        (await ipmix.augmentBatch(images, { mixing, indices, epoch: epoch++, threads: 1 })).dispose();
      }
      return { viewsPerSecond: (passes * PICTURES * 1000) / (performance.now() - start) };
    },
    close: () => {
      images.dispose();
      mixing.dispose();
    },
  };
}

async function theirs(
  python: string,
  oracle: string,
  pictures: Uint8Array,
  partners: Uint8Array,
  { quick, seed }: CaseOptions,
): Promise<Side> {
  const folder = await mkdtemp(join(tmpdir(), 'ipmix-bench-'));
  const file = join(folder, 'pictures.bin');
  await writeFile(file, Buffer.concat([pictures, partners]));
  const settings = { oracle: dirname(oracle), file, pictures: PICTURES, side: SIDE, seed, views: quick ? 32 : 256 };
  const side = await startPeer(python, 'ipmix_operator.py', settings, 'Python');
  await rm(folder, { recursive: true });
  return side;
}

function findOracle(): string | undefined {
  const besideCheckout = fileURLToPath(new URL('../../../shared/oracle/oracle.py', import.meta.url));
  return [process.env.IPMIX_ORACLE, besideCheckout].find((path) => path !== undefined && existsSync(path));
}
