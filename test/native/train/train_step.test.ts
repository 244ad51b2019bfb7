import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { setNumThreads, Tensor, torch } from '../../../lib/index.js';
import * as models from '../../../lib/models/models.js';
import { native } from '../../../lib/native.js';
import { Model } from '../../../lib/nn/model.js';
import * as nn from '../../../lib/nn/nn.js';
import { errorOf } from '../../lib/error-code.js';
import { golden, labels, pictures } from '../../lib/models/golden-models.js';
import { goldenLosses } from './golden-losses.js';

type Losses = Record<string, { jsd_losses: number[]; ce_losses: number[] }>;
// Other processors than Intel's get other matrix kernels, and Python's torch leaves the golden losses of wrn-16-2 there from the
// third step on. What it gave on an AMD EPYC with AVX2 (scripts/record-golden-losses.py) is the second record: every machine
// has to keep the whole bounds of one of them.
const elsewhere = JSON.parse(
  readFileSync(new URL('../../fixtures/torch/golden-losses-amd-avx2.json', import.meta.url), 'utf8'),
) as { models: Losses };
const recordOf = (losses: Losses[string], loss: string) => (loss === 'jsd' ? losses.jsd_losses : losses.ce_losses);
const reference = (name: string, loss: string) => recordOf(golden.models[name]!.train, loss);

const expectWithin = (losses: number[], expected: number[], bounds: number[]) => {
  bounds.forEach((bound, step) => {
    expect(losses[step]! / expected[step]!, `loss of step ${step}`).to.be.closeTo(1, bound);
  });
};
/** The record whose last step that counts is the nearer one. */
const nearestRecord = (losses: number[], name: string, loss: string) => {
  const last = losses.length - 1;
  const distance = (record: number[]) => Math.abs(losses[last]! / record[last]! - 1);
  const [one, two] = [reference(name, loss), recordOf(elsewhere.models[name]!, loss)];
  return distance(one) <= distance(two) ? one : two;
};

const STEP = { labelSmoothing: 0, lr: 0.1, seed: 0, step: 0, channelsLast: false, bfloat16: false };
const SGD = { momentum: 0.9, weightDecay: 5e-4, nesterov: true };

describe('training step, against the recorded losses', () => {
  // One bit in the last layer's matrix product grows to a percent in five steps of lr 0.1 on eight pictures; Python's torch of
  // this version gives our losses to the bit, and both leave the recorded ones. Intel's library has the kernels that
  // recorded them: asked for, all five agree.
  it(`float32, contiguous: all five, with the matrix kernels of a record`, async function () {
    this.timeout(120_000);
    const script = fileURLToPath(new URL('golden-losses.ts', import.meta.url));
    const env = { ...process.env, MKL_ENABLE_INSTRUCTIONS: 'AVX2' };
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script], { env });
    const results = JSON.parse(stdout) as Record<string, number[]>;
    for (const [key, losses] of Object.entries(results)) {
      const [name, loss] = key.split(' ') as [string, string];
      expectWithin(losses, nearestRecord(losses, name, loss), [1e-3, 1e-3, 1e-3, 1e-3, 1e-3]);
    }
    expect(Object.keys(results)).to.have.length(4);
  });

  const cases = [
    ['wrn-10-1', 'jsd'],
    ['wrn-10-1', 'crossEntropy'],
    ['wrn-16-2', 'jsd'],
    ['wrn-16-2', 'crossEntropy'],
  ] as const;
  for (const [name, loss] of cases) {
    it(`${name}, ${loss}: in this process, channels-last, bfloat16`, async () => {
      setNumThreads(2);
      const contiguous = await goldenLosses(name, loss, { steps: 3 });
      expectWithin(contiguous, nearestRecord(contiguous, name, loss), [1e-3, 1e-3, 1e-3]);
      const channelsLast = await goldenLosses(name, loss, { steps: 3, channelsLast: true });
      expectWithin(channelsLast, reference(name, loss), [1e-3, 1e-3, 0.02]);
      const rounded = await goldenLosses(name, loss, { steps: 1, channelsLast: true, bfloat16: true });
      expectWithin(rounded, reference(name, loss), [0.02]);
      expect(rounded[0]).to.not.equal(reference(name, loss)[0]);
    });
  }
});

