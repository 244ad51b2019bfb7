import { expect } from 'chai';
import { type Batch, DataLoader } from '../../../lib/data/loader.js';
import { memoryStats, type Tensor } from '../../../lib/index.js';
import { hashes } from './batch-hash.js';
import { expectFailure } from './expect-failure.js';
import { bytesOf, positionSet } from './position-set.js';

const set = positionSet(203);
const training = { batchSize: 16, shuffle: true, seed: 5, crop: { padding: 4 }, flip: true };

// Tensors that other files left to the collector; it may take them at any moment.
let others = 0;

/** No epoch runs, no thread lives, no batch is out. */
function expectNothingLeft(loader: DataLoader) {
  const { threads, slotsInUse } = loader.statistics();
  const { loaders, tensors } = memoryStats();
  expect({ threads, slotsInUse, loaders, tensors: Math.max(0, tensors - others) }).to.deep.equal({
    threads: 0,
    slotsInUse: 0,
    loaders: 0,
    tensors: 0,
  });
}

describe('DataLoader', () => {
  beforeEach(() => {
    others = memoryStats().tensors;
  });

  it('gives the pictures in order, normalised, with labels and indices', async () => {
    const loader = new DataLoader(set, { batchSize: 50 });
    expect(loader.batches).to.equal(5);
    const sizes: number[] = [];
    for await (const batch of loader) {
      expect(batch.images.shape).to.deep.equal([batch.indices.length, 3, 32, 32]);
      expect([batch.images.dtype, batch.labels.dtype, batch.views]).to.deep.equal(['float32', 'int64', 1]);
      expect(batch.batch).to.equal(sizes.length);
      const values = batch.images.data() as Float32Array;
      for (const [row, index] of batch.indices.entries()) {
        expect(index).to.equal(batch.batch * 50 + row);
        const [red, green, blue] = bytesOf(values, row, 1024);
        expect([red![0], green![33], blue![33]]).to.deep.equal([(index % 255) + 1, 2, 2]);
      }
      expect(Array.from(batch.labels.data() as BigInt64Array, Number)).to.deep.equal(batch.indices.map((i) => i % 10));
      sizes.push(batch.indices.length);
    }
    expect(sizes).to.deep.equal([50, 50, 50, 50, 3]);
    expectNothingLeft(loader);
  });

  it('rounds as PyTorch does: (value / 255 - mean) / std in float32', async () => {
    const mean = [0.485, 0.456, 0.406];
    const std = [0.229, 0.224, 0.225];
    for await (const batch of new DataLoader(set, { batchSize: 1, mean, std })) {
      const values = batch.images.data() as Float32Array;
      for (const [channel, byte] of [
        [0, 1],
        [1, 1],
        [2, 1],
      ] as const) {
        const f = Math.fround;
        const expected = f(f(f(byte / f(255)) - f(mean[channel]!)) / f(std[channel]!));
        expect(values[channel * 1024]).to.equal(expected);
      }
      break;
    }
  });

  it('visits every picture once an epoch, in an order of its own each epoch', async () => {
    const loader = new DataLoader(set, training);
    const orders: number[][] = [];
    for (let epoch = 0; epoch < 3; epoch++) {
      const order: number[] = [];
      for await (const batch of loader) {
        expect(batch.epoch).to.equal(epoch);
        order.push(...batch.indices);
      }
      expect([...order].sort((a, b) => a - b)).to.deep.equal(Array.from({ length: 203 }, (_, i) => i));
      orders.push(order);
    }
    expect(new Set(orders.map(String)).size).to.equal(3);
  });

  it('makes the same bytes with 0, 1, 2 and 8 workers and any prefetch', async () => {
    const expected = await hashes(new DataLoader(set, { ...training, workers: 0 }).epoch(3));
    expect(new Set(expected).size).to.equal(13);
    for (const workers of [1, 2, 8]) {
      for (const prefetch of [0, 5]) {
        expect(await hashes(new DataLoader(set, { ...training, workers, prefetch }).epoch(3))).to.deep.equal(expected);
      }
    }
    expect(await hashes(new DataLoader(set, { ...training, seed: 6 }).epoch(3))).not.to.deep.equal(expected);
  });

  it('goes on in the middle of an epoch as if it had not stopped', async () => {
    const whole = await hashes(new DataLoader(set, training).epoch(2));
    for (const workers of [0, 2]) {
      const loader = new DataLoader(set, { ...training, workers });
      expect(await hashes(loader.epoch(2, { fromBatch: 5 }))).to.deep.equal(whole.slice(5));
      expect(await hashes(loader.epoch(2, { fromBatch: 13 }))).to.deep.equal([]);
    }
  });

  it('frees everything on an early break, and the next epoch starts afresh', async () => {
    for (const workers of [0, 1, 3]) {
      const loader = new DataLoader(set, { ...training, workers });
      for await (const batch of loader) {
        expect(batch.epoch).to.equal(0);
        break;
      }
      expectNothingLeft(loader);
      let batches = 0;
      for await (const batch of loader) {
        expect(batch.epoch).to.equal(1);
        batches++;
      }
      expect(batches).to.equal(13);
      expectNothingLeft(loader);
    }
  });

  it('frees everything when the body of the loop throws', async () => {
    const loader = new DataLoader(set, { ...training, workers: 2 });
    const body = async () => {
      for await (const batch of loader) throw new RangeError(`stop at ${batch.batch}`);
    };
    await body().then(
      () => expect.fail('nothing was thrown'),
      (error) => expect(error).to.be.instanceOf(RangeError),
    );
    expectNothingLeft(loader);
  });

  it('says that a batch was taken back, and keeps what was cloned', async () => {
    const loader = new DataLoader(set, { batchSize: 10 });
    const seen: Batch[] = [];
    let kept: Tensor | undefined;
    for await (const batch of loader) {
      seen.push(batch);
      kept ??= batch.images.clone() as Tensor;
      if (seen.length === 2) break;
    }
    for (const batch of seen) await expectFailure('DISPOSED', ['clone()'], () => batch.images.shape);
    expect(bytesOf(kept!.data() as Float32Array, 9, 1024)[0]![0]).to.equal(10);
    kept!.dispose();
    expectNothingLeft(loader);
  });

  it('leaves a batch alone while a view of it is held, and gives more memory instead of waiting for ever', async () => {
    const loader = new DataLoader(set, { batchSize: 10, workers: 2, prefetch: 1 });
    const views: Tensor[] = [];
    for await (const batch of loader) views.push(batch.images.narrow(0, 0, 1) as Tensor);
    expect(views).to.have.length(21);
    for (const [i, view] of views.entries()) {
      expect(bytesOf(view.data() as Float32Array, 0, 1024)[0]![0]).to.equal(((i * 10) % 255) + 1);
    }
    expect(loader.statistics().slotsInUse).to.equal(21);
    for (const view of views) view.dispose();
    expectNothingLeft(loader);
  });

  it('runs two epochs at once without mixing them up', async () => {
    const loader = new DataLoader(set, { ...training, workers: 1 });
    const [first, second] = await Promise.all([hashes(loader.epoch(0)), hashes(loader.epoch(1))]);
    expect(first).to.deep.equal(await hashes(loader.epoch(0)));
    expect(second).to.deep.equal(await hashes(loader.epoch(1)));
    expectNothingLeft(loader);
  });

  it('stops when its signal is raised: in the loop, between batches, and before', async () => {
    for (const workers of [0, 2]) {
      const controller = new AbortController();
      const loader = new DataLoader(set, { ...training, workers, signal: controller.signal });
      let batches = 0;
      await expectFailure('ABORTED', ['AbortSignal'], async () => {
        for await (const batch of loader) {
          batches++;
          if (batch.batch === 2) controller.abort();
        }
      });
      expect(batches).to.equal(3);
      expectNothingLeft(loader);
      await expectFailure('ABORTED', ['AbortSignal'], () => hashes(loader));
    }
  });

  it('lets go of a waiting consumer when its signal is raised', async () => {
    const big = positionSet(2, 250);
    const controller = new AbortController();
    const loader = new DataLoader(big, { batchSize: 1, workers: 1, signal: controller.signal });
    const epoch = loader.epoch(0);
    const next = epoch.next();
    controller.abort();
    await expectFailure('ABORTED', ['AbortSignal'], () => next);
    expectNothingLeft(loader);
  });

  it('keeps no more batches ahead than it was told', async () => {
    const loader = new DataLoader(set, { ...training, workers: 4, prefetch: 3 });
    const epoch = loader.epoch(0);
    await epoch.next();
    await new Promise((resolve) => setTimeout(resolve, 100));
    const { slots, slotsInUse, threads } = loader.statistics();
    expect({ slots, slotsInUse, threads }).to.deep.equal({ slots: 5, slotsInUse: 5, threads: 4 });
    await epoch.return();
    expectNothingLeft(loader);
  });

  it('holds its memory flat over many epochs', async () => {
    const loader = new DataLoader(set, { ...training, workers: 2 });
    const run = async (epochs: number) => {
      for (let i = 0; i < epochs; i++) for await (const batch of loader) expect(batch.views).to.equal(1);
      return process.memoryUsage().rss;
    };
    const before = await run(40);
    const after = await run(120);
    expectNothingLeft(loader);
    // One lost batch an epoch would be 120 x 192 KiB.
    expect((after - before) / 2 ** 20).to.be.below(16);
  });

  it('counts what it did', async () => {
    const loader = new DataLoader(set, { ...training, workers: 2 });
    await hashes(loader);
    const numbers = loader.statistics();
    expect([numbers.samples, numbers.batches]).to.deep.equal([203, 13]);
    expect(numbers.seconds).to.be.greaterThan(0);
    expect(numbers.renderingSeconds).to.be.greaterThan(0);
    expect(numbers.starvedSeconds).to.be.within(0, numbers.seconds);
  });
});
