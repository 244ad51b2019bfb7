import { expect } from 'chai';
import { MixingSet } from '../../../lib/augment/mixing-set.js';
import { errorOf } from '../error-code.js';
import { picture } from './pictures.js';

describe('MixingSet', () => {
  it('keeps its pictures', async () => {
    const pictures = [picture(5, 9, 0), picture(12, 3, 1)];
    const set = MixingSet.from(pictures);
    expect(set.size).to.equal(2);
    expect(set.bytes).to.equal((5 * 9 + 12 * 3) * 3);
    pictures.forEach((image, i) => {
      expect(set.picture(i)).to.deep.equal(image);
    });
    (pictures[0] as { data: Uint8Array }).data.fill(0);
    expect(set.picture(0).data.some((value) => value > 0)).to.equal(true);
    expect((await errorOf(() => set.picture(2))).message).to.include("below the set's size 2");
    expect((await errorOf(() => set.picture(-1))).code).to.equal('INVALID_ARGUMENT');
  });

  it('says which picture does not fit', async () => {
    const error = await errorOf(() => MixingSet.from([picture(4, 4, 0), { ...picture(4, 4, 0), width: 5 }]));
    expect(error.code).to.equal('SHAPE_MISMATCH');
    expect(error.message).to.include('pictures[1].data');
  });

  it('is given up once', async () => {
    const set = MixingSet.from([picture(4, 4, 0)]);
    set.dispose();
    set.dispose();
    expect((await errorOf(() => set.size)).code).to.equal('DISPOSED');
  });
});
