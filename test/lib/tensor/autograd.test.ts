import { expect } from 'chai';
import { IPMixError } from '../../../lib/errors.js';
import { enableGrad, noGrad } from '../../../lib/tensor/autograd.js';
import { scope } from '../../../lib/tensor/scope.js';
import { Tensor } from '../../../lib/tensor/tensor.js';
import { manualSeed, torch } from '../../../lib/tensor/torch.js';

/** Smooth functions of one 3 x 4 float64 tensor of numbers in 0.2 .. 0.9, and a second one held fixed. */
const FUNCTIONS: Record<string, (x: Tensor, y: Tensor) => Tensor> = {
  add: (x, y) => x.add(y, { alpha: 2 }),
  mul: (x, y) => x.mul(y),
  div: (x, y) => y.div(x),
  pow: (x, y) => x.pow(y),
  exp: (x) => x.exp(),
  log: (x) => x.log(),
  sqrt: (x) => x.sqrt(),
  sin: (x) => x.sin(),
  tanh: (x) => x.tanh(),
  sigmoid: (x) => x.sigmoid(),
  erf: (x) => x.erf(),
  lgamma: (x) => x.lgamma(),
  atan2: (x, y) => x.atan2(y),
  gelu: (x) => torch.gelu(x),
  silu: (x) => torch.silu(x),
  softplus: (x) => torch.softplus(x),
  softmax: (x) => x.softmax(1),
  logSoftmax: (x) => x.logSoftmax(0),
  logsumexp: (x) => x.logsumexp(1),
  sum: (x) => x.sum(0, true),
  mean: (x) => x.mean([1]),
  var: (x) => torch.var(x, [0, 1]),
  prod: (x) => x.prod(1),
  cumsum: (x) => x.cumsum(1),
  cumprod: (x) => x.cumprod(0),
  matmul: (x, y) => x.matmul(y.t()),
  einsum: (x, y) => torch.einsum('ij,ij->j', [x, y]),
  norm: (x) => torch.linalgVectorNorm(x),
  permute: (x) => x.permute([1, 0]).mul(2),
  gather: (x) => x.gather(1, torch.zeros([3, 2], { dtype: 'int64' })),
  indexSelect: (x) => x.indexSelect(0, Tensor.from(new BigInt64Array([2n, 0n, 2n]))),
  cat: (x, y) => torch.cat([x, y, x], 1),
  conv1d: (x, y) => torch.conv1d(x.unsqueeze(0), y.unsqueeze(0), null, 1, 1),
  layerNorm: (x) => torch.layerNorm(x, [4]),
  inverse: (x, y) => torch.linalgInv(x.matmul(y.t()).add(torch.eye(3, { dtype: 'float64' }).mul(5))),
  mseLoss: (x, y) => torch.mseLoss(x, y),
};

/** Central differences of sum(f(x) * weights), one element after the other. */
function numeric(value: () => number, x: Tensor): number[] {
  const step = 1e-6;
  const flat = x.data({ copy: false }) as Float64Array;
  return Array.from(flat, (original, i) => {
    flat[i] = original + step;
    const above = value();
    flat[i] = original - step;
    const below = value();
    flat[i] = original;
    return (above - below) / (2 * step);
  });
}

describe('autograd', () => {
  it(`agrees with finite differences for ${Object.keys(FUNCTIONS).length} operators`, () => {
    manualSeed(3);
    for (const [name, f] of Object.entries(FUNCTIONS)) {
      scope(() => {
        const x = torch.rand([3, 4], { dtype: 'float64' }).mul(0.7).add(0.2);
        const y = torch.rand([3, 4], { dtype: 'float64' }).mul(0.7).add(0.2);
        const weights = noGrad(() => torch.randLike(f(x, y)));
        const total = (input: Tensor) => f(input, y).mul(weights).sum();
        const expected = numeric(() => scope(() => total(x).item() as number), x);
        x.requiresGrad = true;
        const [gradient] = torch.grad(total(x), x);
        const came = Array.from(gradient!.data() as Float64Array);
        const largest = Math.max(...came.map((value, i) => Math.abs(value - expected[i]!)));
        expect(largest, `${name}: largest difference`).to.be.lessThan(1e-6);
      });
    }
  });

  it('gives gradients without touching .grad, and second derivatives', () => {
    const x = Tensor.from([2, 3], { requiresGrad: true });
    const cube = x.pow(3).sum();
    const [first] = torch.grad(cube, [x], { createGraph: true });
    expect(first!.toArray()).to.deep.equal([12, 27]);
    expect(x.grad).to.equal(null);
    const [second] = torch.grad(first!.sum(), [x]);
    expect(second!.toArray()).to.deep.equal([12, 18]);
  });

  it('takes gradients of outputs and of unused inputs', () => {
    const x = Tensor.from([1, 2], { requiresGrad: true });
    const unused = Tensor.from([1], { requiresGrad: true });
    const [gx] = torch.grad(x.mul(3), x, { gradOutputs: Tensor.from([1, 10]) });
    expect(gx!.toArray()).to.deep.equal([3, 30]);
    const [, none] = torch.grad(x.sum(), [x, unused], { allowUnused: true });
    expect(none).to.equal(null);
    expect(() => torch.grad(x.sum(), [unused])).to.throw(IPMixError, /unused/);
  });

  it('accumulates, and starts anew after grad = null', () => {
    const x = Tensor.from([1, 2], { requiresGrad: true });
    x.mul(2).sum().backward();
    x.mul(2).sum().backward();
    expect(x.grad?.toArray()).to.deep.equal([4, 4]);
    x.grad = null;
    expect(x.grad).to.equal(null);
    const y = x.mul(x).sum();
    y.backward(null, { retainGraph: true });
    y.backward();
    expect(x.grad!.toArray()).to.deep.equal([4, 8]);
    expect(() => y.backward()).to.throw(IPMixError, /second time/);
  });

  it('detaches, and switches recording off and on', () => {
    const x = Tensor.from([1, 2], { requiresGrad: true });
    expect(x.mul(2).detach().requiresGrad).to.equal(false);
    expect(noGrad(() => x.mul(2).requiresGrad)).to.equal(false);
    expect(noGrad(() => enableGrad(() => x.mul(2).requiresGrad))).to.equal(true);
    expect(x.mul(2).isLeaf).to.equal(false);
  });

  it('runs on the engine thread', async () => {
    const x = Tensor.from([1, 2], { requiresGrad: true });
    const y = await torch.async.mul(x, x);
    await torch.async.backward(y.sum());
    expect(x.grad?.toArray()).to.deep.equal([2, 4]);
    const off = noGrad(() => [torch.async.mul(x, x)] as const);
    expect((await off[0]).requiresGrad).to.equal(false);
    const [g] = await torch.async.grad(x.pow(2).sum(), x);
    expect(g?.toArray()).to.deep.equal([2, 4]);
  });
});
