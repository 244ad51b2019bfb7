import { expect } from 'chai';
import { CORRUPTIONS } from '../../../lib/benchmark/comparison/budget.js';
import { averagedNames } from '../../../lib/benchmark/corruption-sets.js';
import { MCE_CORRUPTIONS } from '../../../lib/benchmark/metrics/mean-corruption-error.js';

describe('corruptions whose mean is taken', () => {
  it('are the fifteen of the published mean, the extra ones left out', () => {
    const all = [...MCE_CORRUPTIONS, 'gaussian_blur', 'saturate'];
    expect(averagedNames(all)).to.deep.equal([...MCE_CORRUPTIONS]);
    expect(MCE_CORRUPTIONS).to.have.length(15);
  });

  it('are all of a choice, an extra one included: the main job averages its five', () => {
    expect(averagedNames(CORRUPTIONS)).to.deep.equal([...CORRUPTIONS]);
    expect(averagedNames(['gaussian_blur'])).to.deep.equal(['gaussian_blur']);
  });
});
