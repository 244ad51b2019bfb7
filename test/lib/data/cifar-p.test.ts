import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from 'chai';
import { cifarPFile, readSequences } from '../../../lib/data/cifar-p.js';
import { npyHeader } from '../../../lib/data/npy-stream.js';
import { expectFailure } from './expect-failure.js';
import { patterned } from './idx-file.js';
import { temporaryFolder } from './temporary-folder.js';

const shape = { length: 6, frames: 4, height: 8, width: 5 };
const STRIDE = 4 * 8 * 5 * 3;
const bytes = patterned(6 * STRIDE);

describe('files of CIFAR-P', () => {
  const folder = temporaryFolder();

  function write(name: string, sides: readonly number[] = [6, 4, 8, 5, 3], content: Uint8Array = bytes): string {
    const file = folder.path(name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, Buffer.concat([npyHeader('|u1', sides), content]));
    return file;
  }

  it('give the sequences that are asked for, in that order', async () => {
    const file = write('tilt.npy');
    const sequence = (i: number) => bytes.subarray(i * STRIDE, (i + 1) * STRIDE);
    const read = await readSequences(file, shape, [4, 0, 5]);
    expect(Buffer.compare(read, Buffer.concat([sequence(4), sequence(0), sequence(5)]))).to.equal(0);
  });

  it('are found where the archives unpack to and where ipmix corrupt writes them, before files of the same name', () => {
    for (const home of ['CIFAR-10-P', 'CIFAR-100-P', 'perturbations']) {
      const file = write(`${home}/${home.toLowerCase()}.npy`);
      expect(cifarPFile(folder.path(), home.toLowerCase())).to.equal(file);
    }
    write('snow.npy');
    const file = write('perturbations/snow.npy');
    expect(cifarPFile(folder.path(), 'snow')).to.equal(file);
    expect(() => cifarPFile(folder.path(), 'tilt')).to.throw(/no tilt\.npy; it has cifar-10-p, cifar-100-p, perturb/);
    expect(() => cifarPFile(folder.path('none'), 'tilt')).to.throw(/none is not a folder/);
  });

  it('are refused in one sentence when they are not what they should be', async () => {
    const read = (file: string) => () => readSequences(file, shape, [0, 5]);
    const count = write('count.npy', [5, 4, 8, 5, 3], bytes.subarray(STRIDE));
    await expectFailure('CORRUPT_FILE', [count, '6 x 4 x 8 x 5 x 3', '5 x 4 x 8 x 5 x 3'], read(count));
    const flat = write('flat.npy', [24, 8, 5, 3]);
    await expectFailure('CORRUPT_FILE', [flat, '24 x 8 x 5 x 3'], read(flat));
    const whole = write('dtype.npy');
    writeFileSync(whole, readFileSync(whole, 'latin1').replace('|u1', '|i1'), 'latin1');
    await expectFailure('CORRUPT_FILE', [whole, 'uint8', 'int8'], read(whole));
    const cut = write('cut.npy');
    truncateSync(cut, readFileSync(cut).length - 1);
    await expectFailure('CORRUPT_FILE', [cut, 'needs 2880 bytes, 2879 are there'], read(cut));
    const objects = write('objects.npy');
    writeFileSync(objects, readFileSync(objects, 'latin1').replace('|u1', '|O '), 'latin1');
    await expectFailure('CORRUPT_FILE', [objects, 'pickled Python objects'], read(objects));
    const pickle = folder.path('pickle.npy');
    writeFileSync(pickle, Buffer.concat([Buffer.from([0x80, 4]), Buffer.alloc(40)]));
    await expectFailure('CORRUPT_FILE', [pickle, 'pickled Python objects'], read(pickle));
    await expectFailure('NOT_FOUND', ['gone.npy'], read(folder.path('gone.npy')));
  });
});
