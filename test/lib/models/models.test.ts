import { expect } from 'chai';
import type { Tensor } from '../../../lib/index.js';
import * as models from '../../../lib/models/models.js';
import { fillWeights, golden, pictures } from './golden-models.js';

const values = (tensor: Tensor) => tensor.data() as Float32Array;

describe('models', () => {
  for (const [name, reference] of Object.entries(golden.models)) {
    it(`${name} has the names, shapes and parameter count of the reference`, () => {
      const model = models.create(name, { classes: reference.classes });
      expect([...model.stateDict()].map(([entry, { shape }]) => [entry, shape])).to.deep.equal(reference.state);
      expect(model.parameterCount).to.equal(reference.parameters);
    });

    it(`${name} gives the logits of the reference, on either thread`, async () => {
      const model = models.create(name, { classes: reference.classes }).eval();
      fillWeights(model);
      const expected = reference.eval_logits.flat();
      const largest = Math.max(...expected.map(Math.abs));
      const input = pictures(reference.input);
      for (const logits of [model.forward(input), await model.predict(input)]) {
        expect(logits.shape).to.deep.equal([reference.input[0], reference.classes]);
        values(logits).forEach((logit, i) => {
          expect(Math.abs(logit - expected[i]!), `logit ${i}`).to.be.at.most(1e-4 * largest);
        });
      }
    });
  }

  it('a WideResNet of any depth and width follows the formula of its size', () => {
    // conv1 432; per block two 3x3 convolutions, two norms, a projection where channels change; last norm; fc.
    const size = (depth: number, widen: number, classes: number) => {
      let count = 432;
      let from = 16;
      for (const to of [16 * widen, 32 * widen, 64 * widen]) {
        for (let i = 0; i < (depth - 4) / 6; i++) {
          count += 9 * from * to + 9 * to * to + 2 * from + 2 * to + (from === to ? 0 : from * to);
          from = to;
        }
      }
      return count + 2 * from + from * classes + classes;
    };
    for (const [depth, widen, classes] of [
      [10, 2, 7],
      [22, 1, 100],
      [28, 3, 10],
    ] as const) {
      expect(models.create(`wrn-${depth}-${widen}`, { classes }).parameterCount).to.equal(size(depth, widen, classes));
    }
  });

  it('starts with the published distributions', () => {
    const state = models.create('wrn-16-4', { seed: 3 }).stateDict();
    const moments = (name: string) => {
      const x = values(state.get(name)!);
      const mean = x.reduce((sum, v) => sum + v, 0) / x.length;
      return { mean, std: Math.sqrt(x.reduce((sum, v) => sum + (v - mean) ** 2, 0) / x.length), n: x.length };
    };
    for (const [name, fanOut] of [
      ['block2.layer.0.conv1.weight', 9 * 128],
      ['block3.layer.1.conv2.weight', 9 * 256],
      ['block3.layer.0.conv_shortcut.weight', 256],
    ] as const) {
      const { mean, std, n } = moments(name);
      const expected = Math.sqrt(2 / fanOut);
      expect(std / expected, name).to.be.closeTo(1, 5 / Math.sqrt(2 * n));
      expect(mean / expected, name).to.be.closeTo(0, 5 / Math.sqrt(n));
    }
    const fc = moments('fc.weight');
    expect(fc.std).to.be.closeTo(1 / Math.sqrt(256 * 3), 0.05 / 16);
    expect(Math.max(...values(state.get('fc.weight')!).map(Math.abs))).to.be.at.most(1 / 16);
    expect([...values(state.get('fc.bias')!)]).to.deep.equal(new Array(10).fill(0));
    expect(new Set(values(state.get('bn1.weight')!))).to.deep.equal(new Set([1]));
  });

  it('draws the same weights from the same seed only', () => {
    const weights = (seed: number) => [...values(models.create('wrn-10-1', { seed }).stateDict().get('fc.weight')!)];
    expect(weights(5)).to.deep.equal(weights(5));
    expect(weights(5)).to.not.deep.equal(weights(6));
  });

  it('says which names it knows', () => {
    expect(() => models.create('vgg-16')).to.throw(/no architecture 'vgg-16'; known: wrn-<depth>-<widen>/);
    expect(() => models.create('wrn-17-1')).to.throw(/depth is 6 n \+ 4 .* got 17/);
    expect(() => models.create('wrn-16-2', { classes: 0 })).to.throw(
      /fc: linear's outFeatures must be an integer >= 1, got 0/,
    );
    expect(() => models.create('wrn-16-2', { dropRate: 1.5 })).to.throw(
      /block1\.layer\.0\.dropout: dropout's rate .* got 1\.5/,
    );
    expect(() => models.create('wrn-16-2', { seed: -1 })).to.throw(/seed must be a non-negative safe integer, got -1/);
  });

  it('is plain data that survives JSON', async () => {
    const { createModel } = await import('../../../lib/nn/model.js');
    const spec = JSON.parse(JSON.stringify(models.spec('wrn-10-1', { classes: 4 }))) as ReturnType<typeof models.spec>;
    expect([...createModel(spec).stateDict().keys()]).to.deep.equal([
      ...models.create('wrn-10-1', { classes: 4 }).stateDict().keys(),
    ]);
  });
});
