import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from 'chai';
import type { FileSamples } from '../../../lib/data/dataset.js';
import { datasets } from '../../../lib/data/datasets.js';
import { expectFailure } from './expect-failure.js';
import { sharedSet } from './shared-sets.js';
import { temporaryFolder } from './temporary-folder.js';

describe('datasets.imageNet', () => {
  const folder = temporaryFolder();
  const put = (...names: string[]) => {
    for (const name of names) {
      mkdirSync(dirname(folder.path(name)), { recursive: true });
      writeFileSync(folder.path(name), 'x');
    }
  };
  const index = (text: string) => {
    writeFileSync(folder.path('index'), text);
    return folder.path('index');
  };

  it('labels by the sorted wnids, or by the class index', async () => {
    put('train/n02000000/b.JPEG', 'train/n02000000/a.JPEG', 'train/n01000000/c.jpg', 'train/notes/d.jpg');
    const set = await datasets.imageNet(folder.path(), { split: 'train' });
    expect(Array.from(set.labels)).to.deep.equal([0, 1, 1]);
    expect(set.classes).to.deep.equal(['n01000000', 'n02000000']);
    const { files } = set.samples as FileSamples;
    expect(files).to.deep.equal(['n01000000/c.jpg', 'n02000000/a.JPEG', 'n02000000/b.JPEG']);
    const lines = index('0 n00500000 tench\n1 n01000000 goldfish, fish\n2 n02000000 shark\n');
    const json = JSON.stringify({
      0: ['n00500000', 'tench'],
      1: ['n01000000', 'goldfish, fish'],
      2: ['n02000000', 'shark'],
    });
    for (const classIndex of [lines, index(json)]) {
      const known = await datasets.imageNet(folder.path('train'), { classIndex });
      expect(Array.from(known.labels)).to.deep.equal([1, 2, 2]);
      expect(known.classes).to.deep.equal(['tench', 'goldfish, fish', 'shark']);
    }
  });

  it('names what is missing or wrong', async () => {
    const read = (classIndex?: string) => datasets.imageNet(folder.path(), { split: 'val', classIndex });
    await expectFailure('NOT_FOUND', [folder.path('val')], read);
    put('val/ILSVRC2012_val_00000001.JPEG');
    await expectFailure('INVALID_ARGUMENT', [folder.path('val'), 'n01440764', 'flat'], read);
    put('val/n01000000/c.jpg');
    await expectFailure('INVALID_ARGUMENT', ['n01000000'], () => read(index('0 n02000000 x')));
    await expectFailure('CORRUPT_FILE', ['index', 'line 2'], () => read(index('0 n01000000 x\nwhat')));
    await expectFailure('CORRUPT_FILE', ['index', 'twice'], () => read(index('0 n01000000 x\n0 n02000000 y')));
    await expectFailure('CORRUPT_FILE', ['index', 'label 7'], () => read(index('7 n01000000 x')));
    await expectFailure('NOT_FOUND', ['nowhere'], () => read(folder.path('nowhere')));
    mkdirSync(folder.path('val/n03000000'));
    await expectFailure('INVALID_ARGUMENT', [folder.path('val/n03000000'), 'no pictures'], read);
  });

  it('reads the sample of real photos', async function () {
    const photos = sharedSet('imagenet-sample.tar');
    if (!photos) {
      console.log('      skipped: no shared/data/imagenet-sample.tar beside the checkout');
      return this.skip();
    }
    const set = await datasets.imageNet(photos);
    expect([set.length, set.classes.length]).to.deep.equal([160, 160]);
  });
});
