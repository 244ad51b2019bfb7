import { expect } from 'chai';
import { AugMix } from '../../../lib/augment/augmix.js';
import { AUGMIX_OP_LISTS } from '../../../lib/augment/augmix-ops.js';
import { IPMix } from '../../../lib/augment/ipmix.js';
import { OP_NAMES } from '../../../lib/image/steps.js';
import { chiSquared, kolmogorovSmirnov } from './distributions.js';
import { picture } from './pictures.js';
import { vectorFloats, vectorPictures, vectors, worstOf } from './policy-vectors.js';

const DRAWS = 20_000;
const size = { height: 32, width: 48 };

describe('AugMix', () => {
  it('has its own nine operations, thirteen with `all`', () => {
    expect(AUGMIX_OP_LISTS.standard).to.have.length(9).and.include('autocontrast').and.not.include('invert');
    expect(AUGMIX_OP_LISTS.all).to.have.length(13).and.include('sharpness').and.not.include('mirror');
    expect(new AugMix({ preset: 'cifar' }).options).to.include({ width: 3, depth: 'random', severity: 3, seed: 0 });
  });

  it(`makes of ${vectors.augMix.length} recorded plans what Pillow and torch make, within 1e-6`, () => {
    const { mean, std } = vectors;
    const method = new AugMix({ preset: 'imagenet', mean, std });
    for (const { picture, plan, output } of vectors.augMix) {
      const image = vectorPictures[picture]!;
      const view = method.render(image, plan);
      expect(worstOf(view, vectorFloats(output, view.length)), JSON.stringify(plan)).to.be.at.most(1e-6);
    }
  });

  it('renders as IPMix renders the same plan', () => {
    const method = new AugMix({ preset: 'cifar', ops: 'all', seed: 3 });
    const operator = new IPMix({ preset: 'cifar' });
    for (let index = 0; index < 50; index++) {
      const image = picture(16, 21, index);
      const plan = method.drawPlan({ index, height: 16, width: 21 });
      expect(method.render(image, plan)).to.deep.equal(operator.render(image, image, plan));
    }
  });

  it('draws operations, levels, signs, depths, weights and m as published', () => {
    const method = new AugMix({ preset: 'cifar', ops: 'all', seed: 11 });
    const operations = new Map<string, number>(AUGMIX_OP_LISTS.all.map((name) => [name, 0]));
    const depths = [0, 0, 0];
    const first: number[] = [];
    const m: number[] = [];
    const shear: number[] = [];
    const cutoffs = new Set<number>();
    const shifts = new Set<number>();
    for (let index = 0; index < DRAWS; index++) {
      const plan = method.drawPlan({ index, ...size });
      expect(plan.chains).to.have.length(3);
      first.push(plan.weights[0]!);
      m.push(plan.m);
      for (const chain of plan.chains) {
        if (chain.kind !== 'image') throw new Error('AugMix drew a mixing chain');
        depths[chain.steps.length - 1]!++;
        for (const step of chain.steps) {
          operations.set(step.op, operations.get(step.op)! + 1);
          if (step.op === 'autocontrast') cutoffs.add(step.cutoff);
          if (step.op === 'shearX') shear.push(step.factor / 0.03);
          if (step.op === 'translateX') shifts.add(Math.abs(step.pixels));
        }
      }
    }
    expect([...operations.keys()].every((name) => OP_NAMES.includes(name as (typeof OP_NAMES)[number]))).to.equal(true);
    expect(chiSquared([...operations.values()])).to.be.above(1e-4);
    expect(chiSquared(depths)).to.be.above(1e-4);
    // Dirichlet(1, 1, 1): one weight is Beta(1, 2), with distribution function 1 - (1 - w)^2.
    expect(kolmogorovSmirnov(first, (w) => 1 - (1 - w) ** 2)).to.be.above(1e-4);
    expect(kolmogorovSmirnov(m, (value) => value)).to.be.above(1e-4);
    // +-L with L uniform in 0.1..3
    const level = (value: number) => Math.min(Math.max((Math.abs(value) - 0.1) / 2.9, 0), 1) / 2;
    expect(kolmogorovSmirnov(shear, (v) => (v < 0 ? 0.5 - level(v) : 0.5 + level(v)))).to.be.above(1e-4);
    expect([...cutoffs]).to.deep.equal([0]);
    expect([...shifts].sort()).to.deep.equal([0, 1, 2, 3, 4]); // below 3 * (48 / 3) / 10 = 4.8
  });

  it('takes a fixed depth and width', () => {
    const plan = new AugMix({ preset: 'cifar', width: 5, depth: 4, ops: ['equalize'] }).drawPlan({ index: 0, ...size });
    expect(plan.chains.map((chain) => chain.steps.length)).to.deep.equal([4, 4, 4, 4, 4]);
  });
});
