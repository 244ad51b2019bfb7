import type {
  AdaptiveAvgPool2dSpec,
  BatchNorm2dSpec,
  Conv2dSpec,
  DropoutSpec,
  GeluSpec,
  LinearSpec,
  Pair,
  PlainSpec,
  PoolSpec,
  ReluSpec,
} from './spec.js';

type Options<Spec, Given extends string> = Omit<Spec, 'type' | Given>;

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

/** Batch normalisation over N, H and W; eps 1e-5, momentum 0.1, running statistics in eval mode. */
export function batchNorm2d(channels: number, options: Options<BatchNorm2dSpec, 'channels'> = {}): BatchNorm2dSpec {
  return { type: 'batchNorm2d', channels, ...options };
}

export function relu(options: Options<ReluSpec, never> = {}): ReluSpec {
  return { type: 'relu', ...options };
}

/** Gaussian error linear unit; `approximate` 'none' (default), 'tanh' or 'sigmoid'. */
export function gelu(options: Options<GeluSpec, never> = {}): GeluSpec {
  return { type: 'gelu', ...options };
}

export function maxPool2d(kernelSize: Pair, options: Options<PoolSpec, 'kernelSize'> = {}): PoolSpec {
  return { type: 'maxPool2d', kernelSize, ...options };
}

export function avgPool2d(kernelSize: Pair, options: Options<PoolSpec, 'kernelSize'> = {}): PoolSpec {
  return { type: 'avgPool2d', kernelSize, ...options };
}

/** Average pooling to a given output size, whatever the input's. */
export function adaptiveAvgPool2d(outputSize: Pair): AdaptiveAvgPool2dSpec {
  return { type: 'adaptiveAvgPool2d', outputSize };
}

/** Zeroes each value with probability `rate` in training; the masks are keyed by (seed, step, module). */
export function dropout(rate = 0.5): DropoutSpec {
  return { type: 'dropout', rate };
}

/** N x ... to N x features. */
export function flatten(): PlainSpec {
  return { type: 'flatten' };
}

export function identity(): PlainSpec {
  return { type: 'identity' };
}
