// Microseconds of processor time a picture of 32 x 32 of each of the 19 corruptions, mean over the five severities, one thread.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderFractals } from '../../lib/augment/fractals.js';
import { batch } from '../../lib/corrupt/batch.js';
import { names } from '../../lib/corrupt/corruption-names.js';
import { native } from '../../lib/native.js';
import type { BenchCase, CaseOptions, Prepared, Side } from '../case.js';
import { findPython, startPeer } from '../peer.js';

const SIDE = 32;
const PICTURES = 512;
const NAMES = [
  ...'gaussian_noise shot_noise impulse_noise defocus_blur glass_blur motion_blur zoom_blur snow frost fog'.split(' '),
  ...'brightness contrast elastic_transform pixelate jpeg_compression'.split(' '),
  ...'speckle_noise gaussian_blur spatter saturate'.split(' '),
];

export const corruptions: BenchCase = {
  name: 'corruptions',
  title: 'Corruptions of CIFAR-C, 32 x 32, one thread',
  metrics: [...NAMES, 'all'].map((key) => ({
    key,
    label: key === 'all' ? 'all 19, one severity' : key,
    unit: 'us',
    better: 'lower',
  })),
  warmUp: 1,
  rounds: 9,
  prepare,
};

async function prepare({ quick, seed }: CaseOptions): Promise<Prepared> {
  const pictures = await renderFractals({ count: PICTURES, size: SIDE, seed });
  const found = findPython(['numpy', 'scipy', 'skimage', 'PIL']);
  const sides: Side[] = [ours(pictures, quick ? 64 : PICTURES, seed)];
  if (!('skipped' in found)) sides.push(await theirs(found.python, pictures, { pictures: quick ? 2 : 16, seed }));
  return {
    sides,
    skipped: 'skipped' in found ? [found.skipped] : [],
    notes: [
      'Both sides make all five severities of the same pictures on one thread; a value is the processor time a picture, mean over severities and pictures.',
      "The Python side has the published generator's formulas on NumPy, SciPy, scikit-image and Pillow, vectorised where the generator is (glass_blur is not there either); its frost pictures are decoded and shrunk beforehand.",
    ],
  };
}

function ours(pictures: Uint8Array, count: number, seed: number): Side {
  const data = new Uint8Array(new SharedArrayBuffer(count * SIDE * SIDE * 3));
  data.set(pictures.subarray(0, data.length));
  const images = { data, count, height: SIDE, width: SIDE };
  return {
    name: 'ipmix',
    versions: `native, ${native.buildInfo().cpuCapability}`,
    measure: async () => {
      const times: Record<string, number> = {};
      let all = 0;
      for (const name of names({ group: ['c', 'c-extra'] })) {
        const start = process.cpuUsage();
        for (let severity = 1; severity <= 5; severity++) await batch(images, { name, severity, seed, threads: 1 });
        const { user, system } = process.cpuUsage(start);
        times[name] = (user + system) / (5 * count);
        all += times[name];
      }
      return { ...times, all };
    },
    close: () => undefined,
  };
}

async function theirs(
  python: string,
  bytes: Uint8Array,
  { pictures, seed }: { pictures: number; seed: number },
): Promise<Side> {
  const folder = await mkdtemp(join(tmpdir(), 'ipmix-bench-'));
  const file = join(folder, 'pictures.bin');
  await writeFile(file, bytes);
  const side = await startPeer(python, 'corruptions.py', { file, pictures, seed }, 'Python');
  await rm(folder, { recursive: true });
  return side;
}
