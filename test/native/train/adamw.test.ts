import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { native } from '../../../lib/native.js';
import { Model } from '../../../lib/nn/model.js';
import { Tensor } from '../../../lib/tensor/tensor.js';
import type { NativeOptimizerOptions } from '../../../lib/train/native.js';
import { errorOf } from '../../lib/error-code.js';
import { filled, linearModel } from './linear-model.js';

interface AdamWCase {
  clip: number;
  smoothing: number;
  target: number[];
  rates: number[];
  losses: number[];
  norms: number[];
  weights: number[][];
  state: Record<'exp_avg' | 'exp_avg_sq', number[]>;
}

// Written by scripts/record-torch-references.py.
const file = new URL('../../fixtures/torch/adamw.json', import.meta.url);
const { cases, torch } = JSON.parse(readFileSync(file, 'utf8')) as { cases: AdamWCase[]; torch: string };

const OPTIONS: NativeOptimizerOptions = {
  ...{ kind: 'adamw', weightDecay: 0.1, beta1: 0.8, beta2: 0.95, epsilon: 1e-6 },
  groups: [{ names: ['fc.bias'], weightDecay: 0, lrScale: 0.5 }],
};
const STEP = { loss: 'crossEntropy' as const, seed: 0, channelsLast: false, bfloat16: false };
const images = () => filled([5, 3, 2, 2], 0, 4);

const expectClose = (tensor: Tensor, expected: number[], bound: number) => {
  for (const [i, value] of (tensor.data() as Float32Array).entries()) expect(value).to.be.closeTo(expected[i]!, bound);
};

describe(`AdamW with parameter groups, soft targets and clipping, against torch.optim.AdamW ${torch}`, () => {
  for (const { clip, smoothing, target, rates, losses, norms, weights, state } of cases) {
    const labels = () => Tensor.from(Float32Array.from(target), { shape: [5, 4] });

    it(`clip ${clip}, label smoothing ${smoothing}`, async () => {
      const model = linearModel();
      const optimizer = new native.Optimizer(Model.nativeOf(model), OPTIONS);
      for (const [step, lr] of rates.entries()) {
        const options = { ...STEP, labelSmoothing: smoothing, clipNorm: clip, lr, step };
        const result = await native.trainStep(optimizer, images(), labels(), options);
        expect(result.loss, `step ${step}`).to.be.closeTo(losses[step]!, 1e-5);
        expect(result.gradientNorm).to.be.closeTo(norms[step]!, 1e-5);
      }
      for (const [i, tensor] of [...model.parameters().values()].entries()) expectClose(tensor, weights[i]!, 1e-5);
      const kept = new Map(optimizer.state().map(({ name, tensor }) => [name, tensor]));
      expect([...kept.keys()].filter((name) => name.startsWith('fc.weight'))).to.deep.equal([
        'fc.weight.exp_avg',
        'fc.weight.exp_avg_sq',
        'fc.weight.step',
      ]);
      expectClose(kept.get('fc.weight.exp_avg')!, state.exp_avg, 1e-6);
      expectClose(kept.get('fc.weight.exp_avg_sq')!, state.exp_avg_sq, 1e-6);
      expect(kept.get('fc.bias.step')!.item()).to.equal(rates.length);
    });

    it(`goes on from a saved state to the bit (clip ${clip})`, async () => {
      const run = async (interrupt: boolean) => {
        let model = linearModel();
        let optimizer = new native.Optimizer(Model.nativeOf(model), OPTIONS);
        for (const [step, lr] of rates.entries()) {
          if (interrupt && step === 2) {
            const [copy, state] = [linearModel(), optimizer.state()];
            copy.loadStateDict(model.stateDict());
            model = copy;
            optimizer = new native.Optimizer(Model.nativeOf(model), OPTIONS);
            await optimizer.load(
              state.map(({ name }) => name),
              state.map(({ tensor }) => tensor),
            );
          }
          await native.trainStep(optimizer, images(), labels(), {
            ...STEP,
            labelSmoothing: 0,
            clipNorm: clip,
            lr,
            step,
          });
        }
        return model.stateDict().get('fc.weight')!.data();
      };
      expect(await run(true)).to.deep.equal(await run(false));
    });
  }

  it('refuses what does not fit', async () => {
    const make = (options: object) => errorOf(() => new native.Optimizer(Model.nativeOf(linearModel()), options));
    expect((await make({ kind: 'lamb' })).message).to.equal("optimizer must be 'sgd' or 'adamw', got 'lamb'");
    expect((await make({ ...OPTIONS, beta1: 1 })).message).to.match(/betas must be >= 0 and < 1, got 1/);
    expect((await make({ groups: [{ names: ['nope'], weightDecay: 0, lrScale: 1 }] })).message).to.match(
      /names 'nope', but the model has no such parameter/,
    );
    const optimizer = new native.Optimizer(Model.nativeOf(linearModel()), OPTIONS);
    expect((await errorOf(() => optimizer.load(['other.exp_avg'], [Tensor.from([1])]))).code).to.equal(
      'STATE_DICT_MISMATCH',
    );
    const wrong = Tensor.from(new Float32Array(15), { shape: [5, 3] });
    const step = { ...STEP, labelSmoothing: 0, lr: 0.1, step: 0 };
    expect((await errorOf(() => native.trainStep(optimizer, images(), wrong, step))).message).to.match(
      /labels have 3 chances a row, the model has 4 classes/,
    );
  });
});
