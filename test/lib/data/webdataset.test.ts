import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import sharp from 'sharp';
import type { EncodedDataset, RangeSamples } from '../../../lib/data/dataset.js';
import { datasets } from '../../../lib/data/datasets.js';
import { expectFailure } from './expect-failure.js';
import { dataFixture, ruledPicture } from './picture-rule.js';
import { tarBytes } from './tar-file.js';
import { temporaryFolder } from './temporary-folder.js';

/** The bytes that the loader will read of each sample. */
function encoded(set: EncodedDataset): Buffer[] {
  const { files, file, offset, bytes } = set.samples as RangeSamples;
  return Array.from(file, (number, i) => readFileSync(files[number]!).subarray(offset[i], offset[i]! + bytes[i]!));
}

describe('datasets.webDataset', () => {
  const folder = temporaryFolder();
  const write = (name: string, files: Record<string, string>) => writeFileSync(folder.path(name), tarBytes(files));

  it("finds the pictures of Python's shards in place, of every tar format", async () => {
    for (const kind of ['gnu', 'pax', 'ustar']) copyFileSync(dataFixture(`${kind}.tar`), folder.path(`${kind}.tar`));
    const set = await datasets.webDataset(folder.path());
    expect([set.length, Array.from(set.labels)]).to.deep.equal([6, [1, 2, 1, 2, 1, 2]]);
    for (const [i, bytes] of encoded(set).entries()) {
      const { data } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
      expect(new Uint8Array(data)).to.deep.equal(ruledPicture(i % 2, 4, 5));
    }
    expect((set.samples as RangeSamples).names![2]).to.equal('pax.tar/a/0001.png');
  });

  it('takes lists, patterns and splits; labels in JSON; keys with dots behind', async () => {
    write('train-00.tar', {
      'a.seg.png': 'P',
      'a.cls': '0',
      'b.json': '{"label": 2, "x": 1}',
      'b.jpg': 'Q',
      'b.txt': 'a b',
    });
    write('train-01.tar', { 'c.webp': 'R', 'c.cls': ' 1\n', 'c.json': '{"label": 9}' });
    write('val-00.tar', { 'd.jpeg': 'S', 'd.cls': '0' });
    for (const shards of [
      folder.path('train-{00..01}.tar'),
      [folder.path('train-00.tar'), folder.path('train-01.tar')],
    ]) {
      const set = await datasets.webDataset(shards, { classes: ['x', 'y', 'z'] });
      expect(Array.from(set.labels)).to.deep.equal([0, 2, 1]);
      expect(encoded(set).map(String)).to.deep.equal(['P', 'Q', 'R']);
    }
    const set = await datasets.webDataset(folder.path(), { split: 'val' });
    expect(encoded(set).map(String)).to.deep.equal(['S']);
    await expectFailure('INVALID_ARGUMENT', ['train, val', 'split'], () => datasets.webDataset(folder.path()));
    await expectFailure('NOT_FOUND', ['test-*.tar'], () => datasets.webDataset(folder.path(), { split: 'test' }));
  });

  it('reads a shard again when it changed', async () => {
    write('x.tar', { 'a.png': 'P', 'a.cls': '0' });
    await datasets.webDataset(folder.path('x.tar'));
    write('x.tar', { 'a.png': 'PP', 'a.cls': '1', 'b.png': 'Q', 'b.cls': '0' });
    expect(Array.from((await datasets.webDataset(folder.path('x.tar'))).labels)).to.deep.equal([1, 0]);
  });

  it('names shard and offset of what is wrong', async () => {
    const file = folder.path('x.tar');
    const read = () => datasets.webDataset(file);
    await expectFailure('NOT_FOUND', [file], read);
    write('x.tar', { 'a.png': 'P', 'b.png': 'Q', 'b.cls': '1' });
    await expectFailure('CORRUPT_FILE', [file, "'a'", 'offset 512', 'no label'], read);
    write('x.tar', { 'a.cls': '1' });
    await expectFailure('CORRUPT_FILE', [file, "'a'", 'no picture'], read);
    write('x.tar', { 'a.png': 'P', 'a.jpg': 'Q', 'a.cls': '1' });
    await expectFailure('CORRUPT_FILE', [file, "'a'", 'two pictures', 'offset 1536'], read);
    for (const label of ['-1', 'cat', '1.5', '']) {
      write('x.tar', { 'a.png': 'P', 'a.cls': label });
      await expectFailure('CORRUPT_FILE', [file, `'${label}'`, 'offset 1536', 'whole number'], read);
    }
    write('x.tar', { 'a.png': 'P', 'a.cls': '3' });
    const named = () => datasets.webDataset(file, { classes: ['x', 'y'] });
    await expectFailure('INVALID_ARGUMENT', ['label 3', '0 .. 1'], named);
    const whole = tarBytes({ 'a.png': 'P'.repeat(900), 'a.cls': '3' });
    writeFileSync(file, whole.subarray(0, 1000));
    await expectFailure('CORRUPT_FILE', [file, 'truncated'], read);
    writeFileSync(file, gzipSync(whole));
    await expectFailure('CORRUPT_FILE', [file, 'compressed', 'gunzip'], read);
    await expectFailure('INVALID_ARGUMENT', ['.tar'], () => datasets.webDataset([]));
  });
});
