/**
 * One forward and backward pass of a batch norm over channels-last pictures, through the public interface. As a
 * program it prints the SHA-256 of all results, for a test that runs it with several instruction sets.
 */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { createModel } from '../../../lib/nn/model.js';
import * as nn from '../../../lib/nn/nn.js';
import { Tensor } from '../../../lib/tensor/tensor.js';

export interface Layers {
  readonly relu: boolean;
  readonly affine: boolean;
}

/** Numbers between -1 and 1 that depend on the seed alone. */
export function values(count: number, seed: number): Float32Array {
  let state = (seed * 2654435761 + 12345) >>> 0;
  return Float32Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  });
}

/** N x height x width x channels as a channels-last N x channels x height x width. */
export const channelsLastOf = (pixels: Tensor): Tensor => pixels.permute([0, 3, 1, 2]);

const floats = (tensor: Tensor) => Float32Array.from(tensor.contiguous().data() as Float32Array);

export function withLayers(
  size: readonly [number, number, number, number],
  { relu, affine }: Layers,
  training: boolean,
  away = 3,
) {
  const [n, height, width, channels] = size;
  const count = n * height * width * channels;
  const input = values(count, 1).map((value, i) => value * (1 + (i % channels) / channels) + away);
  const weight = affine ? values(channels, 3).map((value) => value + 1.5) : new Float32Array(channels).fill(1);
  const bias = affine ? values(channels, 4) : new Float32Array(channels);
  const given = { input, gradient: values(count, 2), weight, bias };
  const before = { mean: values(channels, 5), variance: values(channels, 6).map((value) => value + 2) };

  const norm = nn.batchNorm2d(channels, { affine });
  const model = createModel(nn.sequential(relu ? { bn: norm, relu: nn.relu() } : { bn: norm }));
  if (!training) model.eval();
  const state = new Map([
    ['bn.running_mean', Tensor.from(before.mean)],
    ['bn.running_var', Tensor.from(before.variance)],
    ['bn.num_batches_tracked', Tensor.from(0, { dtype: 'int64' })],
  ]);
  if (affine) state.set('bn.weight', Tensor.from(weight)).set('bn.bias', Tensor.from(bias));
  model.loadStateDict(state);

  const shape = [...size];
  const pixels = Tensor.from(input, { shape, requiresGrad: true });
  const output = model.forward(channelsLastOf(pixels)).permute([0, 2, 3, 1]);
  output.backward(Tensor.from(given.gradient, { shape }));
  const entry = (name: string) => model.stateDict().get(`bn.${name}`);
  const gradientOf = (name: string) => (affine ? floats(entry(name)!.grad!) : undefined);
  return {
    given,
    before,
    output: floats(output.detach()),
    inputGradient: floats(pixels.grad!),
    weightGradient: gradientOf('weight'),
    biasGradient: gradientOf('bias'),
    after: { mean: floats(entry('running_mean')!), variance: floats(entry('running_var')!) },
    batches: entry('num_batches_tracked')!.item(),
  };
}

function main(): void {
  const hash = createHash('sha256');
  for (const channels of [3, 17, 40, 130]) {
    for (const relu of [true, false]) {
      for (const training of [true, false]) {
        const run = withLayers([2, 9, 11, channels], { relu, affine: true }, training);
        const parts = [run.output, run.inputGradient, run.weightGradient!, run.biasGradient!, run.after.variance];
        for (const part of parts) hash.update(new Uint8Array(part.buffer));
      }
    }
  }
  console.log(hash.digest('hex'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
