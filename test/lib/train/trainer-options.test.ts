import { expect } from 'chai';
import * as models from '../../../lib/models/models.js';
import { resolveTrainerOptions, type TrainerOptions } from '../../../lib/train/trainer-options.js';
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
        seed: 0,
      },
    });
  });

  it('takes the loss from the views, the precision from the machine, the epochs from the steps', () => {
    expect(resolveTrainerOptions(one, machine).loss).to.equal('crossEntropy');
    expect(resolveTrainerOptions(one, { bfloat16: false }).precision).to.equal('float32');
    expect(resolveTrainerOptions({ ...one, precision: 'float32' }, machine).precision).to.equal('float32');
    expect(resolveTrainerOptions({ ...one, steps: 120 }, machine)).to.include({ steps: 120, epochs: 3 });
    expect(resolveTrainerOptions({ ...one, epochs: 2, lr: undefined }, machine)).to.include({ steps: 100, lr: 0.1 });
  });

  it('gives plain data that survives JSON, and the same for what it gave', () => {
    const resolved = resolveTrainerOptions(three, machine);
    expect(JSON.parse(JSON.stringify(resolved))).to.deep.equal(resolved);
    const { stepsPerEpoch: _, ...again } = resolved;
    expect(resolveTrainerOptions({ ...three, ...again }, { bfloat16: false })).to.deep.equal(resolved);
  });

  it('refuses what does not fit, in one sentence', () => {
    refuse({ epochs: 0 }, /epochs must be an integer of at least 1, got 0/);
    refuse({ steps: 1.5 }, /steps must be an integer of at least 1, got 1\.5/);
    refuse({ lr: Number.NaN }, /lr must be a number of at least 0, got NaN/);
    refuse({ momentum: 2 }, /momentum must be a number from 0 to 1, got 2/);
    refuse({ seed: -1 }, /seed must be an integer from 0 to 9007199254740991, got -1/);
    refuse({ schedule: 'linear' }, /schedule must be one of 'cosine', 'constant', got 'linear'/);
    refuse({ precision: 'float16' }, /precision must be one of 'auto', 'float32', 'bfloat16'/);
    refuse({ loss: 'jsd' }, /'jsd' needs several views of each picture, the loader gives one/);
    refuse({ train: three.train, loss: 'crossEntropy' }, /takes one view of each picture, the loader gives 3/);
    refuse({ learningRate: 0.1 }, /a Trainer has no option 'learningRate'; it takes epochs, lr/);
    refuse({ checkpoint: { dir: 'x', every: 0 } }, /checkpoint\.every must be an integer of at least 1/);
  });
});
