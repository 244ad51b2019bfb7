import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { readIdx } from '../../../lib/data/idx.js';
import { expectFailure } from './expect-failure.js';
import { idxBytes, patterned, writeIdx } from './idx-file.js';
import { temporaryFolder } from './temporary-folder.js';

describe('readIdx', () => {
  const folder = temporaryFolder();
  const data = patterned(3 * 4 * 5);

  it('reads plain and gzip files, told apart by content', async () => {
    writeIdx(folder.path('plain'), [3, 4, 5], data);
    writeIdx(folder.path('packed.gz'), [3, 4, 5], data);
    writeFileSync(folder.path('packed-without-ending'), gzipSync(idxBytes([3, 4, 5], data)));
    for (const name of ['plain', 'packed.gz', 'packed-without-ending']) {
      const idx = await readIdx(folder.path(name), 3);
      expect(idx.shape).to.deep.equal([3, 4, 5]);
      expect(Uint8Array.from(idx.data)).to.deep.equal(data);
    }
  });

  it('names file and offset of whatever is wrong', async () => {
    const whole = idxBytes([3, 4, 5], data);
    const file = folder.path('images');
    const broken: [string, Buffer, string[]][] = [
      ['empty', Buffer.alloc(0), ['offset 0', '0 bytes']],
      ['foreign', Buffer.from('PNG, or something like it'), ['offset 0', '0x00000803', '0x504e472c']],
      ['labels in place of pictures', idxBytes([60], data), ['offset 0', '0x00000801']],
      ['cut in the header', whole.subarray(0, 9), ['offset 9', 'truncated']],
      ['cut in the data', whole.subarray(0, -1), [`offset ${whole.length - 1}`, 'truncated']],
      ['too long', Buffer.concat([whole, Buffer.alloc(2)]), [`offset ${whole.length + 2}`]],
      ['cut gzip', gzipSync(whole).subarray(0, -12), ['gzip', 'truncated']],
      ['a header that promises terabytes', idxBytes([4294967295, 4294967295, 28], data), ['truncated']],
    ];
    for (const [what, bytes, names] of broken) {
      writeFileSync(file, bytes);
      await expectFailure('CORRUPT_FILE', [file, ...names], () => readIdx(file, 3)).catch((error) => {
        error.message = `${what}: ${error.message}`;
        throw error;
      });
    }
    await expectFailure('NOT_FOUND', [folder.path('nowhere')], () => readIdx(folder.path('nowhere'), 3));
  });
});
