import { expect } from 'chai';
import { definitionsOf } from '../../../lib/benchmark/definitions.js';
import { calibration } from '../../../lib/benchmark/metrics/index.js';
import { measureRobustness } from '../../../lib/benchmark/robustness.js';
import type { RobustnessOptions, RobustnessProgress } from '../../../lib/benchmark/robustness-options.js';
import { batch } from '../../../lib/corrupt/batch.js';
import type { Dataset } from '../../../lib/data/dataset.js';
import { fromArrays } from '../../../lib/data/from-arrays.js';
import { createModel, type Model } from '../../../lib/nn/model.js';
import * as nn from '../../../lib/nn/nn.js';
import { Tensor } from '../../../lib/tensor/tensor.js';

const SIDE = 8;
const COUNT = 300;

/** Dark pictures are class 0, bright ones class 1, those in the middle either: errors follow from their brightness. */
function pictures(): Dataset {
  const data = new Uint8Array(COUNT * SIDE * SIDE * 3);
  const labels = new Uint8Array(COUNT);
  for (let i = 0; i < COUNT; i++) {
    const level = Math.round((255 * i) / (COUNT - 1));
    data.fill(level, i * SIDE * SIDE * 3, (i + 1) * SIDE * SIDE * 3);
    labels[i] = level > 140 || (level > 115 && i % 2 === 0) ? 1 : 0;
  }
  return fromArrays(data, labels);
}

/** Answers by the mean brightness m in -1..1: logits (-4 m, 4 m). */
function brightnessModel(classes = 2): Model {
  const model = createModel(
    nn.sequential({ pool: nn.adaptiveAvgPool2d(1), flatten: nn.flatten(), fc: nn.linear(3, classes) }),
  );
  const signs = Array.from({ length: classes }, (_, c) => (c === 0 ? -4 / 3 : 4 / 3));
  model.loadStateDict(
    new Map([
      ['fc.weight', Tensor.from(signs.map((sign) => [sign, sign, sign]))],
      ['fc.bias', Tensor.from(new Float32Array(classes))],
    ]),
  );
  return model;
}

const options = (more: Partial<RobustnessOptions> = {}): RobustnessOptions => ({
  clean: pictures(),
  corruptions: { names: ['brightness', 'gaussian_noise'], samples: 100 },
  adversarial: { samples: 60, epsilon: 16 / 255, stepSize: 4 / 255, steps: 10 },
  ...more,
});

