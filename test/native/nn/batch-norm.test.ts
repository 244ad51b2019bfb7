import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { native } from '../../../lib/native.js';
import { createModel } from '../../../lib/nn/model.js';
import * as nn from '../../../lib/nn/nn.js';
import { grad } from '../../../lib/tensor/autograd.js';
import { Tensor } from '../../../lib/tensor/tensor.js';
import { setNumThreads } from '../../../lib/tensor/torch.js';
import { type NormCase, reference } from './batch-norm-reference.js';
import { channelsLastOf, type Layers, values, withLayers } from './batch-norm-run.js';

/** Pictures, height, width, channels. The last has many blocks of rows, and a last one that is not full. */
const SIZES = [
  [4, 5, 3, 3],
  [2, 3, 4, 17],
  [3, 2, 2, 40],
  [8, 1, 1, 16],
  [1, 4, 4, 5],
  [2, 33, 31, 130],
] as const;

/** The largest difference, in units of the largest expected value. */
function distance(got: ArrayLike<number>, expected: ArrayLike<number>, skip: (i: number) => boolean = () => false) {
  expect(got.length).to.equal(expected.length);
  let worst = 0;
  let largest = 0;
  for (let i = 0; i < got.length; i++) {
    if (skip(i)) continue;
    const difference = Math.abs(got[i]! - expected[i]!);
    worst = Number.isNaN(difference) ? Number.POSITIVE_INFINITY : Math.max(worst, difference);
    largest = Math.max(largest, Math.abs(expected[i]!));
  }
  return worst / Math.max(largest, 1e-3);
}

function check(size: readonly [number, number, number, number], layers: Layers, training: boolean) {
  const [n, height, width, channels] = size;
  const run = withLayers(size, layers, training);
  const running = training ? {} : { running: { mean: run.before.mean, variance: run.before.variance } };
  const given: NormCase = {
    ...run.given,
    rows: n * height * width,
    channels,
    relu: layers.relu,
    eps: 1e-5,
    ...running,
  };
  const expected = reference(given);
  // A value that is 0 but for rounding may fall on either side of the ReLU.
  const undecided = (i: number) => layers.relu && Math.abs(expected.normed[i]!) < 1e-5;
  expect(distance(run.output, expected.output), 'output').to.be.below(2e-6);
  expect(distance(run.inputGradient, expected.inputGradient, undecided), 'input gradient').to.be.below(5e-6);
  if (layers.affine) {
    expect(distance(run.weightGradient!, expected.weightGradient), 'weight gradient').to.be.below(5e-6);
    expect(distance(run.biasGradient!, expected.biasGradient), 'bias gradient').to.be.below(5e-6);
  }
  const moved = (old: Float32Array, batch: Float64Array) =>
    training ? batch.map((value, c) => 0.1 * value + 0.9 * old[c]!) : old;
  expect(distance(run.after.mean, moved(run.before.mean, expected.mean)), 'running mean').to.be.below(1e-6);
  expect(distance(run.after.variance, moved(run.before.variance, expected.variance)), 'variance').to.be.below(1e-6);
  expect(run.batches).to.equal(training ? 1 : 0);
}

