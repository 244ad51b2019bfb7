import { expect } from 'chai';
import { IPMix } from '../../../lib/augment/ipmix.js';
import type { Plan } from '../../../lib/augment/plan.js';

describe('IPMix.explain', () => {
  it('has a sentence for each step and one for the blend', () => {
    const operator = new IPMix({ preset: 'imagenet', ops: 'all' });
    for (let index = 0; index < 200; index++) {
      const plan = operator.drawPlan({ index, height: 40, width: 30 });
      const steps = plan.chains.reduce((sum, chain) => sum + Math.max(chain.steps.length, 1), 0);
      const sentences = IPMix.explain(plan);
      expect(sentences).to.have.length(steps + 1);
      for (const sentence of sentences)
        expect(sentence)
          .to.match(/^[A-Z].*\.$/)
          .and.not.match(/undefined|NaN/);
    }
  });

  it('says which way things move', () => {
    const plan: Plan = {
      height: 8,
      width: 8,
      weights: [1],
      m: 0.5,
      chains: [
        {
          kind: 'image',
          steps: [
            { op: 'rotate', degrees: -7 },
            { op: 'translateX', pixels: 2 },
          ],
        },
      ],
    };
    expect(IPMix.explain(plan)).to.deep.equal([
      'Chain 1 (weight 50 % of the view): rotate by 7 degrees clockwise.',
      'Chain 1, then: move 2 pixels left.',
      'The view: 50 % of the picture itself and the chains by their weights.',
    ]);
  });
});
