import type {
  Conv2dSpec,
  FlattenSpec,
  LinearSpec,
  ModelSpec,
  Pair,
  StochasticDepthSpec,
  TorchScriptSpec,
} from './spec.js';

export type Options<Spec, Given extends string = never> = Omit<Spec, 'type' | Given>;

type Narrowed<Spec extends ModelSpec, T> = Spec extends ModelSpec
  ? T extends Spec['type']
    ? Spec & { readonly type: T }
    : never
  : never;

/** The spec of one layer type. */
export type Of<T extends ModelSpec['type']> = Narrowed<ModelSpec, T>;

/** 2-D convolution of N x inChannels x H x W. Defaults as in torch.nn.Conv2d. */
export function conv2d(
  inChannels: number,
  outChannels: number,
  kernelSize: Pair,
  options: Options<Conv2dSpec, 'inChannels' | 'outChannels' | 'kernelSize'> = {},
): Conv2dSpec {
  return { type: 'conv2d', inChannels, outChannels, kernelSize, ...options };
}

/** Fully connected layer on the last dimension. */
export function linear(
  inFeatures: number,
  outFeatures: number,
  options: Options<LinearSpec, 'inFeatures' | 'outFeatures'> = {},
): LinearSpec {
  return { type: 'linear', inFeatures, outFeatures, ...options };
}

/** The same, its input channels inferred from a sample input: `createModel(spec, { input })` or `nn.infer`. */
export function lazyConv2d(
  outChannels: number,
  kernelSize: Pair,
  options: Options<Conv2dSpec, 'inChannels' | 'outChannels' | 'kernelSize'> = {},
): Conv2dSpec {
  return { type: 'conv2d', outChannels, kernelSize, ...options };
}

/** The same, its input features inferred from a sample input. */
export function lazyLinear(
  outFeatures: number,
  options: Options<LinearSpec, 'inFeatures' | 'outFeatures'> = {},
): LinearSpec {
  return { type: 'linear', outFeatures, ...options };
}

/** Zeroes each value with probability `rate` in training; the masks are keyed by (seed, step, module). */
export function dropout(rate = 0.5): Of<'dropout'> {
  return { type: 'dropout', rate };
}

/** Zeroes whole channels with probability `rate` in training. */
export function dropout2d(rate = 0.5): Of<'dropout2d'> {
  return { type: 'dropout2d', rate };
}

/**
 * At the end of a residual body: drops it for whole pictures with probability `rate` in training, and scales the others by
 * 1 / (1 - rate) (Huang et al., ECCV 2016; torchvision.ops.StochasticDepth).
 */
export function stochasticDepth(rate: number, mode: StochasticDepthSpec['mode'] = 'row'): StochasticDepthSpec {
  return { type: 'stochasticDepth', rate, mode };
}

/** N x ... to N x features; the dimensions before `startDim` (default 1) stay. */
export function flatten(options: Options<FlattenSpec> = {}): FlattenSpec {
  return { type: 'flatten', ...options };
}

export function identity(): Of<'identity'> {
  return { type: 'identity' };
}

/** A TorchScript file as a layer, e.g. behind another one; `Model.fromTorchScript` makes a whole model of it. */
export function torchScript(path: string): TorchScriptSpec {
  return { type: 'torchScript', path };
}