describe('batch norm over channels-last pictures', () => {
  for (const training of [true, false]) {
    for (const relu of [true, false]) {
      it(`equals float64, ${training ? 'training' : 'judging'}, ${relu ? 'with' : 'without'} ReLU`, () => {
        for (const size of SIZES) for (const affine of [true, false]) check(size, { relu, affine }, training);
      });
    }
  }

  it('keeps its figures where the mean is a thousand deviations away', () => {
    const { output, given } = withLayers([4, 16, 16, 24], { relu: false, affine: true }, true, 1000);
    const expected = reference({ ...given, rows: 1024, channels: 24, relu: false, eps: 1e-5 });
    expect(distance(output, expected.output)).to.be.below(2e-6);
  });

  it('gives the same bytes again, and with another number of threads', () => {
    const bytes = () => {
      const { output, inputGradient, weightGradient, after } = withLayers(SIZES[5], { relu: true, affine: true }, true);
      const parts = [output, inputGradient, weightGradient!, after.variance];
      return Buffer.concat(parts.map((p) => Buffer.from(p.buffer, p.byteOffset, p.byteLength)));
    };
    const before = native.getNumThreads();
    const first = bytes();
    expect(bytes().equals(first)).to.equal(true);
    try {
      for (const threads of [1, 3]) {
        setNumThreads(threads);
        expect(bytes().equals(first), `${threads} threads`).to.equal(true);
      }
    } finally {
      setNumThreads(before);
    }
  });

  it('gives the same bytes with every instruction set', function () {
    this.timeout(60_000);
    const program = fileURLToPath(new URL('batch-norm-run.ts', import.meta.url));
    const hashes = ['baseline', 'avx2', 'avx512'].map((isa) =>
      execFileSync(process.execPath, ['--import', 'tsx', program], {
        env: { ...process.env, IPMIX_ISA: isa },
        encoding: 'utf8',
      }),
    );
    expect(hashes[0]).to.match(/^[0-9a-f]{64}\n$/);
    expect(new Set(hashes).size).to.equal(1);
  });

  it('lets NaN through, in its channel only', () => {
    const model = createModel(nn.sequential([nn.batchNorm2d(2), nn.relu()])).train();
    const x = channelsLastOf(Tensor.from([1, Number.NaN, 2, 3, 3, 4], { shape: [3, 1, 1, 2] }));
    const out = [...(model.forward(x).reshape([6]).data() as Float32Array)];
    expect(out.map(Number.isNaN)).to.deep.equal([false, true, false, true, false, true]);
  });

  it('leaves a gradient that others hold as it is', () => {
    const size = [2, 3, 3, 8] as const;
    const model = createModel(nn.residual({ body: { bn: nn.batchNorm2d(8), relu: nn.relu() } })).train();
    const x = Tensor.from(values(144, 1), { shape: [...size], requiresGrad: true });
    const gradient = channelsLastOf(Tensor.from(values(144, 2), { shape: [...size] }));
    model.forward(channelsLastOf(x)).backward(gradient);
    expect(gradient.permute([0, 2, 3, 1]).contiguous().data()).to.deep.equal(values(144, 2));
    const ones = new Float32Array(8).fill(1);
    const given = { rows: 18, channels: 8, weight: ones, bias: ones.map(() => 0), relu: true, eps: 1e-5 };
    const norm = reference({ ...given, input: values(144, 1), gradient: values(144, 2) });
    const expected = norm.inputGradient.map((value, i) => value + values(144, 2)[i]!);
    expect(distance(x.grad!.data() as Float32Array, expected)).to.be.below(5e-6);
  });

  for (const training of [true, false]) {
    it(`differentiates twice as LibTorch's operators do, ${training ? 'training' : 'judging'}`, () => {
      const twice = (layout: (x: Tensor) => Tensor) => {
        const model = createModel(nn.sequential([nn.batchNorm2d(5), nn.relu()]));
        if (!training) model.eval();
        const x = Tensor.from(values(2 * 3 * 4 * 5, 3), { shape: [2, 3, 4, 5], requiresGrad: true });
        const y = model.forward(layout(x));
        const [first] = grad([y.mul(y).mul(y).sum()], [x], { createGraph: true });
        const weights = Tensor.from(values(120, 4), { shape: [2, 3, 4, 5] });
        first!.mul(weights).sum().backward();
        const weight = model.parameters().get('0.weight')!.grad!;
        return [...(x.grad!.contiguous().data() as Float32Array), ...(weight.data() as Float32Array)];
      };
      const operators = twice((x) => channelsLastOf(x).contiguous());
      expect(distance(twice(channelsLastOf), operators)).to.be.below(1e-5);
    });
  }
});
