import { copyFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import sharp from 'sharp';
import type { EncodedDataset, RangeSamples } from '../../../lib/data/dataset.js';
import { datasets } from '../../../lib/data/datasets.js';
import { expectFailure } from './expect-failure.js';
import { dataFixture, readDataFixture, ruledPicture } from './picture-rule.js';
import { temporaryFolder } from './temporary-folder.js';

const SHARDS = ['train-00000-of-00002.parquet', 'train-00001-of-00002.parquet'];

async function expectPictures(set: EncodedDataset, numbers: readonly number[]) {
  const { files, file, offset, bytes } = set.samples as RangeSamples;
  expect(set.length).to.equal(numbers.length);
  for (const [i, number] of numbers.entries()) {
    const picture = readFileSync(files[file[i]!]!).subarray(offset[i], offset[i]! + bytes[i]!);
    const { data } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
    expect(new Uint8Array(data)).to.deep.equal(ruledPicture(number, 8, 6));
  }
}

describe('datasets.parquet', () => {
  const folder = temporaryFolder();
  const put = (name: string, from = name) => copyFileSync(dataFixture(from), folder.path(name));

  it("reads the shards that Arrow writes, in Hugging Face's form, with the names of the classes", async () => {
    for (const name of SHARDS) put(name);
    const progress: number[] = [];
    const set = await datasets.parquet(folder.path(), { split: 'train', onProgress: (done) => progress.push(done) });
    expect(set.classes).to.deep.equal(['cat', 'dog', 'emu']);
    expect(Array.from(set.labels)).to.deep.equal([0, 1, 2, 0, 1, 2, 0, 1]);
    await expectPictures(set, [0, 1, 2, 3, 4, 5, 6, 7]);
    expect(progress).to.deep.equal([8]);
    await expectPictures(set.subset([6, 2]), [6, 2]);
  });

  it('copies the pictures once, and again when a shard changed', async () => {
    put('a.parquet', SHARDS[0]);
    const read = () => datasets.parquet(folder.path('a.parquet'));
    const inode = () => {
      const [name] = readdirSync(folder.path('cache', 'data')).filter((file) => file.endsWith('.pictures'));
      return statSync(folder.path('cache', 'data', name!)).ino;
    };
    await read();
    const before = inode();
    await expectPictures(await read(), [0, 1, 2, 3, 4]);
    expect(inode()).to.equal(before);
    put('a.parquet', SHARDS[1]);
    await expectPictures(await read(), [5, 6, 7]);
    const [cut] = readdirSync(folder.path('cache', 'data')).filter((file) => file.endsWith('.pictures'));
    writeFileSync(folder.path('cache', 'data', cut!), 'cut off');
    await expectPictures(await read(), [5, 6, 7]);
  });

  it('names shard and place of what is wrong', async () => {
    const file = folder.path('a.parquet');
    const read = (options = {}) => datasets.parquet(file, options);
    await expectFailure('NOT_FOUND', [file], read);
    put('a.parquet', SHARDS[0]);
    await expectFailure('INVALID_ARGUMENT', [file, "'jpg'", 'image, label'], () => read({ image: 'jpg' }));
    await expectFailure('CORRUPT_FILE', [file, 'row 0', 'no picture'], () => read({ image: 'label' }));
    await expectFailure('CORRUPT_FILE', [file, 'row 0', 'label'], () => read({ label: 'image' }));
    await expectFailure('CORRUPT_FILE', [file, 'label 2', '0 .. 1'], () => read({ classes: ['x', 'y'] }));
    const whole = readDataFixture(SHARDS[0]!);
    for (const length of [0, 3, 100, whole.length - 1]) {
      writeFileSync(file, whole.subarray(0, length));
      await expectFailure('CORRUPT_FILE', [file, 'no whole Parquet file'], read);
    }
    // A page's header, and the footer; a changed byte of a picture is the decoder's affair.
    for (const at of [4, whole.length - 8 - whole.readUInt32LE(whole.length - 8)]) {
      const broken = Buffer.from(whole);
      broken.fill(0xee, at, at + 60);
      writeFileSync(file, broken);
      await expectFailure('CORRUPT_FILE', [file], read);
    }
    expect(readdirSync(folder.path('cache', 'data')).filter((name) => name.endsWith('.tmp'))).to.deep.equal([]);
  });
});
