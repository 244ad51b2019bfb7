// A data set of 60,000 small files: the start, an epoch over the files and over one packed file of them, and the packing.
import { rm, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EncodedDataset } from '../../lib/data/dataset.js';
import { datasets } from '../../lib/data/datasets.js';
import { DataLoader } from '../../lib/data/loader.js';
import { packFolder } from '../../lib/data/pack.js';
import type { BenchCase, CaseOptions, Prepared, Side } from '../case.js';
import { type ManyFiles, manyFiles } from '../picture-folder.js';
import { loaderPeer } from './loader-sides.js';

const WORKERS = 2;
const SIZE = { height: 32, width: 32 };

/** Longer than an index of the folder would be mistrusted. */
const SETTLED = 2100;

function manyFilesCase(
  name: string,
  title: string,
  metrics: BenchCase['metrics'],
  prepare: (
    files: ManyFiles,
    options: CaseOptions,
  ) => Promise<{ sides: Omit<Side, 'versions' | 'close'>[]; notes: string[]; peer?: Side | string }>,
): BenchCase {
  return {
    ...{ name, title, metrics, warmUp: 1, rounds: 5 },
    prepare: async (options): Promise<Prepared> => {
      const files = await manyFiles(options);
      const { sides, notes, peer } = await prepare(files, options);
      const close = (index: number) => () => {
        if (index === 0) void files.close();
      };
      const ours = sides.map((side, index) => ({ versions: 'native', ...side, close: close(index) }));
      return {
        sides: typeof peer === 'object' ? [...ours, peer] : ours,
        skipped: typeof peer === 'string' ? [peer] : [],
        notes: [`${files.what}.`, ...notes],
      };
    },
  };
}

export const folderStart = manyFilesCase(
  'folder-start',
  'Start on a folder of 60,000 JPEG files: the data set made, and the first batch of 128 there',
  [
    { key: 'openSeconds', label: 'data set', unit: 's', better: 'lower' },
    { key: 'firstBatchSeconds', label: 'first batch', unit: 's', better: 'lower' },
  ],
  async ({ dir }) => {
    await sleep(SETTLED);
    const start = (name: string, open: () => Promise<EncodedDataset>) => ({
      name,
      measure: async () => {
        const begin = performance.now();
        const set = await open();
        const openSeconds = (performance.now() - begin) / 1000;
        for await (const _ of epochOver(set)) break;
        return { openSeconds, firstBatchSeconds: (performance.now() - begin) / 1000 };
      },
    });
    return {
      sides: [
        start('index cached', () => datasets.imageFolder(dir, { decode: 'in-loader' })),
        start('every folder read', () => datasets.imageFolder(dir, { decode: 'in-loader', listing: 'fresh' })),
      ],
      notes: ['The folders are in the memory of the operating system. The first round made the index.'],
    };
  },
);

export const loaderFiles = manyFilesCase(
  'loader-files',
  'One epoch over 60,000 JPEG files, a packed file of them, and a packed file of their pixels: crop, flip, normalised',
  [
    { key: 'samplesPerSecond', label: 'samples', unit: '/s', better: 'higher' },
    { key: 'starvedSeconds', label: 'waited for batches', unit: 's', better: 'lower' },
    { key: 'readingSeconds', label: 'reading, over the threads', unit: 's', better: 'lower' },
    { key: 'decodingSeconds', label: 'decoding, over the threads', unit: 's', better: 'lower' },
  ],
  async ({ dir }, { seed, quick }) => {
    const [jpeg, pixels] = [`${dir}.pack`, `${dir}.pixels.pack`];
    await packFolder(dir, jpeg);
    await packFolder(dir, pixels, { keep: 'pixels' });
    const sides: [string, EncodedDataset][] = [
      ['files', await datasets.imageFolder(dir, { decode: 'in-loader' })],
      ['packed', await datasets.packed(jpeg)],
      ['packed pixels', await datasets.packed(pixels)],
    ];
    await Promise.all([jpeg, pixels].map((file) => rm(file)));
    return {
      sides: sides.map(([name, set]) => ({ name, measure: () => measureEpoch(epochOver(set)) })),
      peer: await loaderPeer({
        ...{ dir, mixing: dir, preset: 'cifar', views: 1, ahead: false, batch: 128, workers: WORKERS, seed },
        samples: quick ? 1024 : 16_384,
      }),
      notes: [
        `${WORKERS} workers, everything in the memory of the operating system. Whole epochs; Python over a part of one.`,
      ],
    };
  },
);

export const dataPack = manyFilesCase(
  'data-pack',
  'Packing 60,000 JPEG files into one file: every picture decoded once, bytes or pixels kept',
  [
    { key: 'picturesPerSecond', label: 'pictures', unit: '/s', better: 'higher' },
    { key: 'megabytes', label: 'packed file', unit: 'MB', better: 'lower' },
  ],
  async ({ dir }) => ({
    sides: (['encoded', 'pixels'] as const).map((keep) => ({
      name: keep,
      measure: async () => {
        const file = `${dir}.${keep}.pack`;
        const begin = performance.now();
        const { samples } = await packFolder(dir, file, { keep });
        const seconds = (performance.now() - begin) / 1000;
        const { size } = await stat(file);
        await rm(file);
        return { picturesPerSecond: samples / seconds, megabytes: size / 1e6 };
      },
    })),
    notes: [],
  }),
);

const epochOver = (set: EncodedDataset) =>
  new DataLoader(set, {
    batchSize: 128,
    shuffle: true,
    resize: SIZE,
    crop: { padding: 4 },
    flip: true,
    workers: WORKERS,
  });

async function measureEpoch(loader: DataLoader) {
  for await (const _ of loader);
  const { samplesPerSecond, starvedSeconds, readingSeconds, decodingSeconds } = loader.statistics();
  return { samplesPerSecond, starvedSeconds, readingSeconds, decodingSeconds };
}
