import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { native } from '../../../lib/native.js';
import { createModel, type Model } from '../../../lib/nn/model.js';
import * as nn from '../../../lib/nn/nn.js';
import { Tensor } from '../../../lib/tensor/tensor.js';
import { type AttackOptions, attack } from '../../../lib/train/attack.js';
import { errorOf } from '../../lib/error-code.js';

const floats = (tensor: Tensor) => tensor.data() as Float32Array;
const classes = (values: readonly number[]) => Tensor.from(BigInt64Array.from(values, BigInt));
const length = (values: ArrayLike<number>) => Math.hypot(...Array.from(values));

/** Logits +-w x: its steepest direction is known. */
function linearModel(weight: readonly number[]): Model {
  const model = createModel(nn.sequential({ flatten: nn.flatten(), fc: nn.linear(weight.length, 2, { bias: false }) }));
  model.loadStateDict(new Map([['fc.weight', Tensor.from([[...weight], weight.map((v) => -v)])]]));
  return model;
}

interface Recorded {
  w1: number[][];
  b1: number[];
  w2: number[][];
  pictures: number[][][][];
  labels: number[];
  targets: number[];
  cases: {
    options: AttackOptions;
    targeted: boolean;
    start: number[][][][];
    end: number[][][][];
    fooled: number;
  }[];
}

const file = new URL('../../fixtures/train/apgd.json', import.meta.url);
const recorded = JSON.parse(readFileSync(file, 'utf8')) as Recorded;

function recordedModel(): Model {
  const { w1, b1, w2 } = recorded;
  const model = createModel(
    nn.sequential({
      flatten: nn.flatten(),
      first: nn.linear(w1[0]!.length, w1.length),
      relu: nn.relu(),
      second: nn.linear(w1.length, w2.length, { bias: false }),
    }),
  );
  model.loadStateDict(
    new Map([
      ['first.weight', Tensor.from(w1)],
      ['first.bias', Tensor.from(b1)],
      ['second.weight', Tensor.from(w2)],
    ]),
  );
  return model.eval();
}

