import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { DataLoader } from '../../../lib/data/loader.js';
import type { FolderSetOptions } from '../../../lib/data/mixing-folder.js';
import { mixingSets } from '../../../lib/data/mixing-sets.js';
import { IPMix, type MixingSet } from '../../../lib/index.js';
import { hashes } from './batch-hash.js';
import { expectFailure } from './expect-failure.js';
import { positionSet } from './position-set.js';
import { sharedSet } from './shared-sets.js';
import { temporaryFolder } from './temporary-folder.js';
import { writePicture } from './write-picture.js';

describe('mixingSets', () => {
  const folder = temporaryFolder();
  const inodes = () =>
    readdirSync(folder.path('cache', 'data')).map((name) => statSync(folder.path('cache', 'data', name)).ino);

  it('reads a folder of pictures of any size, once', async () => {
    await writePicture(folder.path('set', 'b.png'), 5, 9, (y, x) => [y, x, 7]);
    await writePicture(folder.path('set', 'a', 'deep.png'), 40, 30, (y, x) => [x, y, 8]);
    const first = await mixingSets.folder(folder.path('set'));
    const written = inodes();
    const second = await mixingSets.folder(folder.path('set'));
    expect(inodes()).to.deep.equal(written);
    for (const set of [first, second]) {
      expect(set.size).to.equal(2);
      const [deep, flat] = [set.picture(0), set.picture(1)];
      expect([deep.height, deep.width, flat.height, flat.width]).to.deep.equal([40, 30, 5, 9]);
      expect(Array.from(deep.data.subarray(3 * 31, 3 * 31 + 3))).to.deep.equal([1, 1, 8]);
      expect(Array.from(flat.data.subarray(3 * 11, 3 * 11 + 3))).to.deep.equal([1, 2, 7]);
      set.dispose();
    }
  });

  it('refuses a folder that is not there, holds nothing, or holds a broken picture', async () => {
    await expectFailure('NOT_FOUND', [folder.path('set')], () => mixingSets.folder(folder.path('set')));
    await expectFailure('INVALID_ARGUMENT', [folder.path(), 'no pictures'], () => mixingSets.folder(folder.path()));
    writeFileSync(folder.path('x.png'), 'not a picture');
    await expectFailure('CORRUPT_FILE', [folder.path('x.png')], () => mixingSets.folder(folder.path()));
  });

  describe('within a budget', () => {
    const bytes = 10 * 8 * 3;
    const dir = () => folder.path('set');
    beforeEach(async () => {
      for (let i = 0; i < 12; i++) await writePicture(folder.path('set', `${i}.png`), 10, 8, (y, x) => [i, y, x]);
    });
    const numbers = (set: MixingSet) => Array.from({ length: set.size }, (_, i) => set.picture(i).data[0]!);

    /** The set, and what was warned of. */
    async function read(options: FolderSetOptions): Promise<[MixingSet, string]> {
      const warnings: string[] = [];
      const listen = (warning: Error) => warnings.push(warning.message);
      process.on('warning', listen);
      const set = await mixingSets.folder(dir(), options);
      await new Promise((resolve) => setImmediate(resolve));
      process.off('warning', listen);
      return [set, warnings.join()];
    }

    it('keeps all that fits, and else a choice by the seed, and says so', async () => {
      const [all, quiet] = await read({ budget: 12 * bytes });
      expect([all.size, quiet]).to.deep.equal([12, '']);
      const [some, warning] = await read({ budget: 5 * bytes + 100 });
      expect(warning)
        .to.contain(dir())
        .and.contain('5 of its 12')
        .and.contain(`${12 * bytes} bytes`)
        .and.contain('seed 0');
      const chosen = numbers(some);
      expect(chosen).to.have.length(5);
      expect(new Set(chosen).size).to.equal(5);
      const [again, repeated] = await read({ budget: 5 * bytes + 100 });
      expect([numbers(again), repeated]).to.deep.equal([chosen, warning]);
      const [other] = await read({ budget: 5 * bytes + 100, seed: 1 });
      expect(numbers(other)).not.to.deep.equal(chosen);
    });

    it('never holds more than the budget, resized copies included, and gives the same bytes', async () => {
      const views = async (mixing: MixingSet) => {
        const options = { batchSize: 5, views: 3, augment: new IPMix({ preset: 'cifar' }), seed: 3 } as const;
        return hashes(new DataLoader(positionSet(20, 16), { ...options, mixing }));
      };
      const [roomy] = await read({});
      const [tight] = await read({ budget: 12 * bytes + 1000 });
      const expected = await views(roomy);
      expect(await views(tight)).to.deep.equal(expected);
      // Resized to 18 x 22 they take twelve times 1,188 bytes.
      expect([roomy.bytes, tight.bytes]).to.deep.equal([12 * bytes + 12 * 1188, 12 * bytes]);
      const [small] = await read({ shorterSide: 18 });
      expect([small.size, small.bytes]).to.deep.equal([12, 12 * 1188]);
      expect(await views(small)).to.deep.equal(expected);
      expect(small.bytes).to.equal(12 * 1188);
      expect((await read({ shorterSide: 18, budget: 3 * 1188 }))[0].size).to.equal(3);
    });

    it('refuses what cannot be', async () => {
      const refuse = (names: string[], options: FolderSetOptions) =>
        expectFailure('INVALID_ARGUMENT', names, () => mixingSets.folder(dir(), options));
      await refuse([dir(), `${bytes - 1} bytes`, 'none'], { budget: bytes - 1 });
      await refuse(['budget', '0'], { budget: 0 });
      await refuse(['seed', '-1'], { seed: -1 });
      await refuse(['shorterSide', '1.5'], { shorterSide: 1.5 });
    });
  });

  it('renders fractals once for each count, size and seed', async () => {
    const options = { count: 4, size: 24, seed: 3 };
    const first = await mixingSets.fractals(options);
    const written = inodes();
    const again = await mixingSets.fractals(options);
    expect(inodes()).to.deep.equal(written);
    const other = await mixingSets.fractals({ ...options, seed: 4 });
    expect(inodes()).to.have.length(2);
    expect([first.size, first.picture(3).height, first.picture(3).width]).to.deep.equal([4, 24, 24]);
    for (let i = 0; i < 4; i++) {
      expect(Buffer.compare(again.picture(i).data, first.picture(i).data)).to.equal(0);
      expect(Buffer.compare(other.picture(i).data, first.picture(i).data)).not.to.equal(0);
    }
    for (const set of [first, again, other]) set.dispose();
    await expectFailure('INVALID_ARGUMENT', ['count'], () => mixingSets.fractals({ count: 0 }));
  });

  it('reads real fractals (skipped without the shared archives)', async function () {
    const dir = sharedSet('fractals.tar');
    if (!dir) this.skip();
    const set = await mixingSets.folder(dir);
    expect(set.size).to.equal(566);
    expect(set.picture(0).height).to.equal(96);
    set.dispose();
  }).timeout(30_000);
});
