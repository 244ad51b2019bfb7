import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import type { AnyDataset, EncodedDataset } from '../../../lib/data/dataset.js';
import { datasets } from '../../../lib/data/datasets.js';
import { DataLoader } from '../../../lib/data/loader.js';
import type { LoaderOptions } from '../../../lib/data/loader-options.js';
import { packFolder } from '../../../lib/data/pack.js';
import { IPMix, mixingSets } from '../../../lib/index.js';
import { hashes } from './batch-hash.js';
import { positionSet } from './position-set.js';
import { temporaryFolder } from './temporary-folder.js';
import { writePicture } from './write-picture.js';

describe('DataLoader.statistics', () => {
  const folder = temporaryFolder();

  async function pictures(): Promise<EncodedDataset> {
    for (let i = 0; i < 12; i++)
      await writePicture(folder.path('set', 'a', `${i}.jpg`), 150, 200, (y, x) => [(x + i) & 255, y, (x * y) & 255]);
    return datasets.imageFolder(folder.path('set'), { decode: 'in-loader' });
  }
  const plain = { batchSize: 4, resize: { height: 64, width: 64 } } as const;

  async function stages(set: AnyDataset, options: LoaderOptions) {
    const loader = new DataLoader(set, options);
    await hashes(loader);
    const { readingSeconds, decodingSeconds, framingSeconds, augmentingSeconds, ...rest } = loader.statistics();
    const named = { reading: readingSeconds, decoding: decodingSeconds, framing: framingSeconds };
    return { ...rest, stages: { ...named, augmenting: augmentingSeconds } };
  }

  it('part the work into stages, which together are the work', async () => {
    const mixing = await mixingSets.fractals({ count: 2, size: 24, seed: 0 });
    const options: LoaderOptions = { ...plain, views: 3, augment: new IPMix({ preset: 'imagenet' }), mixing };
    const set = await pictures();
    for (const workers of [0, 2]) {
      const { stages: times, renderingSeconds } = await stages(set, { ...options, workers });
      for (const [stage, seconds] of Object.entries(times)) expect(seconds, stage).to.be.greaterThan(0);
      const sum = Object.values(times).reduce((a, b) => a + b);
      expect(sum).to.be.within(0.8 * renderingSeconds, renderingSeconds);
    }
  });

  it('name the stage that a source does without, and the one that costs', async () => {
    const set = await pictures();
    const files = await stages(set, plain);
    expect(files.stages.decoding).to.be.greaterThan(files.stages.reading);
    await packFolder(folder.path('set'), folder.path('raw'), { keep: 'pixels' });
    const raw = await stages(await datasets.packed(folder.path('raw')), plain);
    expect(raw.stages.decoding).to.equal(0);
    expect(raw.stages.reading).to.be.greaterThan(0);
    const memory = await stages(positionSet(12, 64), { batchSize: 4 });
    expect([memory.stages.reading, memory.stages.decoding]).to.deep.equal([0, 0]);
    expect(memory.stages.augmenting).to.be.greaterThan(0);
  });

  it('count samples a second while an epoch runs and after it', async () => {
    const loader = new DataLoader(positionSet(64, 16), { batchSize: 8 });
    expect([loader.statistics().seconds, loader.statistics().samplesPerSecond]).to.deep.equal([0, 0]);
    let batches = 0;
    for await (const _ of loader) {
      await sleep(5);
      const { samples, seconds, samplesPerSecond } = loader.statistics();
      expect(samples).to.equal(8 * ++batches);
      expect(seconds).to.be.greaterThan(0.004 * batches);
      expect(samplesPerSecond).to.be.closeTo(samples / seconds, 1e-6 * samplesPerSecond);
    }
    const { seconds } = loader.statistics();
    await sleep(20);
    expect(loader.statistics().seconds, 'no epoch runs').to.equal(seconds);
    expect(loader.statistics().samplesPerSecond).to.equal(64 / seconds);
  });

  it('tell a slow consumer from a slow loader', async () => {
    const slowly = new DataLoader(positionSet(160, 32), { batchSize: 16, workers: 1, prefetch: 1 });
    for await (const _ of slowly) await sleep(10);
    const blocked = slowly.statistics();
    expect(blocked.blockedSeconds).to.be.greaterThan(0.04);
    expect(blocked.starvedSeconds).to.be.below(blocked.blockedSeconds);

    const get = async (i: number) => {
      await sleep(10);
      return { data: new Uint8Array(768).fill(i), height: 16, width: 16 };
    };
    const set = await datasets.custom({ length: 40, labels: new Array(40).fill(0), get });
    for (const workers of [0, 1]) {
      const hungry = new DataLoader(set, { batchSize: 4, resize: { height: 16, width: 16 }, workers, prefetch: 0 });
      await hashes(hungry);
      const { starvedSeconds, getSeconds, blockedSeconds, seconds } = hungry.statistics();
      expect(getSeconds).to.be.within(0.04, starvedSeconds);
      expect(starvedSeconds).to.be.within(0.5 * seconds, seconds);
      expect(blockedSeconds).to.be.below(starvedSeconds);
    }
  });
});
