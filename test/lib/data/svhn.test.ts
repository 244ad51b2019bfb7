import { copyFileSync, writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { expect } from 'chai';
import { datasets } from '../../../lib/data/datasets.js';
import { expectFailure } from './expect-failure.js';
import { dataFixture, readDataFixture, ruledPicture } from './picture-rule.js';
import { temporaryFolder } from './temporary-folder.js';

describe('datasets.svhn', () => {
  const folder = temporaryFolder();
  const read = () => datasets.svhn(folder.path(), { split: 'test' });

  for (const kind of ['plain', 'compressed']) {
    it(`reads what SciPy writes: ${kind}; the label 10 is the digit 0`, async () => {
      copyFileSync(dataFixture(`svhn-${kind}.mat`), folder.path('test_32x32.mat'));
      const set = await read();
      expect([set.length, set.height, set.width, set.split]).to.deep.equal([3, 32, 32, 'test']);
      expect(Array.from(set.labels)).to.deep.equal([1, 0, 7]);
      for (let i = 0; i < 3; i++) {
        expect(set.images.slice(i * 3072, (i + 1) * 3072)).to.deep.equal(ruledPicture(i, 32, 32));
      }
    });
  }

  it('reads labels as MATLAB writes them: doubles packed into bytes', async () => {
    writeFileSync(folder.path('test_32x32.mat'), matFile(array('X', 9, [32, 32, 3, 2], pixels), labels([10, 4])));
    expect(Array.from((await read()).labels)).to.deep.equal([0, 4]);
  });

  it('names file and offset of what is wrong', async () => {
    const file = folder.path('test_32x32.mat');
    await expectFailure('NOT_FOUND', [file], read);
    const write = (...elements: Buffer[]) => writeFileSync(file, matFile(...elements));
    const images = array('X', 9, [32, 32, 3, 2], pixels);
    write(images, labels([11, 4]));
    await expectFailure('CORRUPT_FILE', [file, 'label 11', 'picture 0'], read);
    write(images, labels([1, 2, 3]));
    await expectFailure('CORRUPT_FILE', [file, '3 labels', '2 pictures'], read);
    write(array('X', 9, [32, 32, 2, 3], pixels), labels([1, 2, 3]));
    await expectFailure('CORRUPT_FILE', [file, '32 x 32 x 2 x 3'], read);
    write(array('X', 9, [32, 32, 3, 3], pixels), labels([1, 2, 3]));
    await expectFailure('CORRUPT_FILE', [file, '9216', '6144'], read);
    write(images);
    await expectFailure('CORRUPT_FILE', [file, "'y'", 'only X'], read);
    const whole = matFile(images, labels([1, 2]));
    for (const length of [0, 60, 128 + 4, 128 + 20, 3000, whole.length - 8]) {
      writeFileSync(file, whole.subarray(0, length));
      await expectFailure('CORRUPT_FILE', [file, 'offset'], read);
    }
    const zipped = readDataFixture('svhn-compressed.mat');
    zipped[300]! ^= 0xff;
    writeFileSync(file, zipped);
    await expectFailure('CORRUPT_FILE', [file, 'compressed array at offset 136', 'damaged'], read);
    const newer = matFile();
    newer.writeUInt16LE(0x0200, 124);
    writeFileSync(file, newer);
    await expectFailure('CORRUPT_FILE', [file, '7.3'], read);
    // @ts-expect-error: a typo of a plain JavaScript user
    await expectFailure('INVALID_ARGUMENT', ["'extra'"], () => datasets.svhn(folder.path(), { split: 'valid' }));
  });
});

const pixels = Buffer.concat([ruledPicture(0, 32, 32), ruledPicture(1, 32, 32)]);
/** Class double (6), kept as bytes (type 2), a zlib stream: MATLAB's own habit. */
const labels = (values: number[]) => zipped(array('y', 6, [values.length, 1], Buffer.from(values)));

function element(type: number, content: Buffer): Buffer {
  const tag = Buffer.alloc(8);
  tag.writeUInt32LE(type, 0);
  tag.writeUInt32LE(content.length, 4);
  return Buffer.concat([tag, content, Buffer.alloc((8 - (content.length % 8)) % 8)]);
}

function array(name: string, kind: number, shape: number[], bytes: Buffer): Buffer {
  const flags = Buffer.alloc(8);
  flags.writeUInt32LE(kind);
  const sides = Buffer.from(Int32Array.from(shape).buffer);
  return element(14, Buffer.concat([element(6, flags), element(5, sides), smallName(name), element(2, bytes)]));
}

/** Up to four bytes lie in the tag itself. */
function smallName(name: string): Buffer {
  const tag = Buffer.alloc(8);
  tag.writeUInt16LE(1, 0);
  tag.writeUInt16LE(name.length, 2);
  tag.write(name, 4);
  return tag;
}

function zipped(content: Buffer): Buffer {
  const bytes = deflateSync(content);
  const tag = Buffer.alloc(8);
  tag.writeUInt32LE(15, 0);
  tag.writeUInt32LE(bytes.length, 4);
  return Buffer.concat([tag, bytes]);
}

function matFile(...elements: Buffer[]): Buffer {
  const header = Buffer.alloc(128, ' ');
  header.write('MATLAB 5.0 MAT-file');
  header.writeUInt16LE(0x0100, 124);
  header.write('IM', 126);
  return Buffer.concat([header, ...elements]);
}
