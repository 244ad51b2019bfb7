// Samples a second of a whole loader, beside the published pipeline with as many workers.
import { IPMix } from '../../lib/augment/ipmix.js';
import { datasets } from '../../lib/data/datasets.js';
import { DataLoader } from '../../lib/data/loader.js';
import { mixingSets } from '../../lib/data/mixing-sets.js';
import type { BenchCase, CaseOptions, Prepared, Side } from '../case.js';
import { loaderPeer, loaderSide, pictureFolder } from './loader-sides.js';

const WORKERS = 2;
const metrics = [{ key: 'samplesPerSecond', label: 'samples', unit: '/s', better: 'higher' }] as const;

interface LoaderWork {
  readonly height: number;
  readonly width: number;
  readonly pictures: number;
  readonly preset: 'cifar' | 'imagenet';
  readonly views: 1 | 3;
  readonly batchSize: number;
  /** Samples of the Python side in a round. */
  readonly peerSamples: number;
}

function loaderCase(name: string, title: string, work: LoaderWork, notes: readonly string[]): BenchCase {
  return {
    name,
    title,
    metrics,
    warmUp: 1,
    rounds: 7,
    prepare: async (options) => prepare(work, notes, options),
  };
}

async function prepare(work: LoaderWork, notes: readonly string[], { quick, seed }: CaseOptions): Promise<Prepared> {
  const { height, width, pictures, preset, views, batchSize } = work;
  const folder = await pictureFolder(quick ? Math.ceil(pictures / 8) : pictures, height, width, seed);
  const partners = await pictureFolder(64, 320, 320, seed + 1);
  const set =
    preset === 'cifar'
      ? await datasets.imageFolder(folder.dir, { decode: 'ahead' })
      : await datasets.imageFolder(folder.dir);
  const frame = preset === 'cifar' ? { crop: { padding: 4 } } : { crop: { random: 224 } };
  const augment = { augment: new IPMix({ preset, seed }), mixing: await mixingSets.folder(partners.dir), views };
  const loader = new DataLoader(set, {
    batchSize,
    shuffle: true,
    seed,
    flip: true,
    ...frame,
    ...(views === 3 ? augment : {}),
    workers: WORKERS,
  });
  const close = () => {
    folder.close();
    partners.close();
  };
  const sides: Side[] = [loaderSide('ipmix', loader, quick ? 0.5 : 3, close)];
  const samples = quick ? Math.ceil(work.peerSamples / 8) : work.peerSamples;
  const peer = await loaderPeer({
    ...{ dir: folder.dir, mixing: partners.dir, preset, views, ahead: preset === 'cifar' },
    ...{ batch: batchSize, workers: WORKERS, samples, seed },
  });
  if (typeof peer !== 'string') sides.push(peer);
  return {
    sides,
    skipped: typeof peer === 'string' ? [peer] : [],
    notes: [...notes, `${WORKERS} workers on both sides; both are at work when a round begins.`],
  };
}

export const loaderCifar = loaderCase(
  'loader-cifar',
  'Loader, JSD samples of 32 x 32: padded crop, flip, clean view and two IPMix views, normalised',
  { height: 32, width: 32, pictures: 4096, preset: 'cifar', views: 3, batchSize: 128, peerSamples: 1024 },
  [
    'Both sides hold the decoded pictures in memory, as CIFAR-10 is published; the mixing pictures are resized beforehand on both.',
  ],
);

export const loaderDecode = loaderCase(
  'loader-decode',
  'Loader, JPEG of 500 x 375 to a random resized crop of 224 and a flip, normalised',
  { height: 375, width: 500, pictures: 512, preset: 'imagenet', views: 1, batchSize: 32, peerSamples: 1024 },
  [
    'Rendered pictures, JPEG of quality 90. Both sides read, decode, crop, resize, flip and normalise; Python with torchvision (decode_jpeg and its v2 transforms on bytes) where it is installed, else with Pillow.',
  ],
);

export const loaderImagenet = loaderCase(
  'loader-imagenet',
  'Loader, JPEG of 500 x 375 to JSD samples of 224 x 224: clean view and two IPMix views, normalised',
  { height: 375, width: 500, pictures: 512, preset: 'imagenet', views: 3, batchSize: 32, peerSamples: 96 },
  [
    'Rendered pictures, JPEG of quality 90. The Python side decodes and resizes the mixing picture each time, as the published code does.',
  ],
);
