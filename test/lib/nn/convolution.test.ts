/** Winograd convolutions beside LibTorch's own in float32 and float64, through models of one layer. */
import { expect } from 'chai';
import {
  createModel,
  type Model,
  nn,
  noGrad,
  setConvolution,
  setNumThreads,
  Tensor,
  torch,
} from '../../../lib/index.js';
import { native } from '../../../lib/native.js';
import { errorOf } from '../error-code.js';

interface Layer {
  batch?: number;
  from: number;
  to: number;
  size: [number, number];
  padding?: number;
  bias?: boolean;
  stride?: number;
}

type Pass = 'output' | 'input gradient' | 'weight gradient';
const PASSES: readonly Pass[] = ['output', 'input gradient', 'weight gradient'];

const random = (shape: number[], seed: number) => {
  // The sum of three draws of a small generator, about normal: never the same value on a grid.
  let state = seed + 1;
  const draw = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32 - 0.5;
  };
  const count = shape.reduce((product, side) => product * side, 1);
  return Tensor.from(
    Float32Array.from({ length: count }, () => 2 * (draw() + draw() + draw())),
    { shape },
  );
};

const channelsLast = (tensor: Tensor): Tensor => torch.contiguous!(tensor, { memoryFormat: 'channelsLast' }) as Tensor;

const layerOf = ({ from, to, padding = 1, bias = false, stride = 1 }: Layer): Model =>
  createModel(nn.sequential({ conv: nn.conv2d(from, to, 3, { padding, bias, stride }) }), { seed: 1 });

const inputOf = ({ batch = 3, from, size }: Layer) => random([batch, from, ...size], 7);

/** The three passes in float32, `layout` of the input as given. */
function passes(layer: Layer, algorithm: 'auto' | 'direct', layout = channelsLast): Record<Pass, Float32Array> {
  setConvolution(algorithm);
  const model = layerOf(layer).channelsLast();
  const weight = model.parameters().get('conv.weight')!;
  const input = layout(inputOf(layer));
  input.requiresGrad = true;
  const output = model.forward(input);
  output.backward(random([...output.shape], 11));
  return {
    output: output.data() as Float32Array,
    'input gradient': input.grad!.data() as Float32Array,
    'weight gradient': weight.grad!.data() as Float32Array,
  };
}

/** The same by LibTorch in float64. */
function exact(layer: Layer): Record<Pass, Float64Array> {
  const model = layerOf(layer);
  const double = (tensor: Tensor) => noGrad(() => torch.clone!(tensor.to('float64')) as Tensor);
  const input = double(inputOf(layer));
  const weight = double(model.parameters().get('conv.weight')!);
  const bias = model.parameters().get('conv.bias');
  input.requiresGrad = true;
  weight.requiresGrad = true;
  const { padding = 1, stride = 1 } = layer;
  const output = torch.conv2d!(input, weight, {
    ...(bias && { bias: double(bias) }),
    padding: [padding, padding],
    stride: [stride, stride],
  }) as Tensor;
  output.backward(random([...output.shape], 11).to('float64'));
  return {
    output: output.data() as Float64Array,
    'input gradient': input.grad!.data() as Float64Array,
    'weight gradient': weight.grad!.data() as Float64Array,
  };
}

/** Largest difference by the largest value. */
function error(found: Float32Array, wanted: Float64Array): number {
  let difference = 0;
  let largest = 0;
  for (const [i, value] of wanted.entries()) {
    difference = Math.max(difference, Math.abs(found[i]! - value));
    largest = Math.max(largest, Math.abs(value));
  }
  return difference / largest;
}

const fitting: Layer[] = [
  { batch: 16, from: 16, to: 32, size: [32, 32] },
  { batch: 32, from: 64, to: 64, size: [8, 8] },
  { batch: 33, from: 128, to: 128, size: [8, 8] },
  { batch: 20, from: 40, to: 24, size: [7, 9] },
  { batch: 9, from: 24, to: 16, size: [15, 11], padding: 0 },
  { batch: 5, from: 16, to: 40, size: [13, 14], padding: 2, bias: true },
  { batch: 64, from: 320, to: 256, size: [4, 4] },
  { batch: 1, from: 16, to: 16, size: [32, 33] },
];
const others: Layer[] = [
  { from: 3, to: 16, size: [32, 32] },
  { from: 17, to: 17, size: [16, 16] },
  { batch: 32, from: 40, to: 40, size: [1, 1] },
  { batch: 32, from: 16, to: 16, size: [5, 5] },
  { batch: 1, from: 64, to: 64, size: [8, 8] },
  { batch: 8, from: 16, to: 16, size: [32, 32], stride: 2 },
];
const named = ({ batch = 3, from, to, size, padding = 1 }: Layer) =>
  `${from} to ${to} channels, batch ${batch}, ${size.join(' x ')}, padding ${padding}`;

