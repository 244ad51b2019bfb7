import { expect } from 'chai';
import { native } from '../../../lib/native.js';
import { Model } from '../../../lib/nn/model.js';
import * as nn from '../../../lib/nn/nn.js';
import { Tensor } from '../../../lib/tensor/tensor.js';

const SHAPE = [4, 8, 16, 16];
const COUNT = 4 * 8 * 16 * 16;
const ones = () => Tensor.from(new Float32Array(COUNT).fill(1), { shape: SHAPE });
const two = new native.Model(nn.sequential([nn.dropout(0.3), nn.identity(), nn.dropout(0.3)]), 0, 'cpu');
const one = new native.Model(nn.sequential([nn.dropout(0.3)]), 0, 'cpu');

const run = (model: typeof one, seed: number, step: number, input = ones()) => [
  ...(model.forward(input, { training: true, seed, step }).data() as Float32Array),
];

describe('dropout', () => {
  it('repeats its mask for the same seed and step, and for no other', () => {
    const mask = run(one, 7, 40);
    expect(run(one, 7, 40)).to.deep.equal(mask);
    const same = (other: number[]) => other.filter((value, i) => value === mask[i]).length / COUNT;
    // Independent masks agree where both keep or both drop: 0.7^2 + 0.3^2 = 0.58.
    expect(same(run(one, 7, 41))).to.be.closeTo(0.58, 0.03);
    expect(same(run(one, 8, 40))).to.be.closeTo(0.58, 0.03);
  });

  it('keeps 70 % and scales them by 1 / 0.7', () => {
    const values = run(one, 1, 0);
    const kept = values.filter((value) => value !== 0);
    expect(kept.length / COUNT).to.be.closeTo(0.7, 5 * Math.sqrt((0.3 * 0.7) / COUNT));
    for (const value of kept) expect(value).to.be.closeTo(1 / 0.7, 1e-6);
  });

  it('has a mask of its own in each module', () => {
    const kept = run(two, 1, 0).filter((value) => value !== 0).length / COUNT;
    expect(kept).to.be.closeTo(0.49, 0.03);
  });

  it('does nothing in eval mode, at rate 0, and gives zeros at rate 1', () => {
    expect([...(one.forward(ones(), { training: false, seed: 0, step: 0 }).data() as Float32Array)]).to.deep.equal(
      new Array(COUNT).fill(1),
    );
    const at = (rate: number) => run(new native.Model(nn.dropout(rate), 0, 'cpu'), 0, 0);
    expect(new Set(at(0))).to.deep.equal(new Set([1]));
    expect(new Set(at(1))).to.deep.equal(new Set([0]));
  });

  it('passes the gradient where it kept the value', () => {
    const x = ones();
    x.requiresGrad = true;
    const y = one.forward(x, { training: true, seed: 2, step: 3 });
    y.backward(ones());
    expect([...(x.grad!.data() as Float32Array)]).to.deep.equal([...(y.data() as Float32Array)]);
  });

  it('draws anew in each training forward of a Model', () => {
    const model = new Model(nn.dropout(0.5));
    const draw = () => [...(model.forward(ones()).data() as Float32Array)];
    expect(draw()).to.not.deep.equal(draw());
  });
});
