import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import type { EncodedDataset } from '../../../lib/data/dataset.js';
import { datasets } from '../../../lib/data/datasets.js';
import { decodePicture } from '../../../lib/data/decode-picture.js';
import { DataLoader } from '../../../lib/data/loader.js';
import '../../../lib/tensor/tensor.js';
import { packFolder } from '../../../lib/data/pack.js';
import { imageOps } from '../../../lib/image/image-ops.js';
import { hashes } from './batch-hash.js';
import { dataFixture, ruledPicture } from './picture-rule.js';
import { tarBytes } from './tar-file.js';
import { temporaryFolder } from './temporary-folder.js';
import { writePicture } from './write-picture.js';

/** Sources whose pictures the loader's threads decode: the same batches, wherever the bytes come from. */
describe('pictures decoded in the loader', () => {
  const folder = temporaryFolder();
  const names = ['n01000001/a.JPEG', 'n01000001/b.png', 'n02000002/c.webp', 'n02000002/d.jpg', 'n02000002/e.jpg'];

  async function pictures(): Promise<string> {
    for (const [i, name] of names.entries()) {
      await writePicture(folder.path('set', 'train', ...name.split('/')), 90 + 7 * i, 120 - 9 * i, (y, x) => [
        (x * 3 + i * 20) & 255,
        (y * 2) & 255,
        (x + y) & 255,
      ]);
    }
    return folder.path('set');
  }

  it('gives one and the same epoch from a folder, ImageNet, a packed file, tar shards and code', async () => {
    const dir = await pictures();
    const bytes = names.map((name) => readFileSync(folder.path('set', 'train', ...name.split('/'))));
    const labels = [0, 0, 1, 1, 1];
    await packFolder(dir, folder.path('set.pack'), { split: 'train' });
    await packFolder(dir, folder.path('pixels.pack'), { split: 'train', keep: 'pixels' });
    const shard = (from: number, to: number) =>
      tarBytes(
        Object.fromEntries(
          names.slice(from, to).flatMap((name, i) => {
            const [key, ending] = name.replace('/', '-').split('.') as [string, string];
            return [
              [`${key}.${ending.toLowerCase()}`, bytes[from + i]!],
              [`${key}.cls`, String(labels[from + i])],
            ];
          }),
        ),
      );
    writeFileSync(folder.path('train-0.tar'), shard(0, 2));
    writeFileSync(folder.path('train-1.tar'), shard(2, 5));
    const sets: Record<string, EncodedDataset> = {
      folder: await datasets.imageFolder(dir, { split: 'train' }),
      imageNet: await datasets.imageNet(dir, { split: 'train' }),
      packed: await datasets.packed(folder.path('set.pack')),
      pixels: await datasets.packed(folder.path('pixels.pack')),
      webDataset: await datasets.webDataset(folder.path('train-{0..1}.tar')),
      custom: await datasets.custom({
        length: 5,
        labels,
        classes: ['n01000001', 'n02000002'],
        get: async (i) => bytes[i]!,
      }),
    };
    const options = { batchSize: 2, shuffle: true, seed: 4, crop: { random: 24 }, flip: true } as const;
    const expected = await hashes(new DataLoader(sets.folder!, { ...options, workers: 0 }));
    for (const [name, set] of Object.entries(sets))
      expect(await hashes(new DataLoader(set, { ...options, workers: 2 })), name).to.deep.equal(expected);
  });

  it("decodes what Arrow's shards hold", async () => {
    cpSync(dataFixture('train-00000-of-00002.parquet'), folder.path('a.parquet'));
    const set = await datasets.parquet(folder.path('a.parquet'));
    const loader = new DataLoader(set, { batchSize: 3, resize: { height: 8, width: 6 }, output: 'uint8', workers: 2 });
    let seen = 0;
    for await (const { images, indices } of loader) {
      const bytes = images.data() as Uint8Array;
      for (const [row, index] of indices.entries()) {
        expect(bytes.slice(row * 144, (row + 1) * 144)).to.deep.equal(ruledPicture(index, 8, 6));
        seen++;
      }
    }
    expect(seen).to.equal(5);
  });

  it('never shrinks while decoding for a resize: a tenth of a JPEG is that of its whole pixels', async () => {
    const file = folder.path('one', 'a', 'large.jpg');
    await writePicture(file, 320, 400, (y, x) => [(x * y) & 255, (x ^ y) & 255, (x * 7) & 255]);
    const whole = imageOps.resize(await decodePicture(file), { height: 32, width: 40, filter: 'bilinear' });
    const set = await datasets.imageFolder(folder.path('one'));
    for (const frame of [
      { resize: { height: 32, width: 40 } },
      { resize: 32, crop: { centre: { height: 32, width: 40 } } },
    ]) {
      for await (const { images } of new DataLoader(set, { batchSize: 1, output: 'uint8', ...frame }))
        expect(Buffer.compare(images.data() as Uint8Array, whole.data)).to.equal(0);
    }
  });
});