describe('training step', () => {
  const small = () => models.create('wrn-10-1', { classes: 4, dropRate: 0.3 });
  const weights = (model: Model) =>
    [...model.stateDict().values()].map((tensor) => Buffer.from((tensor.data() as Float32Array).buffer));

  it('leaves weights and running statistics of the step before when the loss is not a number, and names the step', async () => {
    const model = small();
    const optimizer = new native.Optimizer(Model.nativeOf(model), SGD);
    const clean = pictures([4, 3, 32, 32]);
    await native.trainStep(optimizer, clean, labels(4, 4), { ...STEP, loss: 'crossEntropy' });
    const before = weights(model);
    const momentum = optimizer.state().map(({ tensor }) => tensor.data());
    const poisoned = torch.mul!(clean, Number.NaN);
    const error = await errorOf(() =>
      native.trainStep(optimizer, poisoned, labels(4, 4), { ...STEP, loss: 'crossEntropy', step: 17 }),
    );
    expect(error.code).to.equal('NON_FINITE_LOSS');
    expect(error.message).to.match(/step 17 is not a number \(learning rate 0\.1/);
    expect(weights(model)).to.deep.equal(before);
    expect(optimizer.state().map(({ tensor }) => tensor.data())).to.deep.equal(momentum);
  });

  it('repeats itself for the same seed and step, dropout included', async () => {
    const run = async (seed: number) => {
      const optimizer = new native.Optimizer(Model.nativeOf(small()), SGD);
      const losses: number[] = [];
      for (let step = 0; step < 2; step++) {
        losses.push(
          (
            await native.trainStep(optimizer, pictures([4, 3, 32, 32]), labels(4, 4), {
              ...STEP,
              loss: 'crossEntropy',
              seed,
              step,
            })
          ).loss,
        );
      }
      return losses;
    };
    expect(await run(1)).to.deep.equal(await run(1));
    expect(await run(1)).to.not.deep.equal(await run(2));
  });

  it('counts the clean rows that are right', async () => {
    const model = new Model(nn.sequential({ flatten: nn.flatten(), fc: nn.linear(3, 3, { bias: false }) }));
    model.loadStateDict(
      new Map([
        [
          'fc.weight',
          Tensor.from([
            [1, 0, 0],
            [0, 1, 0],
            [0, 0, 1],
          ]),
        ],
      ]),
    );
    const optimizer = new native.Optimizer(Model.nativeOf(model), SGD);
    const pixel = (...rgb: number[]) => rgb.map((value) => [[value]]);
    const images = Tensor.from([
      pixel(1, 0, 0),
      pixel(0, 1, 0),
      pixel(1, 0, 0),
      pixel(0, 0, 1),
      pixel(0, 0, 1),
      pixel(0, 0, 1),
    ]);
    const result = await native.trainStep(optimizer, images, Tensor.from(new BigInt64Array([0n, 2n, 0n])), {
      ...STEP,
      loss: 'jsd',
    });
    expect(result).to.include({ correct: 2, count: 3 });
  });

  it('refuses labels, views and shapes that do not fit', async () => {
    const optimizer = new native.Optimizer(Model.nativeOf(small()), SGD);
    const step = (images: Tensor, rows: Tensor, loss: 'jsd' | 'crossEntropy') =>
      errorOf(() => native.trainStep(optimizer, images, rows, { ...STEP, loss }));
    const images = pictures([4, 3, 32, 32]);
    expect((await step(images, Tensor.from(new BigInt64Array([0n, 1n, 2n, 4n])), 'crossEntropy')).message).to.match(
      /labels must be 0\.\.3, the model's classes; got 4/,
    );
    expect((await step(images, Tensor.from(new BigInt64Array([0n, 1n, -2n, 3n])), 'crossEntropy')).message).to.match(
      /got -2/,
    );
    expect((await step(images, labels(3, 4), 'jsd')).message).to.match(
      /rows of images \(4\) must be views times the labels \(3\)/,
    );
    expect((await step(images, labels(4, 4), 'jsd')).message).to.match(/'jsd' needs at least two views/);
    expect((await step(images, labels(2, 4), 'crossEntropy')).message).to.match(
      /'crossEntropy' takes one view of each picture, got 2/,
    );
    expect((await step(images, Tensor.from([0, 1, 2, 3]), 'crossEntropy')).code).to.equal('SHAPE_MISMATCH');
  });

  it('leaves the event loop free', async () => {
    const optimizer = new native.Optimizer(Model.nativeOf(models.create('wrn-16-2')), SGD);
    let ticks = 0;
    const timer = setInterval(() => ticks++, 1);
    await native.trainStep(optimizer, pictures([48, 3, 32, 32]), labels(48, 10), { ...STEP, loss: 'crossEntropy' });
    clearInterval(timer);
    expect(ticks).to.be.greaterThan(10);
  });
});
