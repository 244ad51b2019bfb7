import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { native } from '../../../lib/native.js';
import { Model } from '../../../lib/nn/model.js';
import * as nn from '../../../lib/nn/nn.js';
import { Tensor } from '../../../lib/tensor/tensor.js';
import { errorOf } from '../../lib/error-code.js';
import { filled, linearModel } from './linear-model.js';

interface SgdCase {
  options: { momentum: number; weight_decay: number; nesterov: boolean };
  rates: number[];
  losses: number[];
  weights: number[][];
  momentum: number[][];
}

// Written by scripts/record-torch-references.py.
const file = new URL('../../fixtures/torch/sgd.json', import.meta.url);
const { cases, torch } = JSON.parse(readFileSync(file, 'utf8')) as { cases: SgdCase[]; torch: string };

function expectClose(tensor: Tensor, expected: number[]): void {
  for (const [i, value] of (tensor.data() as Float32Array).entries()) expect(value).to.be.closeTo(expected[i]!, 3e-6);
}

const OPTIONS = { momentum: 0.9, weightDecay: 5e-4, nesterov: true };
const STEP = { loss: 'crossEntropy' as const, labelSmoothing: 0, seed: 0, channelsLast: false, bfloat16: false };
const labels = () => Tensor.from(new BigInt64Array([0n, 1n, 2n, 3n, 0n]));
const images = () => filled([5, 3, 2, 2], 0, 4);

describe(`SGD, against torch.optim.SGD ${torch}`, () => {
  for (const { options, rates, losses, weights, momentum } of cases) {
    for (const fused of [false, true])
      it(`${JSON.stringify(options)}${fused ? ', fused' : ''}`, async () => {
        const model = linearModel();
        const optimizer = new native.Optimizer(Model.nativeOf(model), {
          ...options,
          weightDecay: options.weight_decay,
          fused,
        });
        for (const [step, lr] of rates.entries()) {
          const { loss } = await native.trainStep(optimizer, images(), labels(), { ...STEP, lr, step });
          expect(loss, `step ${step}`).to.be.closeTo(losses[step]!, 2e-6 * Math.max(1, losses[step]!));
        }
        for (const [i, tensor] of [...model.parameters().values()].entries()) expectClose(tensor, weights[i]!);
        const state = optimizer.state();
        expect(state.map(({ name }) => name)).to.deep.equal(momentum.length ? ['fc.weight', 'fc.bias'] : []);
        for (const [i, { tensor }] of state.entries()) expectClose(tensor, momentum[i]!);
      });
  }

  it('goes on from a saved state as if never interrupted', async () => {
    const run = async (interrupt: boolean) => {
      let model = linearModel();
      let optimizer = new native.Optimizer(Model.nativeOf(model), OPTIONS);
      for (let step = 0; step < 4; step++) {
        if (interrupt && step === 2) {
          const copy = linearModel();
          copy.loadStateDict(model.stateDict());
          const state = optimizer.state();
          model = copy;
          optimizer = new native.Optimizer(Model.nativeOf(model), OPTIONS);
          await optimizer.load(
            state.map(({ name }) => name),
            state.map(({ tensor }) => tensor),
          );
        }
        await native.trainStep(optimizer, images(), labels(), { ...STEP, lr: 0.3, step });
      }
      return model.stateDict().get('fc.weight')!.data();
    };
    expect(await run(true)).to.deep.equal(await run(false));
  });

  it('updates a large weight piece by piece as the operations would do on the whole', async () => {
    const model = new Model(nn.sequential({ conv: nn.conv2d(41, 67, 4), flatten: nn.flatten() })).channelsLast();
    const optimizer = new native.Optimizer(Model.nativeOf(model), OPTIONS);
    const weight = () => model.parameters().get('conv.weight')!;
    let velocity: Tensor | undefined;
    for (let step = 0; step < 3; step++) {
      const before = weight().detach().clone();
      await native.trainStep(optimizer, filled([2, 41, 4, 4], step, 4), Tensor.from(new BigInt64Array([3n, 66n])), {
        ...{ ...STEP, channelsLast: true, lr: 0.3, step },
      });
      const decayed = weight().grad!.add(before, { alpha: 5e-4 });
      velocity = velocity ? velocity.mul(0.9).add(decayed) : decayed;
      const expected = before.add(decayed.add(velocity, { alpha: 0.9 }), { alpha: -0.3 });
      expect(weight().detach().contiguous().data()).to.deep.equal(expected.contiguous().data());
    }
  });

  it('refuses options and states that do not fit', async () => {
    const make = (options: object) =>
      errorOf(() => new native.Optimizer(Model.nativeOf(linearModel()), { ...OPTIONS, ...options }));
    expect((await make({ momentum: 1 })).message).to.match(/momentum must be >= 0 and < 1/);
    expect((await make({ weightDecay: -1 })).message).to.match(/weightDecay must be >= 0/);
    expect((await make({ momentum: 0 })).message).to.match(/nesterov: true needs a momentum above 0/);
    const optimizer = new native.Optimizer(Model.nativeOf(linearModel()), OPTIONS);
    expect((await errorOf(() => optimizer.load(['fc.weight'], [Tensor.from([1, 2])]))).code).to.equal('SHAPE_MISMATCH');
    expect((await errorOf(() => optimizer.load(['other'], [Tensor.from([1, 2])]))).code).to.equal(
      'STATE_DICT_MISMATCH',
    );
  });
});