describe('convolutions of a model', () => {
  const winograd = native.buildInfo().cpuCapability === 'AVX2';
  before(function () {
    if (!winograd) {
      console.log(`      skipped: Winograd's kernels are for AVX2, this is ${native.buildInfo().cpuCapability}`);
      this.skip();
    }
  });

  afterEach(() => setConvolution('auto'));

  for (const layer of fitting) {
    it(`Winograd's are within 1e-5 of float64: ${named(layer)}`, () => {
      const ours = passes(layer, 'auto');
      const theirs = passes(layer, 'direct');
      const wanted = exact(layer);
      for (const pass of PASSES) {
        expect(ours[pass], pass).not.to.deep.equal(theirs[pass]);
        const direct = error(theirs[pass], wanted[pass]);
        const found = error(ours[pass], wanted[pass]);
        expect(found, `${pass}, where direct float32 is off by ${direct}`).to.be.below(1e-5);
      }
    });
  }

  for (const layer of others) {
    it(`are LibTorch's where Winograd's do not pay: ${named(layer)}`, () => {
      expect(passes(layer, 'auto')).to.deep.equal(passes(layer, 'direct'));
    });
  }

  it("are LibTorch's for contiguous and for other strided pictures", () => {
    const layer = fitting[0]!;
    for (const layout of [
      (x: Tensor) => x,
      (x: Tensor) => torch.transpose!(torch.contiguous!(torch.transpose!(x, 2, 3)) as Tensor, 2, 3) as Tensor,
    ]) {
      expect(passes(layer, 'auto', layout)).to.deep.equal(passes(layer, 'direct', layout));
      const errors = PASSES.map((pass) => error(passes(layer, 'auto', layout)[pass], exact(layer)[pass]));
      expect(Math.max(...errors)).to.be.below(1e-5);
    }
  });

  it('give the same bytes again, and with one thread or two', () => {
    const threads = native.getNumThreads();
    try {
      for (const layer of [fitting[1]!, fitting[4]!]) {
        setNumThreads(2);
        const two = passes(layer, 'auto');
        expect(passes(layer, 'auto')).to.deep.equal(two);
        setNumThreads(1);
        expect(passes(layer, 'auto')).to.deep.equal(two);
      }
    } finally {
      setNumThreads(threads);
    }
  });

  it('have gradients of gradients', () => {
    const layer = fitting[3]!;
    const penalty = (algorithm: 'auto' | 'direct') => {
      setConvolution(algorithm);
      const model = layerOf(layer).channelsLast();
      const weight = model.parameters().get('conv.weight')!;
      const input = channelsLast(inputOf(layer));
      input.requiresGrad = true;
      const loss = torch.sum!(torch.pow!(model.forward(input), 3) as Tensor) as Tensor;
      const [slope] = torch.grad([loss], [input], { createGraph: true });
      (torch.sum!(torch.mul!(slope!, slope!) as Tensor) as Tensor).backward();
      return weight.grad!.data() as Float32Array;
    };
    const theirs = penalty('direct');
    expect(error(penalty('auto'), Float64Array.from(theirs))).to.be.below(1e-5);
  });

  it('do not lose a value that is not finite', () => {
    const layer = fitting[0]!;
    const model = layerOf(layer).channelsLast().eval();
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
      const input = inputOf(layer);
      const data = Float32Array.from(input.data() as Float32Array);
      data[5000] = value;
      const output = noGrad(() => model.forward(channelsLast(Tensor.from(data, { shape: [...input.shape] }))));
      expect((output.data() as Float32Array).some((found) => !Number.isFinite(found))).to.equal(true);
    }
  });

  it('refuse an algorithm that there is not', async () => {
    const problem = await errorOf(() => setConvolution('fast' as 'auto'));
    expect(problem.code).to.equal('INVALID_ARGUMENT');
    expect(problem.message).to.equal("convolution must be 'auto' or 'direct', got fast");
  });
});
