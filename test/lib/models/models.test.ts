import { expect } from 'chai';
import type { Tensor } from '../../../lib/index.js';
import * as models from '../../../lib/models/models.js';
import { architectures, fillWeights, pictures } from './golden-models.js';

const values = (tensor: Tensor) => tensor.data() as Float32Array;

describe('models', () => {
  for (const [name, { classes, input, parameters, state, eval_logits: expected }] of Object.entries(architectures)) {
    it(`${name} has the names, shapes, parameter count and logits of the reference, on either thread`, async () => {
      using model = models.create(name, { classes });
      expect([...model.stateDict()].map(([entry, { shape }]) => [entry, shape])).to.deep.equal(state);
      expect(model.parameterCount).to.equal(parameters);
      fillWeights(model.eval());
      const largest = Math.max(...expected.flat().map(Math.abs));
      for (const logits of [model.forward(pictures(input)), await model.predict(pictures(input))]) {
        expect(logits.shape).to.deep.equal([input[0], classes]);
        const actual = values(logits);
        // The references keep the first ten logits of each picture.
        for (const [row, wanted] of expected.entries()) {
          for (const [column, value] of wanted.entries()) {
            expect(Math.abs(actual[row * classes + column]! - value), `logit ${row}, ${column}`).to.be.at.most(
              1e-4 * largest,
            );
          }
        }
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

  it('the deeper networks have the sizes that torchvision and the papers state', () => {
    for (const [name, parameters] of [
      ['resnet34', 21_797_672],
      ['resnet101', 44_549_160],
      ['densenet-bc', 769_162],
    ] as const) {
      using model = models.create(name);
      expect(model.parameterCount, name).to.equal(parameters);
    }
  });

  it('every name takes classes and dropRate', () => {
    for (const label of models.names) {
      using model = models.create(label.replace('<depth>-<widen>', '10-1'), { classes: 7, dropRate: 0.25 });
      const [last] = [...model.parameters()].slice(-1);
      expect(last![1].shape, label).to.deep.equal([7]);
    }
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
