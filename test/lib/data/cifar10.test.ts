import { closeSync, ftruncateSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { expect } from 'chai';
import { datasets } from '../../../lib/data/datasets.js';
import { expectFailure } from './expect-failure.js';
import { patterned } from './idx-file.js';
import { temporaryFolder } from './temporary-folder.js';
import { writePicture } from './write-picture.js';

const RECORD = 3073;
const CLASSES = ['airplane', 'automobile', 'bird', 'cat', 'deer', 'dog', 'frog', 'horse', 'ship', 'truck'];

describe('datasets.cifar10', () => {
  const folder = temporaryFolder();

  /** Sparse: records of label 0 and black pixels but for those given. */
  function writeBatch(
    file: string,
    records: Record<number, [label: number, planes: Uint8Array]>,
    bytes = 10_000 * RECORD,
  ) {
    const fd = openSync(file, 'w');
    ftruncateSync(fd, bytes);
    for (const [i, [label, planes]] of Object.entries(records)) {
      writeSync(fd, Uint8Array.of(label), 0, 1, Number(i) * RECORD);
      writeSync(fd, planes, 0, planes.length, Number(i) * RECORD + 1);
    }
    closeSync(fd);
  }

  it('reads the binary version: planes become pixels', async () => {
    mkdirSync(folder.path('cifar-10-batches-bin'));
    const planes = patterned(3072);
    writeBatch(folder.path('cifar-10-batches-bin', 'test_batch.bin'), { 0: [3, planes], 9999: [9, planes] });
    const set = await datasets.cifar10(folder.path(), { split: 'test' });
    expect([set.length, set.height, set.width, set.name, set.split]).to.deep.equal([10_000, 32, 32, 'cifar10', 'test']);
    expect([set.labels[0], set.labels[1], set.labels[9999]]).to.deep.equal([3, 0, 9]);
    for (const start of [0, 9999 * 3072]) {
      for (let pixel = 0; pixel < 1024; pixel++) {
        const rgb = set.images.subarray(start + pixel * 3, start + pixel * 3 + 3);
        expect(Array.from(rgb)).to.deep.equal([planes[pixel], planes[1024 + pixel], planes[2048 + pixel]]);
      }
    }
    expect(set.classes).to.deep.equal(CLASSES);
  });

  it('joins the five training batches in order', async () => {
    for (let batch = 1; batch <= 5; batch++) {
      writeBatch(folder.path(`data_batch_${batch}.bin`), { 7: [batch, new Uint8Array(3072).fill(batch)] });
    }
    const set = await datasets.cifar10(folder.path(), { split: 'train' });
    expect(set.length).to.equal(50_000);
    for (let batch = 1; batch <= 5; batch++) {
      expect(set.labels[(batch - 1) * 10_000 + 7]).to.equal(batch);
      expect(set.images[((batch - 1) * 10_000 + 7) * 3072 + 5]).to.equal(batch);
    }
  });

  it('names file and offset of what is wrong', async () => {
    const read = (split: 'train' | 'test') => datasets.cifar10(folder.path(), { split });
    await expectFailure('NOT_FOUND', [folder.path(), 'test_batch.bin', 'test/'], () => read('test'));
    await expectFailure('NOT_FOUND', [folder.path('x')], () => datasets.cifar10(folder.path('x'), { split: 'test' }));
    const file = folder.path('test_batch.bin');
    writeBatch(file, { 12: [10, new Uint8Array(3072)] });
    await expectFailure('CORRUPT_FILE', [file, 'label 10', `offset ${12 * RECORD}`], () => read('test'));
    writeBatch(file, {}, 9_999 * RECORD);
    await expectFailure('CORRUPT_FILE', [file, 'truncated', `offset ${9_999 * RECORD}`], () => read('test'));
    writeBatch(file, {}, 10_001 * RECORD);
    await expectFailure('CORRUPT_FILE', [file, `${10_001 * RECORD}`], () => read('test'));
    writeBatch(folder.path('data_batch_1.bin'), {});
    await expectFailure('NOT_FOUND', ['data_batch_2.bin'], () => read('train'));
  });

  it('reads folders of pictures, which must be CIFAR-10 by name and size', async () => {
    for (const [label, name] of CLASSES.entries()) {
      await writePicture(folder.path('test', name, '0000.png'), 32, 32, () => [label, 2 * label, 255 - label]);
    }
    const set = await datasets.cifar10(folder.path(), { split: 'test' });
    expect(set.edition).to.equal('image folder');
    expect(Array.from(set.labels)).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(Array.from(set.images.subarray(7 * 3072, 7 * 3072 + 3))).to.deep.equal([7, 14, 248]);
    await writePicture(folder.path('test', 'zebra', '0.png'), 32, 32, () => [0, 0, 0]);
    await expectFailure('INVALID_ARGUMENT', ['zebra'], () => datasets.cifar10(folder.path(), { split: 'test' }));
  });
});
