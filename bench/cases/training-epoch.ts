// One epoch from pictures in memory to moved weights: crop, flip, IPMix, JSD step; our Trainer beside the published loop.
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { renderFractals } from '../../lib/augment/fractals.js';
import { type TrainAndTest, trainAndTest } from '../../lib/benchmark/train-and-test.js';
import { DataLoader, IPMix, mixingSets, models, Trainer } from '../../lib/index.js';
import { native } from '../../lib/native.js';
import type { BenchCase, CaseOptions, Prepared, Side } from '../case.js';
import { findPython, startPeer } from '../peer.js';
import { findOracle } from './operator-sides.js';

const PICTURES = 5000;
const PARTNERS = 200;
const PARTNER_SIDE = 48;
const BATCH = 128;

export const trainingEpoch: BenchCase = {
  name: 'training-epoch',
  title: 'One epoch of wrn-16-2 with IPMix and the JSD loss, batch 128, augmentation and loading included',
  metrics: [
    { key: 'seconds', label: 'epoch', unit: 's', better: 'lower' },
    { key: 'picturesPerSecond', label: 'clean pictures', unit: '/s', better: 'higher' },
  ],
  // The published loop takes minutes: what warms up is part of its first step, on both sides.
  warmUp: 0,
  rounds: 1,
  prepare,
};

async function prepare({ seed, quick }: CaseOptions): Promise<Prepared> {
  const full = await cifarOrFashion();
  const train = full.train.take(quick ? BATCH : PICTURES);
  const partners = await renderFractals({ count: PARTNERS, size: PARTNER_SIDE, seed });
  const folder = await mkdtemp(join(tmpdir(), 'ipmix-bench-'));
  const sides: Side[] = [await ours(train, seed)];
  const skipped: string[] = [];
  const oracle = findOracle();
  const found = findPython(['torch', 'numpy', 'PIL']);
  if (!oracle) skipped.push('The Python side was skipped: oracle.py was not found; set IPMIX_ORACLE to it.');
  else if ('skipped' in found) skipped.push(found.skipped);
  else {
    const files = {
      images: join(folder, 'images.bin'),
      labels: join(folder, 'labels.bin'),
      partners: join(folder, 'partners.bin'),
    };
    await writeFile(files.images, train.images);
    await writeFile(files.labels, Uint8Array.from(train.labels));
    await writeFile(files.partners, partners);
    const work = { pictures: train.length, partners: PARTNERS, partnerSide: PARTNER_SIDE, batch: BATCH, seed };
    const settings = { ...work, files, threads: native.getNumThreads(), workers: 2, oracle: dirname(oracle) };
    const peer = await startPeer(found.python, 'training_epoch.py', settings, 'Python as published');
    sides.push({
      ...peer,
      close: () => {
        peer.close();
        void rm(folder, { recursive: true, force: true });
      },
    });
  }
  return {
    sides,
    skipped,
    notes: [
      `${train.length} pictures of ${train.name}${train.edition ? ` (${train.edition})` : ''}, held in memory on both sides; ${PARTNERS} fractals as mixing pictures. Python: Pillow and the published operator in a DataLoader with 2 workers, eager float32 steps, contiguous. ${native.getNumThreads()} torch threads on both sides.`,
    ],
  };
}

/** CIFAR-10 where $IPMIX_CIFAR10 says it is, else the Fashion-MNIST that comes along. */
function cifarOrFashion(): Promise<TrainAndTest> {
  const given = process.env.IPMIX_CIFAR10;
  return trainAndTest(given && existsSync(given) ? given : undefined);
}

async function ours(train: TrainAndTest['train'], seed: number): Promise<Side> {
  const mixing = await mixingSets.fractals({ count: PARTNERS, size: PARTNER_SIDE, seed });
  return {
    name: 'ipmix',
    versions: `LibTorch ${native.buildInfo().libtorch}, the defaults of a Trainer`,
    measure: async () => {
      using model = models.create('wrn-16-2', { classes: train.classes.length, seed });
      const loader = new DataLoader(train, {
        ...{ batchSize: BATCH, shuffle: true, dropLast: true, seed, crop: { padding: 4 }, flip: true },
        ...{ augment: new IPMix({ preset: 'cifar', seed }), mixing, views: 3 },
      });
      const start = performance.now();
      await new Trainer({ model, train: loader, epochs: 1, seed }).fit();
      const seconds = (performance.now() - start) / 1000;
      return { seconds, picturesPerSecond: (loader.batches * BATCH) / seconds };
    },
    close: () => mixing.dispose(),
  };
}
