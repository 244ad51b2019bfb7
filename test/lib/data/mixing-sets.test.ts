import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { mixingSets } from '../../../lib/data/mixing-sets.js';
import { expectFailure } from './expect-failure.js';
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
