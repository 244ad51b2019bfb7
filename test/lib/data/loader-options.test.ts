import { expect } from 'chai';
import { DataLoader } from '../../../lib/data/loader.js';
import { type LoaderOptions, resolveLoaderOptions } from '../../../lib/data/loader-options.js';
import { expectFailure } from './expect-failure.js';
import { positionSet } from './position-set.js';

const set = positionSet(10, 4);

describe('loader options', () => {
  it('judge plainly by default, and survive JSON', () => {
    const { workers, ...resolved } = resolveLoaderOptions(set, { batchSize: 4 });
    expect(workers).to.be.within(1, 16);
    expect(JSON.parse(JSON.stringify(resolved))).to.deep.equal({
      batchSize: 4,
      shuffle: false,
      seed: 0,
      resize: null,
      crop: null,
      flip: false,
      views: 1,
      prefetch: 2,
      dropLast: false,
      output: 'float32',
      onCorrupt: 'error',
      device: 'cpu',
      weights: null,
      samples: 10,
      distributed: { rank: 0, worldSize: 1 },
      mean: [0.5, 0.5, 0.5],
      std: [0.5, 0.5, 0.5],
    });
  });

  it('are refused in one sentence that names the option', async () => {
    const wrong: [Record<string, unknown>, string[]][] = [
      [{ batchSize: 0 }, ['batchSize', '0']],
      [{ batchSize: undefined }, ['batchSize', 'undefined']],
      [{ batchSize: 4, workers: -1 }, ['workers', '-1']],
      [{ batchSize: 4, prefetch: 1.5 }, ['prefetch', '1.5']],
      [{ batchSize: 4, seed: 2 ** 53 }, ['seed']],
      [{ batchSize: 4, crop: { padding: -1 } }, ['crop.padding']],
      [{ batchSize: 4, views: 3 }, ['views 3', 'augment']],
      [{ batchSize: 4, mean: [0.5] }, ['mean', 'three']],
      [{ batchSize: 4, std: [1, 0, 1] }, ['std', 'above 0']],
      [{ batchSize: 11, dropLast: true }, ['dropLast', '11', '10']],
      [{ batchSize: 4, shufle: true }, ["'shufle'", 'shuffle']],
    ];
    for (const [options, names] of wrong) {
      await expectFailure('INVALID_ARGUMENT', names, () => new DataLoader(set, options as unknown as LoaderOptions));
    }
    const loader = new DataLoader(set, { batchSize: 4 });
    await expectFailure('INVALID_ARGUMENT', ['fromBatch'], () => loader.epoch(0, { fromBatch: -1 }).next());
    await expectFailure('INVALID_ARGUMENT', ['epoch', '0.5'], () => loader.epoch(0.5).next());
  });

  it('leave out a smaller last batch when asked', async () => {
    const sizes = async (dropLast: boolean) => {
      const loader = new DataLoader(set, { batchSize: 4, dropLast });
      const all: number[] = [];
      for await (const batch of loader) all.push(batch.indices.length);
      expect(all.length).to.equal(loader.batches);
      return all;
    };
    expect(await sizes(false)).to.deep.equal([4, 4, 2]);
    expect(await sizes(true)).to.deep.equal([4, 4]);
  });
});
