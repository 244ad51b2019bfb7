import { mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { datasets } from '../../../lib/data/datasets.js';
import { decodePicture } from '../../../lib/data/decode-picture.js';
import { EncodedSet } from '../../../lib/data/encoded-set.js';
import { DataLoader } from '../../../lib/data/loader.js';
import { IPMix, imageOps, mixingSets } from '../../../lib/index.js';
import { hashes } from './batch-hash.js';
import { expectFailure } from './expect-failure.js';
import { temporaryFolder } from './temporary-folder.js';
import { writePicture } from './write-picture.js';

describe('DataLoader over encoded pictures', () => {
  const folder = temporaryFolder();
  const sizes = [
    [40, 60],
    [75, 33],
    [64, 64],
    [200, 120],
    [31, 90],
  ] as const;

  async function pictures() {
    for (const [i, [height, width]] of sizes.entries()) {
      for (const ending of ['jpg', 'png']) {
        await writePicture(folder.path('set', i < 3 ? 'a' : 'b', `${i}.${ending}`), height, width, (y, x) => [
          (x * 3 + i * 20) & 255,
          (y * 2) & 255,
          (x + y) & 255,
        ]);
      }
    }
    return datasets.imageFolder(folder.path('set'));
  }

  const fileOf = (set: Awaited<ReturnType<typeof pictures>>, index: number) =>
    set.samples.kind === 'files' ? `${set.samples.root}/${set.samples.files[index]}` : '';

  it("gives torchvision's evaluation view: shorter side, then the centre, of the very pixels that were decoded", async () => {
    const set = await pictures();
    const loader = new DataLoader(set, { batchSize: 4, resize: 48, crop: { centre: 32 }, output: 'uint8', workers: 2 });
    let seen = 0;
    for await (const batch of loader) {
      expect(batch.images.shape).to.deep.equal([batch.indices.length, 32, 32, 3]);
      const bytes = batch.images.data() as Uint8Array;
      for (const [row, index] of batch.indices.entries()) {
        const whole = await decodePicture(fileOf(set, index));
        const [short, long] = [whole.height, whole.width].sort((a, b) => a - b) as [number, number];
        const longer = Math.floor((48 * long) / short);
        const size = whole.height <= whole.width ? { height: 48, width: longer } : { height: longer, width: 48 };
        const resized = imageOps.resize(whole, { ...size, filter: 'bilinear' });
        const even = (value: number) => (value % 1 === 0.5 ? 2 * Math.round(value / 2) : Math.round(value));
        const [top, left] = [even((size.height - 32) / 2), even((size.width - 32) / 2)];
        const expected = new Uint8Array(32 * 32 * 3);
        for (let y = 0; y < 32; y++) {
          const from = ((top + y) * size.width + left) * 3;
          expected.set(resized.data.subarray(from, from + 96), y * 96);
        }
        expect(Buffer.compare(bytes.subarray(row * 3072, (row + 1) * 3072), expected), fileOf(set, index)).to.equal(0);
        seen++;
      }
    }
    expect(seen).to.equal(10);
  });

  it('gives the same bytes for any number of threads, with crops, flips and mixing', async () => {
    const set = await pictures();
    const mixing = await mixingSets.fractals({ count: 8, size: 48, seed: 0 });
    const make = (workers: number) =>
      new DataLoader(set, {
        batchSize: 3,
        shuffle: true,
        seed: 3,
        crop: { random: 24 },
        flip: true,
        views: 3,
        augment: new IPMix({ preset: 'imagenet', seed: 1 }),
        mixing,
        workers,
      });
    const first = await hashes(make(0));
    expect(first.length).to.equal(4);
    expect(new Set(first).size).to.equal(4);
    for (const workers of [1, 5]) expect(await hashes(make(workers))).to.deep.equal(first);
  });

  it('names a damaged or deleted picture, or leaves it out and lists it', async () => {
    const set = await pictures();
    const damaged = fileOf(set, 2);
    const gone = fileOf(set, 7);
    truncateSync(damaged, 100);
    rmSync(gone);
    const options = { batchSize: 5, resize: { height: 20, width: 20 }, workers: 2 } as const;
    const read = () => hashes(new DataLoader(set, options));
    await expectFailure('CORRUPT_FILE', [damaged, '100 bytes'], read);
    writeFileSync(damaged, readFileSync(fileOf(set, 0)));
    await expectFailure('NOT_FOUND', [gone, 'not there any more'], read);
    truncateSync(damaged, 100);

    const whole = new DataLoader(set.subset([0, 1, 3, 4, 5, 6, 8, 9]), { ...options, batchSize: 8, output: 'uint8' });
    const expected: Buffer[] = [];
    for await (const { images } of whole) expected.push(Buffer.from(images.data() as Uint8Array));
    for (const workers of [0, 3]) {
      const loader = new DataLoader(set, { ...options, output: 'uint8', onCorrupt: 'skip', workers });
      for (let epoch = 0; epoch < 2; epoch++) {
        const kept: number[] = [];
        const bytes: Buffer[] = [];
        for await (const batch of loader) {
          kept.push(...batch.indices);
          expect(batch.labels.shape).to.deep.equal([batch.indices.length]);
          bytes.push(Buffer.from(batch.images.data() as Uint8Array));
        }
        expect(kept).to.deep.equal([0, 1, 3, 4, 5, 6, 8, 9]);
        expect(Buffer.concat(bytes).equals(Buffer.concat(expected))).to.equal(true);
      }
      expect(loader.statistics().skipped).to.equal(4);
      expect(loader.skipped().map(({ index, name, code }) => [index, name, code])).to.deep.equal([
        [2, damaged, 'CORRUPT_FILE'],
        [7, gone, 'NOT_FOUND'],
      ]);
    }
  });

  it('passes over a batch in which nothing can be read', async () => {
    const set = await pictures();
    for (const i of [2, 3]) truncateSync(fileOf(set, i), 10);
    for (const workers of [0, 2]) {
      const options = { batchSize: 2, crop: { centre: 16 }, onCorrupt: 'skip', workers } as const;
      const batches: number[] = [];
      for await (const { batch } of new DataLoader(set, options)) batches.push(batch);
      expect(batches).to.deep.equal([0, 2, 3, 4]);
    }
  });

  it('keeps the skipped rows out of every view', async () => {
    const set = await pictures();
    truncateSync(fileOf(set, 1), 10);
    const options = {
      crop: { random: 16 },
      views: 3,
      augment: new IPMix({ preset: 'cifar', k: 1, mixes: ['add'] }),
    } as const;
    const mixing = await mixingSets.fractals({ count: 2, size: 24, seed: 0 });
    const collect = async (loader: DataLoader) => {
      for await (const { images, indices } of loader)
        return { indices, values: (images.data() as Float32Array).slice() };
      throw new Error('no batch');
    };
    const { indices, values } = await collect(
      new DataLoader(set, { ...options, mixing, batchSize: 4, onCorrupt: 'skip' }),
    );
    expect(indices).to.deep.equal([0, 2, 3]);
    const size = 3 * 16 * 16;
    // The same samples, each in a batch of its own.
    for await (const batch of new DataLoader(set, { ...options, mixing, batchSize: 1, onCorrupt: 'skip' })) {
      const row = indices.indexOf(batch.indices[0]!);
      if (row < 0) continue;
      const alone = batch.images.data() as Float32Array;
      for (let view = 0; view < 3; view++)
        expect(
          Buffer.from(values.buffer, (view * 3 + row) * size * 4, size * 4).equals(
            Buffer.from(alone.buffer, alone.byteOffset + view * size * 4, size * 4),
          ),
        ).to.equal(true);
    }
  });

  it('says which option is missing where sizes differ', async () => {
    const set = await pictures();
    await expectFailure(
      'INVALID_ARGUMENT',
      ['crop: { random: 224 }'],
      async () => new DataLoader(set, { batchSize: 2 }),
    );
    await expectFailure(
      'INVALID_ARGUMENT',
      ['crop: { random: 224 }'],
      async () => new DataLoader(set, { batchSize: 2, resize: 32 }),
    );
    await expectFailure('INVALID_ARGUMENT', ["'in-loader'"], () =>
      datasets.imageFolder(folder.path('set'), { decode: 'ahead' }),
    );
    mkdirSync(folder.path('set', 'c'));
    await expectFailure('INVALID_ARGUMENT', ["class 'c'"], () => datasets.imageFolder(folder.path('set')));
  });

  it('reads pictures out of larger files, and says where one ends too early', async () => {
    const set = await pictures();
    const parts = Array.from({ length: set.length }, (_, i) => readFileSync(fileOf(set, i)));
    const shard = folder.path('shard.tar');
    writeFileSync(shard, Buffer.concat([Buffer.from('begin'), ...parts]));
    const offset = new Float64Array(parts.length);
    for (let i = 0, at = 5; i < parts.length; at += parts[i++]!.length) offset[i] = at;
    const ranges = new EncodedSet(
      set,
      {
        kind: 'ranges',
        files: [shard],
        file: new Uint32Array(parts.length),
        offset,
        bytes: Uint32Array.from(parts, ({ length }) => length),
      },
      set.labels,
    );
    const options = { batchSize: 4, crop: { random: 16 }, shuffle: true } as const;
    expect(await hashes(new DataLoader(ranges, options))).to.deep.equal(await hashes(new DataLoader(set, options)));
    expect(await hashes(new DataLoader(ranges.subset([3, 1]), options))).to.deep.equal(
      await hashes(new DataLoader(set.subset([3, 1]), options)),
    );
    truncateSync(shard, offset[9]! + 7);
    await expectFailure('CORRUPT_FILE', [shard, `offset ${offset[9]}`, 'truncated'], () =>
      hashes(new DataLoader(ranges, options)),
    );
  });
});
