import { expect } from 'chai';
import * as models from '../../../lib/models/models.js';
import { createModel, type Model } from '../../../lib/nn/model.js';
import * as nn from '../../../lib/nn/nn.js';
import { Tensor } from '../../../lib/tensor/tensor.js';
import { evaluate } from '../../../lib/train/evaluate.js';
import { pgd } from '../../../lib/train/pgd.js';
import { errorOf } from '../../lib/error-code.js';
import { fillWeights, labels } from '../../lib/models/golden-models.js';

const EPSILON = 2 / 255;
const NORMALISATION = { mean: [0.5, 0.5, 0.5], std: [0.5, 0.5, 0.5] };
const N = 6;

/** Bytes with many zeros and 255s, where the ball leaves 0..1. */
const bytes = () =>
  Uint8Array.from({ length: N * 32 * 32 * 3 }, (_, i) => Math.min(255, Math.max(0, ((i * 7919) % 400) - 70)));
const images = () => Tensor.from(bytes(), { shape: [N, 32, 32, 3] });
const floats = (tensor: Tensor) => tensor.data() as Float32Array;

/** The clean pixels in the attack's order: N x 3 x H x W. */
const unit = () => {
  const source = bytes();
  return Float32Array.from({ length: source.length }, (_, i) => {
    const [n, c, p] = [Math.floor(i / 3072), Math.floor(i / 1024) % 3, i % 1024];
    return source[(n * 1024 + p) * 3 + c]! / 255;
  });
};

const distances = (attacked: Tensor) => {
  const clean = unit();
  return floats(attacked).map((value, i) => Math.abs(value - clean[i]!));
};

async function crossEntropy(model: Model, pictures: Tensor): Promise<number[]> {
  const logits = floats(await evaluate(model, pictures, NORMALISATION));
  return Array.from({ length: N }, (_, n) => {
    const row = [...logits.subarray(n * 10, n * 10 + 10)];
    return Math.log(row.reduce((sum, value) => sum + Math.exp(value), 0)) - row[n % 10]!;
  });
}

describe('PGD', () => {
  const model = models.create('wrn-10-1').eval();
  before(() => fillWeights(model));

  it('stays in the ball and in 0..1, and raises the loss of every picture', async () => {
    const attacked = await pgd(model, images(), labels(N, 10), NORMALISATION);
    expect(attacked.shape).to.deep.equal([N, 3, 32, 32]);
    expect(Math.max(...distances(attacked))).to.be.at.most(EPSILON + 1e-6);
    expect(Math.max(...distances(attacked))).to.be.closeTo(EPSILON, 1e-6);
    for (const value of floats(attacked)) expect(value).to.be.within(0, 1);
    const before = await crossEntropy(model, images());
    const after = await crossEntropy(model, attacked);
    for (const [n, loss] of after.entries()) expect(loss, `picture ${n}`).to.be.greaterThan(before[n]! + 0.01);
  });

  it("'published' reaches beyond epsilon, up to twice", async () => {
    const attacked = await pgd(model, images(), labels(N, 10), { ...NORMALISATION, start: 'published' });
    const reach = Math.max(...distances(attacked));
    expect(reach).to.be.greaterThan(1.5 * EPSILON);
    expect(reach).to.be.at.most(2 * EPSILON + 1e-6);
  });

  it('starts from noise keyed by seed and picture, whatever the batch size', async () => {
    const start = async (options: object) => [
      ...floats(await pgd(model, images(), labels(N, 10), { ...NORMALISATION, steps: 0, ...options })),
    ];
    const whole = await start({ seed: 4 });
    expect(await start({ seed: 4, batchSize: 4 })).to.deep.equal(whole);
    expect(await start({ seed: 5 })).to.not.deep.equal(whole);
    expect(await start({ seed: 4, firstIndex: 1 })).to.not.deep.equal(whole);
    const noise = distances(Tensor.from(Float32Array.from(whole), { shape: [N, 3, 32, 32] }));
    expect(noise.reduce((a, b) => a + b) / noise.length).to.be.within(0.3 * EPSILON, 0.55 * EPSILON);
  });

  it('finds the exact optimum of a linear model: the corner of the ball', async () => {
    const linear = createModel(nn.sequential({ flatten: nn.flatten(), fc: nn.linear(12, 2, { bias: false }) }));
    const weight = Array.from({ length: 12 }, (_, i) => (i % 3 === 0 ? -1 : 1) * (0.3 + i / 20));
    linear.loadStateDict(new Map([['fc.weight', Tensor.from([weight, weight.map((v) => -v)])]]));
    const clean = Float32Array.from({ length: 12 }, (_, i) => [0.5, 0, 1, 0.003][i % 4]!);
    const attacked = await pgd(linear, Tensor.from(clean, { shape: [1, 3, 2, 2] }), labels(1, 2));
    floats(attacked).forEach((value, i) => {
      const corner = clean[i]! - Math.sign(weight[i]!) * EPSILON;
      expect(value, `value ${i}`).to.be.closeTo(Math.min(1, Math.max(0, corner)), 1e-6);
    });
  });

  it('leaves weights, running statistics and gradients of the model alone', async () => {
    const state = () => [...model.stateDict().values()].map((tensor) => Buffer.from(tensor.data().buffer));
    const before = state();
    await pgd(model, images(), labels(N, 10), { ...NORMALISATION, steps: 2 });
    expect(state()).to.deep.equal(before);
    for (const tensor of model.parameters().values()) expect(tensor.grad).to.equal(null);
  });

  it('refuses what does not fit, and stops when aborted', async () => {
    expect((await errorOf(() => pgd(model, images(), labels(N, 10), { epsilon: -1 }))).message).to.match(
      /must not be negative/,
    );
    expect((await errorOf(() => pgd(model, images(), labels(N, 10), { mean: [0.5], std: [0.5] }))).message).to.match(
      /mean and std must have 3 numbers/,
    );
    expect((await errorOf(() => pgd(model, images(), labels(N, 10), { start: 'random' as 'clean' }))).message).to.match(
      /'clean' or 'published'/,
    );
    const wrong = Tensor.from(new Uint8Array(12), { shape: [2, 2, 3] });
    expect((await errorOf(() => pgd(model, wrong, labels(1, 10)))).code).to.equal('SHAPE_MISMATCH');
    const abort = new AbortController();
    const running = errorOf(() => pgd(model, images(), labels(N, 10), { steps: 100_000, signal: abort.signal }));
    setTimeout(() => abort.abort(), 50);
    expect((await running).code).to.equal('ABORTED');
  });
});
