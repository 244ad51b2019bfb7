import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { datasets } from '../../../lib/data/datasets.js';
import { expectFailure } from './expect-failure.js';
import { sharedSet } from './shared-sets.js';
import { temporaryFolder } from './temporary-folder.js';
import { writePicture } from './write-picture.js';

describe('datasets.imageFolder', () => {
  const folder = temporaryFolder();
  const colour = (value: number) => (y: number, x: number) => [value, y, x];
  const cacheFiles = () =>
    readdirSync(folder.path('cache', 'data')).map((name) => statSync(folder.path('cache', 'data', name)).ino);

  it('labels by sorted class folders and keeps the pixels', async () => {
    await writePicture(folder.path('set', 'b', '1.png'), 6, 5, colour(10));
    await writePicture(folder.path('set', 'b', 'deeper', '0.png'), 6, 5, colour(11));
    await writePicture(folder.path('set', 'a', 'x.webp'), 6, 5, () => [50, 50, 50]);
    await writePicture(folder.path('set', 'B', 'y.PNG'), 6, 5, colour(12));
    writeFileSync(folder.path('set', 'b', 'notes.txt'), 'not a picture');
    writeFileSync(folder.path('set', 'b', '.hidden.png'), 'not a picture');
    const set = await datasets.imageFolder(folder.path('set'), { decode: 'ahead' });
    expect(set.classes).to.deep.equal(['B', 'a', 'b']);
    expect([set.length, set.height, set.width, set.name, set.split]).to.deep.equal([4, 6, 5, 'set', undefined]);
    expect(Array.from(set.labels)).to.deep.equal([0, 1, 2, 2]);
    const first = [0, 2, 3].map((i) => set.images[i * 90]);
    expect(first).to.deep.equal([12, 10, 11]);
    expect(Array.from(set.images.subarray(90 * 2 + 3 * (5 * 4 + 3), 90 * 2 + 3 * (5 * 4 + 3) + 3))).to.deep.equal([
      10, 4, 3,
    ]);
  });

  it('makes RGB of grey, grey with alpha, and RGB with alpha', async () => {
    await writePicture(folder.path('set', 'a', '1.png'), 3, 3, (y) => [40 + y]);
    await writePicture(folder.path('set', 'a', '2.png'), 3, 3, (y) => [40 + y, 128]);
    await writePicture(folder.path('set', 'a', '3.png'), 3, 3, (y) => [40 + y, 1, 2, 128]);
    const set = await datasets.imageFolder(folder.path('set'), { decode: 'ahead' });
    const pixel = (i: number) => Array.from(set.images.subarray(i * 27 + 9, i * 27 + 12));
    expect([pixel(0), pixel(1), pixel(2)]).to.deep.equal([
      [41, 41, 41],
      [41, 41, 41],
      [41, 1, 2],
    ]);
  });

  it('decodes once; a changed, added or touched file decodes again', async () => {
    const file = folder.path('set', 'a', '1.png');
    await writePicture(file, 4, 4, colour(1));
    const red = async () => (await datasets.imageFolder(folder.path('set'), { decode: 'ahead' })).images[0];
    expect(await red()).to.equal(1);
    const written = cacheFiles();
    expect(await red()).to.equal(1);
    expect(cacheFiles(), 'the cache was written again').to.deep.equal(written);
    await writePicture(file, 4, 4, colour(2));
    utimesSync(file, new Date(), new Date(Date.now() + 5000));
    expect(await red()).to.equal(2);
    await writePicture(folder.path('set', 'a', '0.png'), 4, 4, colour(3));
    expect(await red()).to.equal(3);
    expect(cacheFiles()).to.have.length(1);
  });

  it('reads train/ and test/, which must have the same classes', async () => {
    for (const split of ['train', 'test']) {
      for (const name of ['cat', 'dog']) await writePicture(folder.path('set', split, name, '0.png'), 4, 4, colour(1));
    }
    const train = await datasets.imageFolder(folder.path('set'), { split: 'train', decode: 'ahead' });
    expect([train.length, train.split]).to.deep.equal([2, 'train']);
    await expectFailure('INVALID_ARGUMENT', ["split: 'train'"], () =>
      datasets.imageFolder(folder.path('set'), { decode: 'ahead' }),
    );
    await writePicture(folder.path('set', 'test', 'bird', '0.png'), 4, 4, colour(1));
    await expectFailure('INVALID_ARGUMENT', ['train/', 'test/', "'bird'"], () =>
      datasets.imageFolder(folder.path('set'), { split: 'train', decode: 'ahead' }),
    );
  });

  it('names the file or folder that is wrong', async () => {
    const read = () => datasets.imageFolder(folder.path('set'), { decode: 'ahead' });
    await expectFailure('NOT_FOUND', [folder.path('set')], read);
    mkdirSync(folder.path('set'));
    await expectFailure('INVALID_ARGUMENT', [folder.path('set'), 'no folders'], read);
    mkdirSync(folder.path('set', 'empty'));
    await expectFailure('INVALID_ARGUMENT', [folder.path('set', 'empty'), 'no pictures'], read);
    rmSync(folder.path('set', 'empty'), { recursive: true });

    const file = folder.path('set', 'a', '1.jpg');
    await writePicture(file, 64, 64, (y, x) => [y * 4, x * 4, (y * x) & 255]);
    const whole = readFileSync(file);
    for (const bytes of [Buffer.alloc(0), Buffer.from('hello'), whole.subarray(0, whole.length >> 1)]) {
      writeFileSync(file, bytes);
      await expectFailure('CORRUPT_FILE', [file, `${bytes.length} bytes`], read);
    }
    writeFileSync(file, whole);
    await writePicture(folder.path('set', 'a', '2.jpg'), 64, 63, colour(1));
    await expectFailure('INVALID_ARGUMENT', [folder.path('set', 'a'), '64 x 63', '64 x 64', 'one size'], read);
    writeFileSync(folder.path('file'), '');
    await expectFailure('NOT_FOUND', [folder.path('file')], () =>
      datasets.imageFolder(folder.path('file'), { decode: 'ahead' }),
    );
    expect(readdirSync(folder.path()), 'a failed decode leaves no cache').not.to.contain('cache');
  });

  it('stops when its signal is raised', async () => {
    await writePicture(folder.path('set', 'a', '1.png'), 4, 4, colour(1));
    await expectFailure('ABORTED', ['aborted'], () =>
      datasets.imageFolder(folder.path('set'), { decode: 'ahead', signal: AbortSignal.abort() }),
    );
  });

  it('reads real pictures: MNIST test images 0..999 (skipped without the shared archives)', async function () {
    const dir = sharedSet('mnist1000.tar');
    if (!dir) this.skip();
    const set = await datasets.imageFolder(dir, { decode: 'ahead' });
    const counts = new Array<number>(10).fill(0);
    for (const label of set.labels) counts[label]!++;
    expect(counts).to.deep.equal([85, 126, 116, 107, 110, 87, 87, 99, 89, 94]);
    expect(set.images.some((value, i) => i % 3 === 0 && value !== set.images[i + 1])).to.equal(false);
  }).timeout(30_000);
});
