import { expect } from 'chai';
import { Mixup } from '../../../lib/augment/mixup.js';
import * as models from '../../../lib/models/models.js';
import { resolveTrainerOptions } from '../../../lib/train/resolve-trainer-options.js';
import type { TrainerOptions } from '../../../lib/train/trainer-options.js';
import { formulaBatches } from './formula-batches.js';

const model = models.create('wrn-10-1');
const three = { model, train: formulaBatches({ batches: 50, views: 3 }) };
const one = { model, train: formulaBatches({ batches: 50 }) };
const machine = { bfloat16: true };
const refuse = (options: object, pattern: RegExp) =>
  expect(() => resolveTrainerOptions({ ...one, ...options } as TrainerOptions, machine)).to.throw(pattern);

describe('resolveTrainerOptions', () => {
  it("fills in the paper's recipe", () => {
    expect(resolveTrainerOptions(three, machine)).to.deep.equal({
      ...{ epochs: 100, steps: 5000, stepsPerEpoch: 50, lr: 0.1, minLr: 1e-6, schedule: 'cosine', momentum: 0.9 },
      ...{
        weightDecay: 5e-4,
        nesterov: true,
        loss: 'jsd',
        labelSmoothing: 0,
        precision: 'bfloat16',
        channelsLast: true,
        convolution: 'auto',
        seed: 0,
      },
      ...{ optimizer: 'sgd', fused: false, betas: [0.9, 0.999], epsilon: 1e-8, parameterGroups: [], mixBatch: null },
      ...{ clipNorm: null, accumulate: 1, ema: null },
    });
  });

  it('takes the loss from the views, the precision from the machine, the epochs from the steps', () => {
    expect(resolveTrainerOptions(one, machine).loss).to.equal('crossEntropy');
    expect(resolveTrainerOptions(one, { bfloat16: false }).precision).to.equal('float32');
    expect(resolveTrainerOptions({ ...one, precision: 'float32' }, machine).precision).to.equal('float32');
    expect(resolveTrainerOptions({ ...one, steps: 120 }, machine)).to.include({ steps: 120, epochs: 3 });
    expect(resolveTrainerOptions({ ...one, epochs: 2, lr: undefined }, machine)).to.include({ steps: 100, lr: 0.1 });
  });

  it("gives AdamW PyTorch's rate and decay, groups the run's decay, schedules their defaults, Mixup its name", () => {
    expect(resolveTrainerOptions({ ...one, optimizer: 'adamw' }, machine)).to.include({ lr: 1e-3, weightDecay: 0.01 });
    const resolved = resolveTrainerOptions(
      {
        ...one,
        parameterGroups: [
          { parameters: 'normAndBias', weightDecay: 0 },
          { parameters: ['fc*'], lrScale: 10 },
        ],
        schedule: { name: 'cosine', warmupSteps: 5 },
        mixBatch: new Mixup({ classes: 10, alpha: 0.4 }),
      },
      machine,
    );
    expect(resolved.parameterGroups).to.deep.equal([
      { parameters: 'normAndBias', weightDecay: 0, lrScale: 1 },
      { parameters: ['fc*'], weightDecay: 5e-4, lrScale: 10 },
    ]);
    expect(resolved.schedule).to.deep.equal({ name: 'cosine', warmupSteps: 5, warmupFrom: 0.1 });
    expect(resolved.mixBatch).to.deep.equal({ method: 'Mixup', alpha: 0.4, seed: 0, classes: 10 });
    const custom = resolveTrainerOptions({ ...one, schedule: (step) => 1 / (step + 1) }, machine).schedule;
    expect(custom).to.have.property('name', 'custom');
    expect(custom)
      .to.have.property('source')
      .that.matches(/step.*=>\s*1\s*\/\s*\(step\s*\+\s*1\)/);
  });

  it('gives plain data that survives JSON, and the same for what it gave', () => {
    const resolved = resolveTrainerOptions(three, machine);
    expect(JSON.parse(JSON.stringify(resolved))).to.deep.equal(resolved);
    const { stepsPerEpoch: _, mixBatch: __, ...again } = resolved;
    expect(resolveTrainerOptions({ ...three, ...again }, { bfloat16: false })).to.deep.equal(resolved);
  });

  it('refuses what does not fit, in one sentence', () => {
    refuse({ epochs: 0 }, /epochs must be an integer of at least 1, got 0/);
    refuse({ steps: 1.5 }, /steps must be an integer of at least 1, got 1\.5/);
    refuse({ lr: Number.NaN }, /lr must be a number of at least 0, got NaN/);
    refuse({ momentum: 2 }, /momentum must be a number from 0 to 1, got 2/);
    refuse({ seed: -1 }, /seed must be an integer from 0 to 9007199254740991, got -1/);
    refuse(
      { schedule: 'linear' },
      /schedule must be one of 'cosine', 'constant', 'oneCycle', 'multistep', 'custom', got 'linear'/,
    );
    refuse({ precision: 'float16' }, /precision must be one of 'auto', 'float32', 'bfloat16'/);
    refuse({ loss: 'jsd' }, /'jsd' needs several views of each picture, the loader gives one/);
    refuse({ train: three.train, loss: 'crossEntropy' }, /takes one view of each picture, the loader gives 3/);
    refuse({ learningRate: 0.1 }, /a Trainer has no option 'learningRate'; it takes epochs, optimizer, .*lr/);
    refuse({ optimizer: 'lamb' }, /optimizer must be one of 'sgd', 'adamw', got 'lamb'/);
    refuse({ accumulate: 0 }, /accumulate must be an integer of at least 1, got 0/);
    refuse({ clipNorm: -1 }, /clipNorm must be a number of at least/);
    refuse({ ema: 1 }, /ema must be a number of at least 0, below 1, got 1/);
    refuse(
      { schedule: { name: 'multistep', milestones: [9, 3] } },
      /milestones must be rising steps above 0, got \[ 9, 3 \]/,
    );
    refuse({ schedule: { name: 'cosine', warmupSteps: 5000 } }, /warmupSteps must be an integer from 0 to 4999/);
    refuse(
      { parameterGroups: [{ parameters: 'bias' }] },
      /parameters must be 'normAndBias' or an array of state-dict names/,
    );
    refuse({ mixBatch: new Mixup() }, /mixBatch must know the classes; give new Mixup\(\{ classes: 10 \}\)/);
    refuse({ train: three.train, mixBatch: new Mixup({ classes: 4 }) }, /mixes single views, the loader gives 3/);
    refuse({ checkpoint: { dir: 'x', every: 0 } }, /checkpoint\.every must be an integer of at least 1/);
  });
});
