import { expect } from 'chai';
import * as models from '../../../lib/models/models.js';
import { native } from '../../../lib/native.js';
import { Model } from '../../../lib/nn/model.js';
import type { Tensor } from '../../../lib/tensor/tensor.js';
import { torch } from '../../../lib/tensor/torch.js';
import { labels, pictures } from '../../lib/models/golden-models.js';
import { filled, linearModel } from './linear-model.js';

const SGD = { momentum: 0.9, weightDecay: 5e-4, nesterov: true };
const STEP = { labelSmoothing: 0, lr: 0.1, seed: 0, channelsLast: false, bfloat16: false };
const values = (tensor: Tensor) => [...(tensor.data() as Float32Array)];
const largest = (a: number[], b: number[]) => Math.max(...a.map((value, i) => Math.abs(value - b[i]!)));

describe('gradient accumulation', () => {
  for (const loss of ['crossEntropy', 'jsd'] as const) {
    it(`${loss}: parts of a batch, uneven ones too, give its weights without batch norm`, async () => {
      const run = async (accumulate: number) => {
        const model = linearModel();
        const optimizer = new native.Optimizer(Model.nativeOf(model), SGD);
        const images = filled([loss === 'jsd' ? 15 : 5, 3, 2, 2], 0, 4);
        const results = [];
        for (let step = 0; step < 3; step++)
          results.push(await native.trainStep(optimizer, images, labels(5, 4), { ...STEP, loss, accumulate, step }));
        return { results, weight: values(model.stateDict().get('fc.weight')!) };
      };
      const whole = await run(1);
      for (const parts of [2, 3, 5, 99]) {
        const split = await run(parts);
        expect(largest(split.weight, whole.weight), `${parts} parts`).to.be.below(1e-5);
        split.results.forEach((result, step) => {
          expect(result.loss).to.be.closeTo(whole.results[step]!.loss, 1e-5);
          expect(result.gradientNorm).to.be.closeTo(whole.results[step]!.gradientNorm, 1e-4);
          expect(result.correct).to.equal(whole.results[step]!.correct);
        });
      }
    });
  }

  it('each part has dropout masks of its own', async () => {
    const model = models.create('wrn-10-1', { classes: 4, dropRate: 0.5 });
    const optimizer = new native.Optimizer(Model.nativeOf(model), SGD);
    const one = pictures([2, 3, 32, 32]);
    const twice = torch.cat!([one, one]) as Tensor;
    const options = { ...STEP, loss: 'crossEntropy' as const, lr: 0, step: 0 };
    const first = await native.trainStep(optimizer, one, labels(2, 4), options);
    const target = torch.cat!([labels(2, 4), labels(2, 4)]) as Tensor;
    const both = await native.trainStep(optimizer, twice, target, { ...options, accumulate: 2 });
    expect(both.loss).to.not.be.closeTo(first.loss, 1e-4);
  });
});

describe('moving average of the weights', () => {
  it('follows the formula, changes places with the weights, and comes back from a saved state', async () => {
    const model = linearModel();
    const optimizer = new native.Optimizer(Model.nativeOf(model), { ...SGD, ema: 0.6 });
    const weight = () => values(model.stateDict().get('fc.weight')!);
    const average = () => values(optimizer.emaState().find(({ name }) => name === 'fc.weight')!.tensor);
    let expected = weight();
    for (let step = 0; step < 12; step++) {
      const options = { ...STEP, loss: 'crossEntropy' as const, step };
      await native.trainStep(optimizer, filled([5, 3, 2, 2], 0, 4), labels(5, 4), options);
      const decay = Math.min(0.6, (1 + step) / (10 + step));
      expected = weight().map((value, i) => decay * expected[i]! + (1 - decay) * value);
      expect(largest(average(), expected), `step ${step}`).to.be.below(1e-5);
    }
    const [trained, averaged] = [weight(), average()];
    await optimizer.exchangeEma();
    expect([weight(), average()]).to.deep.equal([averaged, trained]);
    await optimizer.exchangeEma();
    expect([weight(), average()]).to.deep.equal([trained, averaged]);

    const other = new native.Optimizer(Model.nativeOf(linearModel()), { ...SGD, ema: 0.6 });
    const state = optimizer.emaState();
    await other.loadEma(
      state.map(({ name }) => name),
      state.map(({ tensor }) => tensor),
    );
    expect(values(other.emaState()[0]!.tensor)).to.deep.equal(averaged);
  });
});
