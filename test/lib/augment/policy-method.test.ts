import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { AutoAugment } from '../../../lib/augment/auto-augment.js';
import { POLICY_OP_NAMES, type PolicyPlan, type PolicyStep } from '../../../lib/augment/policy-plan.js';
import { RandAugment } from '../../../lib/augment/rand-augment.js';
import { TrivialAugment } from '../../../lib/augment/trivial-augment.js';
import { picture } from './pictures.js';
import { vectorPictures, vectors } from './policy-vectors.js';

const preset = 'cifar' as const;
const methods = {
  nearest: new TrivialAugment({ preset }),
  bilinear: new TrivialAugment({ preset, interpolation: 'bilinear' }),
};

describe('policies against torchvision', () => {
  for (const op of POLICY_OP_NAMES) {
    const cases = vectors.operations.filter((item) => item[1] === op);
    it(`${op}: ${cases.length} outputs byte for byte`, () => {
      expect(cases.length).to.be.at.least(8);
      const wrong: string[] = [];
      for (const [index, , magnitude, interpolation, digest] of cases) {
        const image = vectorPictures[index]!;
        const plan = { height: image.height, width: image.width, steps: [{ op, magnitude } as PolicyStep] };
        const { data } = methods[interpolation].renderImage(image, plan);
        const found = createHash('sha256').update(data).digest('hex').slice(0, 12);
        if (found !== digest) wrong.push(`${image.height} x ${image.width} ${magnitude} ${interpolation}`);
      }
      expect(wrong).to.deep.equal([]);
    });
  }

  it('the policies and every magnitude of every space are equal', () => {
    expect(AutoAugment.policy('cifar10')).to.deep.equal(vectors.policies.cifar10);
    expect(AutoAugment.policy('imagenet')).to.deep.equal(vectors.policies.imagenet);
    for (const { method, bins, height, width, rows } of vectors.spaces) {
      const space = {
        autoAugment: () => AutoAugment.space({ height, width }),
        randAugment: () => new RandAugment({ preset, magnitudeBins: bins, magnitude: 0 }).space({ height, width }),
        trivialAugment: () => new TrivialAugment({ preset, magnitudeBins: bins }).space({ height, width }),
      }[method]!();
      expect(space, `${method} ${bins} bins on ${height} x ${width}`).to.deep.equal(rows);
    }
  });
});

describe('policy rendering', () => {
  const image = picture(9, 14, 2);
  const planOf = (...steps: PolicyStep[]): PolicyPlan => ({ height: 9, width: 14, steps });

  it('runs the steps one after the other, each on what the one before left', () => {
    const steps: PolicyStep[] = [
      { op: 'rotate', magnitude: 20 },
      { op: 'identity' },
      { op: 'invert' },
      { op: 'equalize' },
    ];
    let byHand = image;
    for (const step of steps) byHand = methods.nearest.renderImage(byHand, planOf(step));
    expect(methods.nearest.renderImage(image, planOf(...steps))).to.deep.equal(byHand);
  });

  it('normalises the 8-bit picture at the end', () => {
    const method = new RandAugment({ preset: 'imagenet' });
    const plan = planOf({ op: 'shearX', magnitude: 0.3 }, { op: 'color', magnitude: -0.5 });
    const { data } = method.renderImage(image, plan);
    const view = method.render(image, plan);
    const { mean, std } = method.options;
    const f = Math.fround;
    for (let c = 0; c < 3; c++) {
      for (let i = 0; i < 9 * 14; i++) {
        const unit = f(data[3 * i + c]! / 255);
        expect(view[c * 9 * 14 + i]).to.equal(f(f(unit - f(mean[c]!)) / f(std[c]!)));
      }
    }
  });
});
