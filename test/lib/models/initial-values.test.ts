/** Initial values of every parameter of every architecture: DESIGN section 6. */
import { expect } from 'chai';
import * as models from '../../../lib/models/models.js';

type Law = { law: 'normal'; std: number } | { law: 'uniform'; bound: number } | { law: 'constant'; value: number };

const product = (shape: readonly number[]) => shape.reduce((a, b) => a * b, 1);
const fanIn = (shape: readonly number[]) => product(shape.slice(1));
const fanOut = (shape: readonly number[]) => shape[0]! * product(shape.slice(2));

const torchDefault = (weight: readonly number[]): Law => ({ law: 'uniform', bound: 1 / Math.sqrt(fanIn(weight)) });
const he = (fan: number): Law => ({ law: 'normal', std: Math.sqrt(2 / fan) });
const constant = (value: number): Law => ({ law: 'constant', value });

/** What the published code does with a convolution's and the last layer's weight and bias. */
interface Rules {
  conv: (shape: readonly number[]) => Law;
  linear: (shape: readonly number[]) => Law;
  linearBias: (weight: readonly number[]) => Law;
}
const published: Rules = { conv: (s) => he(fanOut(s)), linear: torchDefault, linearBias: () => constant(0) };
const torchvision: Rules = { ...published, linearBias: torchDefault };
const RULES: Record<string, Rules> = {
  'wrn-16-4': published,
  densenet: published,
  'densenet-bc': published,
  allconv: published,
  resnext29: { ...published, linear: (s) => he(fanIn(s)) },
  'resnet18-cifar': { conv: torchDefault, linear: torchDefault, linearBias: torchDefault },
  resnet18: torchvision,
  resnet34: torchvision,
  resnet50: torchvision,
  resnet101: torchvision,
};

/** Both moments within five standard errors (of the sample's size), and the range of a uniform law. */
function expectLaw(x: Float32Array | BigInt64Array, law: Law, what: string): void {
  if (law.law === 'constant') {
    expect(
      x.every((v) => Number(v) === law.value),
      what,
    ).to.equal(true);
    return;
  }
  if (x instanceof BigInt64Array) throw new Error(`${what} is drawn, and an integer`);
  let sum = 0;
  let squares = 0;
  let largest = 0;
  for (const v of x) {
    sum += v;
    squares += v * v;
    largest = Math.max(largest, Math.abs(v));
  }
  const n = x.length;
  const std = law.law === 'normal' ? law.std : law.bound / Math.sqrt(3);
  // The variance of v^2 / std^2 is 2 for a normal law, 4 / 5 for a uniform one.
  const spread = law.law === 'normal' ? 2 : 0.8;
  expect(squares / n / std ** 2, `${what}: variance`).to.be.closeTo(1, 5 * Math.sqrt(spread / n));
  expect(sum / n / std, `${what}: mean`).to.be.closeTo(0, 5 / Math.sqrt(n));
  // A normal law reaches beyond the range of the uniform one of the same variance.
  if (law.law === 'uniform') expect(largest, `${what}: bound`).to.be.at.most(Math.fround(law.bound));
  else if (n >= 1000) expect(largest, `${what}: tail`).to.be.above(2.5 * std);
}

describe('initial values', () => {
  for (const [name, rules] of Object.entries(RULES)) {
    it(`${name} starts as published`, () => {
      using model = models.create(name, { seed: 11 });
      const entries = [...model.stateDict()];
      const shapes = new Map(entries.map(([entry, { shape }]) => [entry, shape]));
      for (const [entry, tensor] of entries) {
        const owner = entry.slice(0, entry.lastIndexOf('.'));
        const weight = shapes.get(`${owner}.weight`)!;
        const law = (() => {
          if (entry.endsWith('num_batches_tracked') || entry.endsWith('running_mean')) return constant(0);
          if (entry.endsWith('running_var')) return constant(1);
          if (shapes.has(`${owner}.running_mean`)) return constant(entry.endsWith('weight') ? 1 : 0);
          if (entry.endsWith('weight')) return weight.length === 4 ? rules.conv(weight) : rules.linear(weight);
          return weight.length === 4 ? torchDefault(weight) : rules.linearBias(weight);
        })();
        expectLaw(tensor.data() as Float32Array | BigInt64Array, law, `${name} ${entry}`);
      }
    });
  }
});
