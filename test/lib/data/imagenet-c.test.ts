import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { datasets } from '../../../lib/data/datasets.js';
import { frostPictures } from '../../../lib/data/frost-pictures.js';
import { imageNetCorruptions } from '../../../lib/data/imagenet-c.js';
import { IPMixError } from '../../../lib/errors.js';
import { temporaryFolder } from './temporary-folder.js';
import { writePicture } from './write-picture.js';

const WNIDS = ['n01443537', 'n01440764'];

async function refusal(promise: Promise<unknown>, code: string, words: RegExp) {
  const error = await promise.catch((e: unknown) => e);
  expect(error).to.be.instanceOf(IPMixError).with.property('code', code);
  expect((error as Error).message).to.match(words);
}

describe('folders of ImageNet-C and of class subsets', () => {
  const folder = temporaryFolder();
  let index: string;

  beforeEach(async () => {
    index = folder.path('wnids.txt');
    await writeFile(index, '0 n01440764 tench\n1 n01443537 goldfish\n2 n01484850 great_white_shark\n');
    for (const severity of ['1', '2', '4']) await fill(folder.path('c', 'noise', 'gaussian_noise', severity));
    for (const severity of ['0.80', '1.60', '2.40', '4.00', '10.00'])
      await fill(folder.path('c', 'sparkles', severity));
    await fill(folder.path('r'));
  });

  async function fill(root: string) {
    for (const wnid of WNIDS) {
      await writePicture(join(root, wnid, 'a.png'), 8, 8, () => [1, 2, 3]);
    }
  }

  it('finds corruptions below groups and beside them, and one severity with its labels', async () => {
    expect(imageNetCorruptions(folder.path('c'))).to.deep.equal(['gaussian_noise', 'sparkles']);
    const set = await datasets.imageNetC(folder.path('c'), 'gaussian_noise', { severity: 2, classIndex: index });
    expect([...set.labels].sort()).to.deep.equal([0, 1]);
    expect(set.classes).to.have.lengthOf(3);
    expect(set.edition).to.equal('gaussian_noise, severity 2');
  });

  it("takes C-bar's magnitudes as severities, in the order of their numbers", async () => {
    const set = await datasets.imageNetC(folder.path('c'), 'sparkles', { severity: 5 });
    expect(set.source).to.match(/10\.00$/);
  });

  it('gives the logits that count for a part of the classes', async () => {
    const { data, classIndices } = await datasets.imageNetSubset(folder.path('r'), { classIndex: index });
    expect(classIndices).to.deep.equal([0, 1]);
    expect(data.classes[classIndices[1]!]).to.equal('goldfish');
  });

  it('says what is there where something is not', async () => {
    const c = folder.path('c');
    await refusal(
      datasets.imageNetC(c, 'fog', { severity: 1 }),
      'NOT_FOUND',
      /no fog\/; it has gaussian_noise, sparkles/,
    );
    await refusal(
      datasets.imageNetC(c, 'gaussian_noise', { severity: 3 }),
      'NOT_FOUND',
      /no severity 3; it has 1, 2, 4/,
    );
    await refusal(datasets.imageNetC(c, 'gaussian_noise', { severity: 6 }), 'INVALID_ARGUMENT', /1 to 5, got 6/);
    await refusal(datasets.imageNetC(join(c, 'no'), 'fog', { severity: 1 }), 'NOT_FOUND', /is not there/);
  });

  it('takes the first five published frost pictures, or else all there are', async () => {
    const dir = folder.path('frost');
    await writePicture(join(dir, 'frost6.png'), 8, 9, () => [1, 2, 3]);
    expect(await frostPictures(dir)).to.have.lengthOf(1);
    await writePicture(join(dir, 'frost2.png'), 8, 10, () => [1, 2, 3]);
    const chosen = await frostPictures(dir);
    expect(chosen.map(({ width }) => width)).to.deep.equal([10]);
    await refusal(frostPictures(folder.path('r', 'none')), 'NOT_FOUND', /frost/);
  });
});
