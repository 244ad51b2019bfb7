/** What each layer makes of the shape of its input, and what it costs. The native modules are tested to agree. */
import { IPMixError } from '../errors.js';
import type { Of } from './layers.js';
import { product, type Shape, shapeError, shown } from './shape-error.js';
import type { LayerSpec, Pair } from './spec.js';

export interface LayerShape {
  output: Shape;
  /** Trained values. */
  parameters?: number;
  /** Multiplications of an input with a weight. */
  multiplyAdds?: number;
  /** The spec with what was inferred. */
  spec?: LayerSpec;
}

type Rule<T extends LayerSpec['type']> = (spec: Of<T>, input: Shape, path: string) => LayerShape;
type Rules = { readonly [T in LayerSpec['type']]: Rule<T> };

const pair = (value: Pair): readonly [number, number] => (typeof value === 'number' ? [value, value] : value);

function channelsOf(input: Shape, path: string, expected?: number): number {
  if (input.length !== 4)
    throw shapeError(path, `expects a batch of N x channels x height x width, gets ${shown(input)}`);
  const channels = input[1]!;
  if (expected !== undefined && expected !== channels)
    throw shapeError(path, `expects ${expected} channels, gets ${channels}`);
  return channels;
}

interface Window {
  kernelSize: Pair;
  stride?: Pair;
  padding?: Pair;
  dilation?: Pair;
  ceilMode?: boolean;
}

/** Height and width after a window slid over the picture. */
function slide(window: Window, input: Shape, path: string): [number, number] {
  const sides = [0, 1].map((i) => {
    const [side, kernel, padding] = [input[2 + i]!, pair(window.kernelSize)[i]!, pair(window.padding ?? 0)[i]!];
    const stride = pair(window.stride ?? window.kernelSize)[i]!;
    const room = side + 2 * padding - pair(window.dilation ?? 1)[i]! * (kernel - 1) - 1;
    if (room < 0) throw shapeError(path, `its kernel does not fit a picture of ${input[2]} x ${input[3]}`);
    if (!window.ceilMode) return Math.floor(room / stride) + 1;
    const count = Math.ceil(room / stride) + 1;
    // The last window must begin inside the picture or its left padding.
    return (count - 1) * stride >= side + padding ? count - 1 : count;
  });
  return [sides[0]!, sides[1]!];
}

const same = (_spec: LayerSpec, input: Shape): LayerShape => ({ output: input });

const pool = (spec: Window, input: Shape, path: string): LayerShape => {
  const channels = channelsOf(input, path);
  return { output: [input[0]!, channels, ...slide(spec, input, path)] };
};

const adaptive = ({ outputSize }: { outputSize: Pair }, input: Shape, path: string): LayerShape => ({
  output: [input[0]!, channelsOf(input, path), ...pair(outputSize)],
});

const norm = (affine: boolean | undefined, values: number) => (affine === false ? 0 : 2 * values);

const RULES: Rules = {
  conv2d(spec, input, path) {
    const channels = channelsOf(input, path, spec.inChannels);
    const groups = spec.groups ?? 1;
    if (channels % groups) throw shapeError(path, `gets ${channels} channels, not a multiple of its ${groups} groups`);
    const sides = slide({ ...spec, stride: spec.stride ?? 1 }, input, path);
    const output = [input[0]!, spec.outChannels, ...sides];
    const fanIn = (channels / groups) * product(pair(spec.kernelSize));
    return {
      output,
      parameters: spec.outChannels * (fanIn + (spec.bias === false ? 0 : 1)),
      multiplyAdds: product(output) * fanIn,
      spec: { ...spec, inChannels: channels },
    };
  },
  linear(spec, input, path) {
    const features = input.at(-1);
    if (features === undefined || (spec.inFeatures ?? features) !== features)
      throw shapeError(path, `expects ${spec.inFeatures} features, gets ${features ?? 'a scalar'}`);
    const output = [...input.slice(0, -1), spec.outFeatures];
    return {
      output,
      parameters: spec.outFeatures * (features + (spec.bias === false ? 0 : 1)),
      multiplyAdds: product(output) * features,
      spec: { ...spec, inFeatures: features },
    };
  },
  batchNorm2d(spec, input, path) {
    const channels = channelsOf(input, path, spec.channels);
    return { output: input, parameters: norm(spec.affine, channels), spec: { ...spec, channels } };
  },
  batchNorm1d(spec, input, path) {
    const channels = input[1];
    if ((input.length !== 2 && input.length !== 3) || (spec.channels ?? channels) !== channels)
      throw shapeError(path, `expects a batch of N x ${spec.channels ?? 'features'} (x length), gets ${shown(input)}`);
    return { output: input, parameters: norm(spec.affine, channels!), spec: { ...spec, channels: channels! } };
  },
  groupNorm(spec, input, path) {
    const channels = channelsOf(input, path, spec.channels);
    return { output: input, parameters: norm(spec.affine, channels), spec: { ...spec, channels } };
  },
  layerNorm(spec, input, path) {
    const shape = typeof spec.shape === 'number' ? [spec.shape] : spec.shape;
    if (String(input.slice(-shape.length)) !== String(shape))
      throw shapeError(path, `expects the last dimensions to be ${shown(shape)}, gets ${shown(input)}`);
    return { output: input, parameters: norm(spec.affine, product(shape)) };
  },
  layerNorm2d(spec, input, path) {
    const channels = channelsOf(input, path, spec.channels);
    return { output: input, parameters: norm(spec.affine, channels), spec: { ...spec, channels } };
  },
  maxPool2d: pool,
  avgPool2d: pool,
  adaptiveAvgPool2d: adaptive,
  adaptiveMaxPool2d: adaptive,
  flatten({ startDim = 1 }, input, path) {
    if (input.length <= startDim)
      throw shapeError(path, `expects more than ${startDim} dimensions, gets ${shown(input)}`);
    return { output: [...input.slice(0, startDim), product(input.slice(startDim))] };
  },
  torchScript(_spec, _input, path) {
    throw new IPMixError(
      'INVALID_ARGUMENT',
      `${path || 'the network'}: the shapes of a TorchScript program are known only by running it`,
    );
  },
  dropout: same,
  dropout2d: same,
  stochasticDepth: same,
  identity: same,
  relu: same,
  gelu: same,
  leakyRelu: same,
  elu: same,
  relu6: same,
  silu: same,
  mish: same,
  hardswish: same,
  hardsigmoid: same,
  sigmoid: same,
  tanh: same,
};

/** Throws SHAPE_MISMATCH with the layer's path. The spec's own settings must have been checked. */
export function layerShape(spec: LayerSpec, input: Shape, path: string): LayerShape {
  return (RULES[spec.type] as Rule<LayerSpec['type']>)(spec as never, input, path);
}
