// The loader's curve: samples a second with 0 to 16 threads, of small pictures in memory and of JPEG files; and how fast a
// network trains beside them.
import { IPMix } from '../../lib/augment/ipmix.js';
import { datasets } from '../../lib/data/datasets.js';
import { DataLoader } from '../../lib/data/loader.js';
import { mixingSets } from '../../lib/data/mixing-sets.js';
import { create } from '../../lib/models/models.js';
import { native } from '../../lib/native.js';
import { Trainer } from '../../lib/train/trainer.js';
import type { BenchCase, CaseOptions, Prepared, Side } from '../case.js';
import { DelayClock } from '../delay-clock.js';
import { loaderSide, pictureFolder } from './loader-sides.js';

const THREADS = [0, 1, 2, 3, 4, 8, 16];
const metrics = [{ key: 'samplesPerSecond', label: 'samples', unit: '/s', better: 'higher' }] as const;

type Kind = 'cifar' | 'imagenet';

async function prepare(kind: Kind, { quick, seed }: CaseOptions): Promise<Prepared> {
  const small = kind === 'cifar';
  const folder = small
    ? await pictureFolder(quick ? 512 : 4096, 32, 32, seed)
    : await pictureFolder(quick ? 64 : 512, 375, 500, seed);
  const set = await (small
    ? datasets.imageFolder(folder.dir, { decode: 'ahead' })
    : datasets.imageFolder(folder.dir, { decode: 'in-loader' }));
  const mixing = await mixingSets.fractals({ count: 64, size: 256, seed });
  const sides = THREADS.map((workers, i) => {
    const loader = new DataLoader(set, {
      ...{ batchSize: small ? 128 : 32, shuffle: true, seed, flip: true, views: 3, workers, mixing },
      ...{ crop: small ? { padding: 4 } : { random: 224 }, augment: new IPMix({ preset: kind, seed }) },
    });
    return loaderSide(`${workers} threads`, loader, quick ? 0.3 : 2, i === 0 ? folder.close : () => {});
  });
  const note = 'With 0 threads each batch is made when it is asked for, by the pool that all single calls share.';
  return { sides, skipped: [], notes: [note, 'The consumer only takes the batches: training needs cores of its own.'] };
}

const curve = (name: string, kind: Kind, title: string): BenchCase => {
  return { name, title, metrics, warmUp: 1, rounds: 5, prepare: (options) => prepare(kind, options) };
};

export const loaderThreads = curve(
  'loader-threads',
  'cifar',
  'Threads of the loader: JSD samples of 32 x 32 (clean view, two IPMix views) in memory',
);

export const loaderThreadsImagenet = curve(
  'loader-threads-imagenet',
  'imagenet',
  'Threads of the loader: JPEG of 500 x 375 to JSD samples of 224 x 224',
);

const TRAINED = { batchSize: 64, steps: 8 };

export const loaderThreadsTraining: BenchCase = {
  name: 'loader-threads-training',
  title: 'Threads of the loader beside training: wrn-16-2, batch 64, JSD loss, JPEG files of 32 x 32',
  metrics: [
    { key: 'picturesPerSecond', label: 'clean pictures', unit: '/s', better: 'higher' },
    { key: 'delay', label: 'delay of a 1 ms timer, 99th percentile', unit: 'ms', better: 'lower' },
  ],
  warmUp: 1,
  rounds: 5,
  prepare: async ({ quick, seed }) => {
    const { batchSize, steps } = quick ? { batchSize: 16, steps: 4 } : TRAINED;
    const folder = await pictureFolder(batchSize * steps, 32, 32, seed);
    const set = await datasets.imageFolder(folder.dir, { decode: 'in-loader' });
    const mixing = await mixingSets.fractals({ count: 64, size: 48, seed });
    const side = (workers: number): Side => ({
      name: `${workers} threads`,
      versions: `${native.getNumThreads()} torch threads`,
      measure: async () => {
        using model = create('wrn-16-2', { classes: 10, seed });
        const train = new DataLoader(set, {
          ...{
            batchSize,
            shuffle: true,
            seed,
            flip: true,
            views: 3,
            workers,
            mixing,
            resize: { height: 32, width: 32 },
          },
          ...{ crop: { padding: 4 }, augment: new IPMix({ preset: 'cifar', seed }) },
        });
        const clock = new DelayClock();
        const start = performance.now();
        await new Trainer({ model, train, epochs: 1, seed }).fit();
        const seconds = (performance.now() - start) / 1000;
        return { picturesPerSecond: (batchSize * steps) / seconds, delay: clock.stop().p99 };
      },
      close: () => {
        if (workers === 0) folder.close();
      },
    });
    const note = 'Each round is a run of its own, its start included.';
    return { sides: [0, 1, 2, 4].map(side), skipped: [], notes: [note] };
  },
};
