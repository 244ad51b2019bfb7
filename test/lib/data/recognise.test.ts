import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from 'chai';
import { datasets } from '../../../lib/data/datasets.js';
import { describeSet } from '../../../lib/data/describe-set.js';
import { packFolder } from '../../../lib/data/pack.js';
import { pictureAt } from '../../../lib/data/picture-at.js';
import { recognise } from '../../../lib/data/recognise.js';
import { expectFailure } from './expect-failure.js';
import { dataFixture, ruledPicture } from './picture-rule.js';
import { temporaryFolder } from './temporary-folder.js';
import { writePicture } from './write-picture.js';

describe('looking at data', () => {
  const folder = temporaryFolder();
  const put = (...names: string[]) => {
    for (const name of names) {
      mkdirSync(dirname(folder.path('d', name)), { recursive: true });
      writeFileSync(folder.path('d', name), 'x');
    }
  };

  const layouts: [files: string[], sets: string[]][] = [
    [['cifar-10-batches-bin/data_batch_1.bin'], ['CIFAR-10 train', 'CIFAR-10 test']],
    [
      ['data_batch_1', 'test_batch'],
      ['CIFAR-10 train', 'CIFAR-10 test'],
    ],
    [['cifar-100-binary/train.bin'], ['CIFAR-100 train', 'CIFAR-100 test']],
    [
      ['train', 'test', 'meta'],
      ['CIFAR-100 train', 'CIFAR-100 test'],
    ],
    [['t10k-labels-idx1-ubyte'], ['MNIST train', 'MNIST test']],
    [
      ['MNIST/raw/t10k-labels-idx1-ubyte.gz', 'FashionMNIST/raw/t10k-labels-idx1-ubyte.gz'],
      ['Fashion-MNIST train', 'Fashion-MNIST test', 'MNIST train', 'MNIST test'],
    ],
    [['test_32x32.mat'], ['SVHN test']],
    [
      ['CIFAR-10-C/labels.npy', 'CIFAR-10-C/fog.npy', 'CIFAR-10-C/snow.npy'],
      ['CIFAR-C, 5 severities fog', 'CIFAR-C, 5 severities snow'],
    ],
    [
      ['train-0.parquet', 'train-1.parquet', 'test-0.parquet'],
      ['Parquet test', 'Parquet train'],
    ],
    [
      ['train-000.tar', 'val-000.tar'],
      ['WebDataset train', 'WebDataset val'],
    ],
    [
      ['train/n01440764/a.JPEG', 'val/n01440764/a.JPEG'],
      ['ImageNet layout train', 'ImageNet layout val'],
    ],
    [
      ['train/cat/a.png', 'test/cat/a.png'],
      ['folders of pictures train', 'folders of pictures test'],
    ],
    [['cat/a.png'], ['folders of pictures']],
  ];
  for (const [files, sets] of layouts) {
    it(`knows ${files[0]} as ${sets[0]}`, async () => {
      put(...files);
      const found = await recognise(folder.path('d'));
      expect(found.map(({ what, split }) => [what, split].join(' ').trim())).to.deep.equal(sets);
    });
  }

  it('says what it would know', async () => {
    mkdirSync(folder.path('d'));
    await expectFailure('NOT_FOUND', [folder.path('d'), 'CIFAR', 'pictures'], () => recognise(folder.path('d')));
    await expectFailure('NOT_FOUND', ['nowhere', 'is not there'], () => recognise(folder.path('nowhere')));
  });

  it('describes a set in memory exactly, and encoded ones by their pictures', async () => {
    const images = Uint8Array.from({ length: 2 * 4 * 3 }, (_, i) => (i < 12 ? 51 : 102));
    const set = datasets.fromArrays(images, [1, 1], { classes: ['none', 'both'] });
    const { mean, std, perClass, sizes, lookedAt } = await describeSet(set);
    for (const value of mean) expect(value).to.be.closeTo(0.3, 1e-12);
    for (const value of std) expect(value).to.be.closeTo(0.1, 1e-12);
    expect([perClass, sizes, lookedAt]).to.deep.equal([[0, 2], { smallest: [2, 2], largest: [2, 2] }, 2]);
    await writePicture(folder.path('d', 'a', '1.png'), 2, 3, () => [10, 20, 30]);
    await writePicture(folder.path('d', 'b', '1.png'), 4, 5, () => [10, 20, 30]);
    const [found] = await recognise(folder.path('d'));
    const files = await describeSet(await found!.open({}));
    expect(files.sizes).to.deep.equal({ smallest: [2, 3], largest: [4, 5] });
    expect(files.mean.map((value) => Math.round(value * 255))).to.deep.equal([10, 20, 30]);
  });

  it('shows one picture of every kind of source', async () => {
    for (const name of ['train-00000-of-00002.parquet', 'pax.tar']) copyFileSync(dataFixture(name), folder.path(name));
    const shards = await datasets.parquet(folder.path('train-00000-of-00002.parquet'));
    expect((await pictureAt(shards, 3)).data).to.deep.equal(Buffer.from(ruledPicture(3, 8, 6)));
    const tars = await datasets.webDataset(folder.path('pax.tar'));
    expect((await pictureAt(tars, 1)).data).to.deep.equal(Buffer.from(ruledPicture(1, 4, 5)));
    const image = { data: ruledPicture(2, 4, 4), height: 4, width: 4 };
    expect(await pictureAt(await datasets.custom({ length: 1, labels: [0], get: () => image }), 0)).to.equal(image);
    for (const file of ['cat/a.png', 'dog/b.png']) await writePicture(folder.path('d', file), 3, 4, () => [9, 8, 7]);
    for (const keep of ['encoded', 'pixels'] as const) {
      await packFolder(folder.path('d'), folder.path('any.name'), { keep });
      const set = await datasets.packed(folder.path('any.name'));
      const { data, height, width } = await pictureAt(set.subset([1]), 0);
      expect([height, width, ...data.subarray(33)]).to.deep.equal([3, 4, 9, 8, 7]);
    }
    await expectFailure('INVALID_ARGUMENT', ['index 9'], () => pictureAt(tars, 9));
  });
});