describe('attacks by method, norm and loss', () => {
  // The networks are tiny: threads would only wait for each other.
  const threads = native.getNumThreads();
  before(() => native.setNumThreads(1));
  after(() => native.setNumThreads(threads));

  const weight = Array.from({ length: 12 }, (_, i) => (i % 3 === 0 ? -1 : 1) * (0.3 + i / 20));
  const linear = linearModel(weight);
  const clean = Float32Array.from({ length: 12 }, (_, i) => 0.3 + i / 30);
  const picture = () => Tensor.from(clean, { shape: [1, 3, 2, 2] });
  const model = recordedModel();
  const pictures = () => Tensor.from(recorded.pictures);
  const labels = () => classes(recorded.labels);
  const targets = () => classes(recorded.targets);

  it('FGSM is one step of epsilon along the sign of the gradient, from the clean picture', async () => {
    const attacked = await attack(linear, picture(), classes([0]), { method: 'fgsm', epsilon: 0.03 });
    floats(attacked).forEach((value, i) => {
      expect(value).to.be.closeTo(clean[i]! - Math.sign(weight[i]!) * 0.03, 1e-6);
    });
  });

  for (const method of ['fgsm', 'pgd', 'apgd'] as const) {
    it(`${method} in the L2 ball of a linear model ends where the ball is steepest`, async () => {
      const options = { method, norm: 'l2', epsilon: 0.1, steps: 60 } as const;
      const attacked = floats(await attack(linear, picture(), classes([0]), options));
      attacked.forEach((value, i) => {
        expect(value, `value ${i}`).to.be.closeTo(clean[i]! - (0.1 * weight[i]!) / length(weight), 2e-4);
      });
    });
  }

  it('keeps every picture in its ball and in 0..1, from any start', async () => {
    const source = floats(pictures());
    const stride = source.length / recorded.labels.length;
    for (const norm of ['linf', 'l2'] as const) {
      for (const method of ['pgd', 'apgd'] as const) {
        const options = { method, norm, epsilon: 0.4, steps: 5, restarts: 2 };
        const attacked = floats(await attack(model, pictures(), labels(), options));
        for (let n = 0; n < recorded.labels.length; n++) {
          const moved = Array.from({ length: stride }, (_, i) => attacked[n * stride + i]! - source[n * stride + i]!);
          const reach = norm === 'l2' ? length(moved) : Math.max(...moved.map(Math.abs));
          expect(reach, `${method} ${norm} ${n}`).to.be.at.most(0.4 + 1e-5);
        }
        for (const value of attacked) expect(value).to.be.within(0, 1);
      }
    }
  });

  it('APGD ends where the published code ends (scripts/record-apgd-results.py)', async () => {
    expect(recorded.cases).to.have.length(8);
    for (const { options, targeted, start, end } of recorded.cases) {
      const name = JSON.stringify({ ...options, targeted });
      const aims = { ...options, ...(targeted && { targets: targets() }) };
      const from = floats(await attack(model, pictures(), labels(), { ...aims, steps: 0 }));
      const expectedStart = start.flat(3);
      for (const [i, value] of from.entries())
        expect(value, `start ${i} ${name}`).to.be.closeTo(expectedStart[i]!, 1e-6);
      const to = floats(await attack(model, pictures(), labels(), aims));
      const expected = end.flat(3);
      // L2 divides by norms, whose last bit hangs on the order of a sum; a step's branch may then differ late.
      const bound = options.norm === 'l2' ? 2e-3 : 1e-6;
      for (const [i, value] of to.entries()) expect(value, `${i} ${name}`).to.be.closeTo(expected[i]!, bound);
    }
  });

  it('fools no fewer with restarts, and leaves what was fooled at first as it was', async () => {
    const options = { method: 'pgd', epsilon: 0.06, steps: 3, stepSize: 0.02, seed: 1 } as const;
    const once = floats(await attack(model, pictures(), labels(), options));
    const often = floats(await attack(model, pictures(), labels(), { ...options, restarts: 8 }));
    const fooledOnce = await fooled(once);
    const fooledOften = await fooled(often);
    const stride = once.length / recorded.labels.length;
    fooledOnce.forEach((was, n) => {
      if (!was) return;
      expect(fooledOften[n], `picture ${n}`).to.equal(true);
      expect([...often.subarray(n * stride, (n + 1) * stride)]).to.deep.equal([
        ...once.subarray(n * stride, (n + 1) * stride),
      ]);
    });
    expect(fooledOften.filter(Boolean).length).to.be.greaterThan(fooledOnce.filter(Boolean).length);
  });

  it('gives the same pictures whatever the batch, restarts included', async () => {
    const options = { method: 'apgd', loss: 'dlr', epsilon: 0.05, steps: 12, restarts: 3 } as const;
    const whole = floats(await attack(model, pictures(), labels(), options));
    const parts = floats(await attack(model, pictures(), labels(), { ...options, batchSize: 3 }));
    for (const [i, value] of parts.entries()) expect(value).to.be.closeTo(whole[i]!, 1e-5);
  });

  it('leads to the target where it can', async () => {
    const options = { method: 'pgd', epsilon: 0.5, steps: 40, stepSize: 0.05, targets: targets() } as const;
    const logits = await answersOf(floats(await attack(model, pictures(), labels(), options)));
    const reached = logits.filter((answer, n) => answer === recorded.targets[n]).length;
    expect(reached).to.be.at.least(recorded.labels.length - 1);
  });

  const refused: [title: string, options: object, sentence: RegExp][] = [
    ['an unknown method', { method: 'cw' }, /method must be 'fgsm', 'pgd' or 'apgd', got 'cw'/],
    ['an unknown norm', { norm: 'l1' }, /norm must be 'linf' or 'l2', got 'l1'/],
    ['an unknown loss', { loss: 'hinge' }, /loss must be 'ce' or 'dlr', got 'hinge'/],
    ['no restart', { restarts: 0 }, /restarts must be 1 or more, got 0/],
    ['a published start of another method', { method: 'apgd', start: 'published' }, /'published' is PGD's alone/],
  ];
  for (const [title, options, sentence] of refused) {
    it(`refuses ${title}`, async () => {
      const error = await errorOf(() => attack(linear, picture(), classes([0]), options as AttackOptions));
      expect(error.code).to.equal('INVALID_ARGUMENT');
      expect(error.message).to.match(sentence);
    });
  }

  it('refuses DLR for two classes, and targets of another count', async () => {
    const dlr = await errorOf(() => attack(linear, picture(), classes([0]), { loss: 'dlr' }));
    expect(dlr.message).to.match(/'dlr' needs a model of 3 classes or more, got 2; use loss 'ce'/);
    const many = { targets: classes([1, 1]) };
    const counts = await errorOf(() => attack(linear, picture(), classes([0]), many));
    expect(counts).to.have.property('code', 'SHAPE_MISMATCH');
    expect(counts.message).to.match(/one target a picture \(1\), got shape \[2\]/);
  });

  async function answersOf(values: Float32Array): Promise<number[]> {
    const count = recorded.labels.length;
    const shape = [count, 3, 3, 3];
    const logits = floats(await model.predict(Tensor.from(values, { shape })));
    const width = logits.length / count;
    return Array.from({ length: count }, (_, n) => {
      const row = [...logits.subarray(n * width, (n + 1) * width)];
      return row.indexOf(Math.max(...row));
    });
  }

  async function fooled(values: Float32Array): Promise<boolean[]> {
    return (await answersOf(values)).map((answer, n) => answer !== recorded.labels[n]);
  }
});
