import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from 'chai';
import { datasets } from '../../../lib/data/datasets.js';
import { expectFailure } from './expect-failure.js';
import { patterned, writeIdx } from './idx-file.js';
import { temporaryFolder } from './temporary-folder.js';

describe('datasets.mnist', () => {
  const folder = temporaryFolder();
  const grey = patterned(3 * 784);

  function write(place: string, ending: string, labels = [5, 0, 9]) {
    const path = (name: string) => folder.path(`${place}${name}${ending}`);
    mkdirSync(dirname(path('x')), { recursive: true });
    writeIdx(path('t10k-images-idx3-ubyte'), [3, 28, 28], grey);
    writeIdx(path('t10k-labels-idx1-ubyte'), [labels.length], labels);
  }

  for (const [place, ending] of [
    ['', ''],
    ['', '.gz'],
    ['MNIST/raw/', ''],
    ['raw/', '.gz'],
  ] as const) {
    it(`reads ${place}*${ending}, padded to 32 x 32`, async () => {
      write(place, ending);
      const set = await datasets.mnist(folder.path(), { split: 'test' });
      expect([set.length, set.height, set.width, set.name]).to.deep.equal([3, 32, 32, 'mnist']);
      expect(Array.from(set.labels)).to.deep.equal([5, 0, 9]);
      expect(set.classes).to.deep.equal(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
      expect(Array.from(set.images.subarray((2 * 32 + 2) * 3, (2 * 32 + 3) * 3))).to.deep.equal(
        [0, 0, 0].fill(grey[0]!),
      );
      expect(Array.from(set.images.subarray(0, 6))).to.deep.equal([0, 0, 0, 0, 0, 0]);
    });
  }

  it('takes the names of other sets in this form', async () => {
    write('', '');
    const classes = ['o', 'ki', 'su', 'tsu', 'na', 'ha', 'ma', 'ya', 're', 'wo'];
    const set = await datasets.mnist(folder.path(), { split: 'test', classes, name: 'kmnist' });
    expect([set.name, set.classes[9]]).to.deep.equal(['kmnist', 'wo']);
  });

  it('names what is missing or wrong', async () => {
    const read = () => datasets.mnist(folder.path(), { split: 'test' });
    await expectFailure('NOT_FOUND', [folder.path(), 't10k-images-idx3-ubyte'], read);
    write('', '', [5, 10, 1]);
    await expectFailure('CORRUPT_FILE', ['t10k-labels', 'label 10', 'offset 9', '0 .. 9'], read);
  });
});
