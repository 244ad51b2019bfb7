import { expect } from 'chai';
import { learningRate } from '../../../lib/train/schedule.js';

const run = { lr: 0.1, minLr: 1e-6, steps: 300 };

describe('learningRate', () => {
  it('cosine: starts at lr, is half way in the middle, ends above minLr', () => {
    const at = (step: number) => learningRate(step, { ...run, schedule: 'cosine' });
    expect(at(0)).to.equal(0.1);
    expect(at(150)).to.be.closeTo((0.1 + 1e-6) / 2, 1e-15);
    expect(at(100)).to.be.closeTo(1e-6 + (0.1 - 1e-6) * 0.75, 1e-15);
    expect(at(299)).to.be.within(1e-6, 5e-6);
    for (let step = 1; step < 300; step++) expect(at(step)).to.be.below(at(step - 1));
  });

  it('constant: always lr', () => {
    for (const step of [0, 17, 299]) expect(learningRate(step, { ...run, schedule: 'constant' })).to.equal(0.1);
  });
});