describe('robustness of a model whose answers can be worked out', () => {
  const model = brightnessModel();
  after(() => model.dispose());

  it('finds the clean error and the calibration that follow from the pictures', async () => {
    const { clean, calibration: measured } = await measureRobustness(
      model,
      options({ corruptions: false, adversarial: false }),
    );
    const set = pictures();
    const levels = Array.from(set.labels, (_, i) => set.images[i * SIDE * SIDE * 3]! / 127.5 - 1);
    const right = levels.map((m, i) => (m > 0 ? 1 : 0) === set.labels[i]);
    const error = right.filter((r) => !r).length / COUNT;
    expect(clean).to.deep.include({ error, samples: COUNT });
    expect(clean!.interval.low).to.be.within(error - 0.08, error);
    expect(clean!.interval.high).to.be.within(error, error + 0.08);
    expect(Object.keys(clean!)).to.have.members(['error', 'samples', 'interval']);
    const confidence = levels.map((m) => 1 / (1 + Math.exp(-8 * Math.abs(m))));
    const expected = calibration(confidence, right);
    expect(measured!.clean!.rms).to.be.closeTo(expected.rms, 1e-5);
    expect(measured!.clean!.samples).to.equal(COUNT);
    expect(measured!.corrupted).to.equal(undefined);
  });

  it('judges the very pictures that corrupt.batch makes', async () => {
    const part = pictures().take(100, { seed: 3 });
    const { corruption } = await measureRobustness(model, options({ seed: 3, adversarial: false }));
    const bytes = await batch(
      { data: part.images, count: 100, height: SIDE, width: SIDE },
      { name: 'gaussian_noise', severity: 5, seed: 3 },
    );
    let wrong = 0;
    for (let i = 0; i < 100; i++) {
      const picture = bytes.subarray(i * SIDE * SIDE * 3, (i + 1) * SIDE * SIDE * 3);
      const mean = picture.reduce((sum, value) => sum + value, 0) / picture.length / 127.5 - 1;
      if ((mean > 0 ? 1 : 0) !== part.labels[i]) wrong++;
    }
    expect(corruption!.byName[1]!.errors[4]).to.equal(wrong / 100);
    expect(corruption!.samples).to.equal(100);
  });

  it('takes the plain mean over corruptions and severities, and errs more where brightness is shifted more', async () => {
    const { corruption } = await measureRobustness(model, options({ adversarial: false }));
    const all = corruption!.byName.flatMap(({ errors }) => errors);
    expect(all).to.have.length(10);
    expect(corruption!.error).to.be.closeTo(all.reduce((a, b) => a + b) / 10, 1e-12);
    const [brightness] = corruption!.byName;
    for (let s = 1; s < 5; s++) expect(brightness!.errors[s]).to.be.at.least(brightness!.errors[s - 1]!);
    expect(brightness!.errors[4]).to.be.above(brightness!.errors[0]! + 0.1);
  });

  it('finds the attack to hurt those pictures alone that lie within its reach', async () => {
    const { adversarial } = await measureRobustness(model, options({ corruptions: false }));
    const part = pictures().take(60, { seed: 0 });
    const reach = 16 / 255;
    const beaten = Array.from(part.labels, (label, i) => {
      const level = part.images[i * SIDE * SIDE * 3]! / 255;
      const moved = label === 1 ? Math.max(0, level - reach) : Math.min(1, level + reach);
      return (moved > 0.5 ? 1 : 0) !== label;
    }).filter(Boolean).length;
    expect(adversarial!.error).to.equal(beaten / 60);
  });

  it('gives the same numbers again, whatever the batch size', async () => {
    const { seconds: _, ...first } = await measureRobustness(model, options());
    const { seconds: __, ...second } = await measureRobustness(model, options({ batchSize: 17 }));
    expect(second.corruption).to.deep.equal(first.corruption);
    expect(second.clean).to.deep.equal(first.clean);
    expect(second.adversarial).to.deep.equal(first.adversarial);
    expect(second.calibration!.corrupted!.rms).to.be.closeTo(first.calibration!.corrupted!.rms, 1e-6);
  });

  it('tells of its progress, never backwards, to the end', async () => {
    const told: RobustnessProgress[] = [];
    await measureRobustness(model, options({ onProgress: (progress) => told.push(progress) }));
    for (let i = 1; i < told.length; i++) expect(told[i]!.fraction).to.be.at.least(told[i - 1]!.fraction);
    expect(told.at(-1)!.fraction).to.be.above(0.95);
    expect([...new Set(told.map(({ part }) => part))]).to.deep.equal(['clean', 'corruption', 'adversarial']);
  });

  it('leaves the mode of the model as it was', async () => {
    model.train();
    await measureRobustness(model, options({ corruptions: false, adversarial: false }));
    expect(model.training).to.equal(true);
  });

  it('defines every measure that it took', async () => {
    const definitions = definitionsOf(await measureRobustness(model, options()));
    expect(definitions.corruptionError).to.match(
      /plain mean of the error over 2 corruptions and severities 1, 2, 3, 4, 5/,
    );
    expect(definitions.adversarialError).to.match(/after 10 steps of 4\/255 .* ball of 16\/255/);
    expect(definitions).to.include.keys('cleanError', 'rms', 'corruptedCalibration');
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    const onProgress = () => controller.abort();
    const error = await failure(measureRobustness(model, options({ onProgress, signal: controller.signal })));
    expect(error).to.have.property('code', 'ABORTED');
  });

  const mistakes: [title: string, wrong: object, sentence: RegExp][] = [
    ['an unknown option', { sample: 3 }, /no option 'sample'; it knows clean, samples/],
    ['more samples than there are', { samples: 301 }, /samples to be an integer from 1 to 300, got 301/],
    ['too few samples for calibration', { samples: 199 }, /at least 200 for calibration .* got 199/],
    ['an unknown corruption', { corruptions: { names: ['mist'] } }, /no corruption 'mist'; it knows gaussian_noise/],
    ['no corruption at all', { corruptions: { names: [] } }, /corruptions: false/],
    ['severity 6', { corruptions: { severities: [6] } }, /severities to be an integer from 1 to 5, got 6/],
    ['no attack steps', { adversarial: { steps: 0 } }, /adversarial.steps to be an integer from 1/],
  ];
  for (const [title, wrong, sentence] of mistakes) {
    it(`refuses ${title}`, async () => {
      const error = await failure(measureRobustness(model, options(wrong as Partial<RobustnessOptions>)));
      expect(error).to.have.property('code', 'INVALID_ARGUMENT');
      expect(error!.message).to.match(sentence);
    });
  }

  it('says both numbers when model and data differ in classes', async () => {
    using other = brightnessModel(3);
    const error = await failure(measureRobustness(other, options()));
    expect(error!.message).to.match(/answers with 3 classes, but arrays has 2/);
  });
});

async function failure(promise: Promise<unknown>): Promise<Error | undefined> {
  return promise.then(
    () => undefined,
    (error: Error) => error,
  );
}
