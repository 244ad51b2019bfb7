import type { Of, Options } from './layers.js';
import type { GroupNormSpec, LayerNorm2dSpec, LayerNormSpec } from './spec.js';

/** Batch normalisation over N, H and W; eps 1e-5, momentum 0.1, running statistics in eval mode. */
export function batchNorm2d(channels: number, options: Options<Of<'batchNorm2d'>, 'channels'> = {}): Of<'batchNorm2d'> {
  return { type: 'batchNorm2d', channels, ...options };
}

/** The same, its channels inferred from a sample input. */
export function lazyBatchNorm2d(options: Options<Of<'batchNorm2d'>, 'channels'> = {}): Of<'batchNorm2d'> {
  return { type: 'batchNorm2d', ...options };
}

/** Batch normalisation of N x features, or N x features x length. */
export function batchNorm1d(features: number, options: Options<Of<'batchNorm1d'>, 'channels'> = {}): Of<'batchNorm1d'> {
  return { type: 'batchNorm1d', channels: features, ...options };
}

/** Group normalisation (Wu and He, ECCV 2018) of each picture, `channels / groups` channels together. */
export function groupNorm(
  groups: number,
  channels: number,
  options: Options<GroupNormSpec, 'groups' | 'channels'> = {},
): GroupNormSpec {
  return { type: 'groupNorm', groups, channels, ...options };
}

/** Layer normalisation over the last dimensions. */
export function layerNorm(
  shape: number | readonly number[],
  options: Options<LayerNormSpec, 'shape'> = {},
): LayerNormSpec {
  return { type: 'layerNorm', shape, ...options };
}

/** Layer normalisation over the channels of each pixel of N x channels x H x W, as ConvNeXt has it. */
export function layerNorm2d(channels: number, options: Options<LayerNorm2dSpec, 'channels'> = {}): LayerNorm2dSpec {
  return { type: 'layerNorm2d', channels, ...options };
}
