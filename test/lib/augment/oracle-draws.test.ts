import { expect } from 'chai';
import { IPMix } from '../../../lib/augment/ipmix.js';
import { chiSquaredOfTwo, kolmogorovSmirnov } from './distributions.js';
import { DrawCounts, type Histograms, oracleDraws } from './oracle-draws.js';

const PLANS = 200_000;
/** Of these, with the bits of their masks. */
const EXPLICIT = 20_000;
const SIZES = { cifar: 32, imagenet: 224 } as const;

function draw(preset: 'cifar' | 'imagenet', count: number, seed = 11): Histograms {
  const operator = new IPMix({ preset, seed });
  const counts = new DrawCounts();
  const side = SIZES[preset];
  for (let index = 0; index < count; index++) {
    const masks = preset === 'cifar' && index < EXPLICIT ? 'explicit' : 'key';
    counts.plan(operator.drawPlan({ index, height: side, width: side, masks }));
  }
  return counts.histograms;
}

/** Only quantities that the presets share are compared. */
function compare(ours: Histograms, theirs: Histograms): Record<string, number> {
  const names = Object.keys(theirs).filter((name) => name in ours);
  return Object.fromEntries(names.map((name) => [name, chiSquaredOfTwo(ours[name] ?? {}, theirs[name] ?? {})]));
}

/** Seeds are fixed: with right draws one run in a thousand seeds would fail, and this one does not. */
describe('drawn plans against 200,000 of the published code', function () {
  this.timeout(180_000);
  const oracle = oracleDraws();

  for (const preset of ['cifar', 'imagenet'] as const) {
    it(`${preset}: operations, arguments, boxes, a and b, weights, m have its distributions`, () => {
      expect(oracle.count).to.equal(PLANS);
      const ours = draw(preset, PLANS);
      const theirs = oracle.presets[preset];
      expect(Object.keys(ours).sort()).to.deep.equal(Object.keys(theirs).sort());
      const probabilities = compare(ours, theirs);
      const names = Object.keys(probabilities);
      expect(names.length).to.be.at.least(20);
      for (const name of names) expect(probabilities[name], name).to.be.above(0.001 / names.length);
    });
  }

  it('and would be told from those of other settings', () => {
    const strange = new DrawCounts();
    const operator = new IPMix({ preset: 'cifar', beta: 3.2, severity: 3.1, patchSizes: [4, 8, 16, 31], t: 4 });
    for (let index = 0; index < PLANS / 4; index++)
      strange.plan(operator.drawPlan({ index, height: 32, width: 32, masks: 'key' }));
    const probabilities = compare(strange.histograms, oracle.presets.cifar);
    for (const name of ['a and b', 'shearX factor', 'width', 'kind and length'])
      expect(probabilities[name], name).to.be.below(1e-6);
    expect(probabilities.m).to.be.above(1e-4);
  });

  it('a, b, m and the weights follow the Beta and Dirichlet laws of the paper', () => {
    const operator = new IPMix({ preset: 'cifar', seed: 12, mixes: ['add'], patchSizes: [4], k: 3, t: 1 });
    const values: Record<'m' | 'weight' | 'a' | 'b' | 'over' | 'under', number[]> = {
      m: [],
      weight: [],
      a: [],
      b: [],
      over: [],
      under: [],
    };
    for (let index = 0; index < PLANS; index++) {
      const plan = operator.drawPlan({ index, height: 8, width: 8 });
      values.m.push(plan.m);
      values.weight.push(plan.weights[index % 3] as number);
      for (const chain of plan.chains) {
        for (const step of chain.steps) {
          if (!('a' in step)) continue;
          const inner = step.b >= 0;
          values[inner ? 'a' : 'over'].push(inner ? step.a : step.a - 1);
          values[inner ? 'b' : 'under'].push(Math.abs(step.b));
        }
      }
    }
    const first = (x: number) => Math.min(1, Math.max(0, x)) ** 3; // Beta(3, 1)
    const second = (x: number) => 1 - (1 - Math.min(1, Math.max(0, x))) ** 3; // Beta(1, 3)
    const laws = { m: (x: number) => x, weight: (x: number) => 1 - (1 - x) ** 2, a: first, b: second };
    for (const [name, law] of Object.entries({ ...laws, over: second, under: second })) {
      const drawn = values[name as keyof typeof values];
      expect(drawn.length).to.be.above(50_000);
      expect(kolmogorovSmirnov(drawn, law), name).to.be.above(1e-3);
    }
  });
});
