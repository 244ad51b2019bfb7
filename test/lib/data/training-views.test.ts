import { expect } from 'chai';
import { IPMix } from '../../../lib/augment/ipmix.js';
import { MixingSet } from '../../../lib/augment/mixing-set.js';
import { datasets } from '../../../lib/data/datasets.js';
import { DataLoader } from '../../../lib/data/loader.js';
import { Tensor } from '../../../lib/index.js';
import { hashes } from './batch-hash.js';
import { expectFailure } from './expect-failure.js';
import { bytesOf } from './position-set.js';

/** Structured noise: smooth enough for the operations to matter, different everywhere. */
function pictures(count: number, side: number, salt: number) {
  return Array.from({ length: count }, (_, i) => {
    const data = new Uint8Array(side * side * 3);
    for (let j = 0; j < data.length; j++) data[j] = 128 + 127 * Math.sin(j * (0.01 + 0.003 * i) + salt * (j % 3) + i);
    return { data, height: side, width: side };
  });
}

describe('training views', () => {
  const set = datasets.fromArrays(
    pictures(70, 32, 1),
    Array.from({ length: 70 }, (_, i) => i % 7),
  );
  const mixing = MixingSet.from([...pictures(5, 96, 2), ...pictures(4, 48, 3), ...pictures(3, 36, 4)]);
  const augment = new IPMix({ preset: 'cifar', seed: 9 });
  const jsd = { batchSize: 16, shuffle: true, seed: 5, crop: { padding: 4 }, flip: true, augment, mixing, views: 3 };
  const { augment: _, mixing: __, views: ___, ...plain } = jsd;

  after(() => mixing.dispose());

  it('are the clean picture and two IPMix views of the same crop, flip and mixing picture', async () => {
    const epoch = 4;
    const views = new DataLoader(set, { ...jsd, workers: 2 }).epoch(epoch);
    const size = 3 * 1024;
    for await (const clean of new DataLoader(set, plain).epoch(epoch)) {
      const { value: batch } = await views.next();
      if (!batch) throw new Error('the epoch with views ended early');
      const n = clean.indices.length;
      expect(batch.indices).to.deep.equal(clean.indices);
      expect(batch.images.shape).to.deep.equal([3 * n, 3, 32, 32]);
      expect(batch.labels.data()).to.deep.equal(clean.labels.data());
      const all = batch.images.data() as Float32Array;
      const cropped = clean.images.data() as Float32Array;
      expect(Buffer.compare(Buffer.from(all.slice(0, n * size).buffer), Buffer.from(cropped.slice().buffer))).to.equal(
        0,
      );

      const bytes = new Uint8Array(n * size);
      for (let row = 0; row < n; row++) {
        const planes = bytesOf(cropped, row, 1024);
        for (let i = 0; i < size; i++) bytes[row * size + i] = planes[i % 3]![Math.floor(i / 3)]!;
      }
      const images = Tensor.from(bytes, { shape: [n, 32, 32, 3] });
      for (const view of [1, 2]) {
        const expected = await augment.augmentBatch(images, { mixing, indices: clean.indices, epoch, view });
        const values = expected.data() as Float32Array;
        const came = all.subarray(view * n * size, (view + 1) * n * size);
        expect(Buffer.compare(Buffer.from(values.buffer), Buffer.from(came.slice().buffer)), `view ${view}`).to.equal(
          0,
        );
        expected.dispose();
      }
      images.dispose();
    }
    expect((await views.next()).done).to.equal(true);
  });

  it('have the same bytes with 0, 1, 2 and 8 workers, and after a stop in mid epoch', async () => {
    const expected = await hashes(new DataLoader(set, { ...jsd, workers: 0 }).epoch(1));
    expect(new Set(expected).size).to.equal(5);
    for (const workers of [1, 2, 8]) {
      const loader = new DataLoader(set, { ...jsd, workers });
      expect(await hashes(loader.epoch(1))).to.deep.equal(expected);
      const stopped = loader.epoch(1);
      await stopped.next();
      await stopped.next();
      await stopped.return();
      expect(await hashes(loader.epoch(1, { fromBatch: 2 }))).to.deep.equal(expected.slice(2));
    }
    expect(await hashes(new DataLoader(set, jsd).epoch(2))).not.to.deep.equal(expected);
    const other = new IPMix({ preset: 'cifar', seed: 10 });
    expect(await hashes(new DataLoader(set, { ...jsd, augment: other }).epoch(1))).not.to.deep.equal(expected);
  });

  it('may be one IPMix view alone: view 1 of the three', async () => {
    const three = new DataLoader(set, { ...jsd, batchSize: 70 }).epoch(0);
    const one = new DataLoader(set, { ...jsd, batchSize: 70, views: 1 }).epoch(0);
    const [triple, single] = [(await three.next()).value!, (await one.next()).value!];
    expect(single.images.shape).to.deep.equal([70, 3, 32, 32]);
    const second = (triple.images.data() as Float32Array).subarray(70 * 3072, 2 * 70 * 3072);
    const values = single.images.data() as Float32Array;
    expect(values.every((value, i) => Object.is(value, second[i]))).to.equal(true);
    await three.return();
    await one.return();
  });

  it('are refused where mixing pictures or the augmentation are missing or disagree', async () => {
    const make = (options: object) => () => new DataLoader(set, { ...jsd, ...options });
    await expectFailure('INVALID_ARGUMENT', ['without mixing'], make({ mixing: undefined }));
    await expectFailure('INVALID_ARGUMENT', ['without augment'], make({ augment: undefined, views: 1 }));
    await expectFailure('INVALID_ARGUMENT', ['mean'], make({ mean: [0.4, 0.5, 0.5] }));
    const gone = MixingSet.from(pictures(1, 40, 1));
    gone.dispose();
    await expectFailure('DISPOSED', ['MixingSet'], make({ mixing: gone }));
  });

  it('outlive a mixing set that is disposed while they are made', async () => {
    const passing = MixingSet.from(pictures(3, 40, 1));
    const loader = new DataLoader(set, { ...jsd, mixing: passing });
    passing.dispose();
    expect(await hashes(loader)).to.have.length(5);
  });
});
