import { writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { datasets } from '../../../lib/data/datasets.js';
import { tarEntries } from '../../../lib/data/formats/tar-entries.js';
import { IPMixError } from '../../../lib/errors.js';
import { idxBytes, patterned } from './idx-file.js';
import { readDataFixture } from './picture-rule.js';
import { temporaryFolder } from './temporary-folder.js';

/** Whatever byte is changed: a set that reads, or one sentence with the file and a code; never another error. */
describe('damaged files', () => {
  const folder = temporaryFolder();

  async function changed(
    name: string,
    bytes: Buffer,
    places: Iterable<number>,
    read: (file: string) => Promise<unknown>,
  ) {
    const file = folder.path(name);
    let refused = 0;
    for (const at of places) {
      for (const mask of [0xff, 0x11]) {
        const broken = Buffer.from(bytes);
        broken[at]! ^= mask;
        writeFileSync(file, broken);
        try {
          await read(file);
        } catch (error) {
          refused++;
          const sentence = `byte ${at} ^ ${mask}: ${(error as Error).stack}`;
          expect(error, sentence).to.be.instanceOf(IPMixError);
          expect((error as Error).message, sentence)
            .to.contain(folder.path())
            .and.not.contain('\n');
        }
      }
    }
    return refused;
  }
  const every = (step: number, end: number) => Array.from({ length: Math.floor(end / step) }, (_, i) => i * step);

  it('MAT-files', async () => {
    const read = () => datasets.svhn(folder.path(), { split: 'test' });
    const packed = readDataFixture('svhn-compressed.mat');
    expect(await changed('test_32x32.mat', packed, every(9, packed.length), read)).to.be.greaterThan(100);
    const plain = readDataFixture('svhn-plain.mat');
    expect(
      await changed(
        'test_32x32.mat',
        plain,
        [...every(1, 200), ...every(1, 120).map((i) => plain.length - 120 + i)],
        read,
      ),
    ).to.be.greaterThan(80);
  });

  it('tar archives', async () => {
    const read = async (file: string) => {
      for await (const entry of tarEntries(file)) await entry.read();
    };
    const bytes = readDataFixture('pax.tar');
    expect(await changed('x.tar', bytes, every(5, 4096), read)).to.be.greaterThan(100);
  });

  it('Parquet files', async () => {
    const bytes = readDataFixture('train-00001-of-00002.parquet');
    const read = (file: string) => datasets.parquet(file);
    expect(await changed('x.parquet', bytes, every(23, bytes.length), read)).to.be.greaterThan(20);
  });

  it('IDX files', async () => {
    const labels = idxBytes([2], [1, 2]);
    const images = idxBytes([2, 28, 28], patterned(2 * 784));
    writeFileSync(folder.path('train-labels-idx1-ubyte'), labels);
    const read = () => datasets.mnist(folder.path(), { split: 'train' });
    expect(await changed('train-images-idx3-ubyte', images, every(1, 16), read)).to.equal(32);
  });
}).timeout(60_000);
