import { expect } from 'chai';
import { DataLoader } from '../../../lib/data/loader.js';
import { expectFailure } from './expect-failure.js';
import { positionSet } from './position-set.js';

async function orderOf(loader: DataLoader, epoch = 0): Promise<number[][]> {
  const batches: number[][] = [];
  for await (const { indices } of loader.epoch(epoch)) batches.push([...indices]);
  return batches;
}

describe('sampling of a DataLoader', () => {
  it('parts an epoch among processes: every sample once, as many batches each', async () => {
    for (const count of [5, 16, 17, 23, 32, 33, 40]) {
      const set = positionSet(count, 2);
      for (const worldSize of [1, 2, 3, 5]) {
        for (const batchSize of [2, 3, 8]) {
          const options = { batchSize, shuffle: true, seed: 1, workers: 0 };
          const parts = await Promise.all(
            Array.from({ length: worldSize }, (_, rank) =>
              orderOf(new DataLoader(set, { ...options, distributed: { rank, worldSize } })),
            ),
          );
          const what = `${count} samples, ${worldSize} processes, batches of ${batchSize}`;
          const all = parts.flat(2).sort((a, b) => a - b);
          expect(all, what).to.deep.equal(Array.from({ length: count }, (_, i) => i));
          expect(new Set(parts.map(({ length }) => length)).size, what).to.equal(1);
          for (const batch of parts.flat()) expect(batch.length, what).to.be.within(1, batchSize);
          const [whole] = [await orderOf(new DataLoader(set, options))];
          const order = whole.flat();
          for (const [rank, part] of parts.entries())
            expect(part.flat(), what).to.deep.equal(order.filter((_, i) => i % worldSize === rank));
        }
      }
    }
  }).timeout(30_000);

  it('drops what does not fill a batch of every process', async () => {
    const set = positionSet(23, 2);
    for (const rank of [0, 1, 2]) {
      const loader = new DataLoader(set, { batchSize: 3, dropLast: true, distributed: { rank, worldSize: 3 } });
      expect(loader.batches).to.equal(2);
      expect((await orderOf(loader)).map(({ length }) => length)).to.deep.equal([3, 3]);
    }
  });

  it('draws by weight: in proportion, never weight 0, afresh each epoch, the same for any threads', async () => {
    const set = positionSet(5, 2);
    const samples = 20_000;
    const make = (workers: number) =>
      new DataLoader(set, { batchSize: 500, weights: [1, 0, 3, 6, 0], samples, seed: 4, workers });
    const first = (await orderOf(make(1))).flat();
    expect(first.length).to.equal(samples);
    const counts = new Array<number>(5).fill(0);
    for (const index of first) counts[index]!++;
    expect([counts[1], counts[4]]).to.deep.equal([0, 0]);
    for (const [index, share] of [
      [0, 0.1],
      [2, 0.3],
      [3, 0.6],
    ] as const)
      expect(Math.abs(counts[index]! / samples - share)).to.be.below(4 * Math.sqrt((share * (1 - share)) / samples));
    expect((await orderOf(make(3))).flat()).to.deep.equal(first);
    expect((await orderOf(make(1), 1)).flat()).to.not.deep.equal(first);
  });

  it('meets classes equally often when balanced', async () => {
    const full = positionSet(100, 2);
    const set = full.subset([0, 1, 10, 11, 20, 21, 31, 41, 51, 61, 71, 81, 91]); // three of label 0, ten of label 1
    const labels: number[] = [];
    for (const index of (
      await orderOf(new DataLoader(set, { batchSize: 100, weights: 'balanced', samples: 8000 }))
    ).flat())
      labels.push(set.labels[index]!);
    expect(labels.filter((label) => label === 0).length / 8000).to.be.within(0.48, 0.52);
  });

  it('tells its position and goes on from it', async () => {
    const set = positionSet(50, 4);
    const options = { batchSize: 8, shuffle: true, seed: 9, flip: true };
    const loader = new DataLoader(set, options);
    const seen: string[] = [];
    const stamp = ({ epoch, batch, indices }: { epoch: number; batch: number; indices: readonly number[] }) =>
      `${epoch} ${batch} ${indices}`;
    for (let epoch = 0; epoch < 2; epoch++) for await (const batch of loader) seen.push(stamp(batch));
    const again = new DataLoader(set, options);
    let taken = 0;
    for await (const batch of again) {
      expect(stamp(batch)).to.equal(seen[taken++]);
      if (taken === 3) break;
    }
    const saved = JSON.parse(JSON.stringify(again.position));
    expect(saved).to.deep.equal({ epoch: 0, batch: 3 });
    const resumed = new DataLoader(set, options);
    resumed.seek(saved);
    for (let epoch = 0; epoch < 2; epoch++)
      for await (const batch of resumed) expect(stamp(batch)).to.equal(seen[taken++]);
    expect(taken).to.equal(seen.length);
    expect(resumed.position).to.deep.equal({ epoch: 2, batch: 0 });
  });

  it('refuses what does not fit', async () => {
    const set = positionSet(6, 2);
    for (const [options, said] of [
      [{ samples: 5 }, 'without weights'],
      [{ weights: [1, 2] }, '6 numbers'],
      [{ weights: [1, 2, 3, -1, 2, 2] }, 'weight 3'],
      [{ weights: [0, 0, 0, 0, 0, 0] }, 'not all be 0'],
      [{ weights: [1, 1, 1, Number.NaN, 1, 1] }, 'weight 3'],
      [{ distributed: { rank: 2, worldSize: 2 } }, 'rank 2 of 2'],
      [{ distributed: { rank: 0, worldSize: 7 } }, '7 processes'],
      [{ dropLast: true, distributed: { rank: 0, worldSize: 4 } }, 'no batch'],
      [{ output: 'float64' as never }, 'output'],
      [{ onCorrupt: 'ignore' as never }, 'onCorrupt'],
      [{ crop: { random: 0 } }, 'crop.random'],
      [{ crop: { random: 8, scale: [0.5, 0.1] as [number, number] } }, 'crop.scale'],
      [{ resize: { height: 4, width: 0.5 } }, 'resize.width'],
    ] as const)
      await expectFailure('INVALID_ARGUMENT', [said], async () => new DataLoader(set, { batchSize: 2, ...options }));
    expect(() => new DataLoader(set, { batchSize: 2 }).seek({ epoch: -1, batch: 0 })).to.throw('epoch');
  });
});
