import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import type { EncodedDataset } from '../../../lib/data/dataset.js';
import { datasets } from '../../../lib/data/datasets.js';
import { DataLoader } from '../../../lib/data/loader.js';
import { packFolder } from '../../../lib/data/pack.js';
import { IPMix, memoryStats, mixingSets } from '../../../lib/index.js';
import { tarBytes } from './tar-file.js';
import { temporaryFolder } from './temporary-folder.js';
import { writePicture } from './write-picture.js';

const MEGABYTE = 2 ** 20;

/** Ring and mixing set are all that stays, however many epochs: no buffer, no file handle, no batch that nobody gave back. */
describe('memory of encoded sources over many epochs', () => {
  const folder = temporaryFolder();
  const count = 16;
  const fileOf = (i: number) => folder.path('set', 'a', `${i + 10}.jpg`);
  const openFiles = () => (existsSync('/proc/self/fd') ? readdirSync('/proc/self/fd').length : 0);

  const sources: Record<string, () => Promise<EncodedDataset>> = {
    files: () => datasets.imageFolder(folder.path('set'), { decode: 'in-loader' }),
    shards: () => {
      const members: Record<string, Buffer | string> = {};
      for (let i = 0; i < count; i++)
        Object.assign(members, { [`${i}.jpg`]: readFileSync(fileOf(i)), [`${i}.cls`]: '0' });
      writeFileSync(folder.path('x.tar'), tarBytes(members));
      return datasets.webDataset(folder.path('x.tar'));
    },
    packed: async () => {
      await packFolder(folder.path('set'), folder.path('x.pack'));
      return datasets.packed(folder.path('x.pack'));
    },
    custom: () =>
      datasets.custom({
        length: count,
        labels: new Array<number>(count).fill(0),
        get: async (i) => readFileSync(fileOf(i)),
      }),
  };

  for (const [name, open] of Object.entries(sources)) {
    it(`${name}: as much after 60 epochs as after 12`, async () => {
      for (let i = 0; i < count; i++)
        await writePicture(fileOf(i), 90 + i, 120, (y, x) => [(x * i) & 255, y, (x + y) & 255]);
      const mixing = await mixingSets.fractals({ count: 4, size: 80, seed: 0 });
      const loader = new DataLoader(await open(), {
        ...{ batchSize: 8, shuffle: true, crop: { random: 64 }, flip: true, views: 3, workers: 2 },
        augment: new IPMix({ preset: 'imagenet' }),
        mixing,
      });
      const run = async (epochs: number) => {
        for (let i = 0; i < epochs; i++) for await (const batch of loader) expect(batch.views).to.equal(3);
        const { tensors, loaders } = memoryStats();
        return { resident: process.memoryUsage().rss, files: openFiles(), held: [tensors, loaders, mixing.bytes] };
      };
      const before = await run(12);
      const after = await run(48);
      expect(after.held).to.deep.equal(before.held);
      expect(after.files, 'open files').to.be.at.most(before.files);
      // A lost batch an epoch would be 48 x 1.1 MiB, the lost bytes of its pictures 48 x 0.5 MiB.
      expect((after.resident - before.resident) / MEGABYTE).to.be.below(16);
    });
  }
});
