import { expect } from 'chai';
import { imageOps } from '../../../lib/image/image-ops.js';
import { OP_NAMES } from '../../../lib/image/steps.js';
import { goldenBytes, goldenCases, goldenImage } from '../../golden.js';

function unequal(a: Uint8Array, b: Uint8Array): number {
  expect(a.length).to.equal(b.length);
  return a.reduce((count, value, i) => count + (value === b[i] ? 0 : 1), 0);
}

describe('imageOps against Pillow 12.3', () => {
  for (const op of OP_NAMES) {
    const cases = goldenCases('op').filter(({ step }) => step.op === op);
    it(`${op}: ${cases.length} pictures byte for byte`, () => {
      expect(cases.length).to.be.at.least(10);
      for (const item of cases) {
        const { data } = imageOps.apply(goldenImage(item.image), item.step);
        expect(unequal(data, goldenBytes(item)), JSON.stringify([item.image, item.step])).to.equal(0);
      }
    });
  }

  it('resize: 16 pictures byte for byte', () => {
    const cases = goldenCases('resize');
    expect(cases).to.have.length(16);
    for (const item of cases) {
      const { filter, width, height } = item;
      const { data } = imageOps.resize(goldenImage(item.image), { filter, width, height });
      expect(unequal(data, goldenBytes(item)), `${filter} ${width} x ${height}`).to.equal(0);
    }
  });

  it('mix: 60 steps of the published code; pixels and elements byte for byte, the others within 1 level on 1 in 1,000', () => {
    const cases = goldenCases('mix');
    expect(cases).to.have.length(60);
    for (const item of cases) {
      const { data } = imageOps.mix(goldenImage(item.image), goldenImage(item.mixing), item.step);
      const expected = goldenBytes(item);
      const pixels = data.length / 3;
      const allowed = 'mask' in item.step ? 0 : Math.floor(pixels / 1000);
      expect(unequal(data, expected), JSON.stringify(item.step)).to.be.at.most(allowed);
      const apart = data.map((value, i) => Math.abs(value - (expected[i] as number)));
      expect(apart.every((levels) => levels <= 1 || levels === 255)).to.equal(true);
    }
  });
});
