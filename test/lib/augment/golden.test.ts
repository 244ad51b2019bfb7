import { expect } from 'chai';
import { IPMix } from '../../../lib/augment/ipmix.js';
import { goldenCases, goldenFloats, goldenImage } from '../../golden.js';

describe('IPMix against the published code', () => {
  for (const preset of ['cifar', 'imagenet'] as const) {
    const cases = goldenCases('plan').filter((item) => item.preset === preset);
    it(`${preset}: ${cases.length} whole plans within 1e-5`, () => {
      expect(cases.length).to.be.at.least(3);
      let identical = 0;
      for (const item of cases) {
        const operator = new IPMix({ preset, mean: item.mean, std: item.std });
        const view = operator.render(goldenImage(item.image), goldenImage(item.mixing), item.plan);
        const expected = goldenFloats(item);
        expect(view.length).to.equal(expected.length);
        const worst = view.reduce((most, value, i) => Math.max(most, Math.abs(value - (expected[i] as number))), 0);
        expect(worst, JSON.stringify(item.plan).slice(0, 400)).to.be.at.most(1e-5);
        if (worst === 0) identical++;
      }
      // Stronger than asked: the roundings are the published code's, so nearly all views are equal bit for bit.
      expect(identical).to.be.at.least(Math.floor(cases.length * 0.95));
    });
  }
});
