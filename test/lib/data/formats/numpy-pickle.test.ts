import { expect } from 'chai';
import { PickledArray, readNumpyPickle } from '../../../../lib/data/formats/numpy-pickle.js';
import { IPMixError } from '../../../../lib/errors.js';
import { expectFailure } from '../expect-failure.js';
import { readDataFixture } from '../picture-rule.js';

const fail = (why: string) => new IPMixError('CORRUPT_FILE', `x is not a batch: ${why}`);
const read = (bytes: Buffer) => readNumpyPickle(bytes, fail) as Map<string, unknown>;
const pickles = JSON.parse(readDataFixture('numpy-pickles.json').toString()) as Record<string, string>;

describe('pickles with arrays of NumPy', () => {
  for (const [protocol, text] of Object.entries(pickles)) {
    it(`reads protocol ${protocol} as Python wrote it`, () => {
      const value = read(Buffer.from(text, 'base64'));
      expect(value.get('labels')).to.deep.equal([3, 1, 2, 0]);
      expect(value.get('name')).to.equal('café');
      const data = value.get('data') as PickledArray;
      expect(data).to.be.instanceOf(PickledArray);
      expect([data.shape, data.dtype, data.fortran]).to.deep.equal([[4, 6], 'u1', false]);
      expect(Array.from(data.bytes)).to.deep.equal(Array.from({ length: 24 }, (_, i) => (i * 7) & 255));
      expect((value.get('turned') as PickledArray).fortran).to.equal(true);
    });
  }

  it('reads the strings of Python 2, bytes of an array among them', () => {
    // {'data': array([200, 10], uint8)} as cPickle of Python 2 writes it.
    const array = [
      'cnumpy.core.multiarray\n_reconstruct\n(cnumpy\nndarray\nK\0\x85U\x01btR',
      '(K\x01K\x02\x85cnumpy\ndtype\n(U\x02u1K\0K\x01tR(K\x03U\x01|NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\0tb\x89U\x02\xc8\x0atb',
    ].join('');
    const value = read(Buffer.from(`\x80\x02}q\x01U\x04data${array}s.`, 'latin1'));
    const { shape, dtype, bytes } = value.get('data') as PickledArray;
    expect([shape, dtype, Array.from(bytes)]).to.deep.equal([[2], 'u1', [200, 10]]);
  });

  it('runs nothing: any other name is refused', async () => {
    for (const name of ['os\nsystem', 'builtins\neval', 'numpy\nload', 'subprocess\nPopen', 'numpy\n__init__']) {
      const bytes = Buffer.from(`\x80\x02c${name}\nU\x04true\x85R.`, 'latin1');
      await expectFailure('CORRUPT_FILE', [name.replace('\n', '.'), 'arrays of NumPy'], () => read(bytes));
    }
  });

  it('says so for every cut and every changed byte, and never crashes', () => {
    for (const text of Object.values(pickles)) {
      const bytes = Buffer.from(text, 'base64');
      for (let length = 0; length < bytes.length; length++) {
        expect(() => read(bytes.subarray(0, length)), `cut at ${length}`).to.throw(IPMixError, /offset/);
      }
      for (let at = 0; at < bytes.length; at++) {
        const changed = Buffer.from(bytes);
        changed[at]! ^= 0x15;
        try {
          read(changed);
        } catch (error) {
          expect(error, `byte ${at}: ${String(error)}`).to.be.instanceOf(IPMixError);
        }
      }
    }
  });
});
