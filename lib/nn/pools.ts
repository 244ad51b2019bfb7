import type { Of, Options } from './layers.js';
import type { AvgPool2dSpec, MaxPool2dSpec, Pair } from './spec.js';

export function maxPool2d(kernelSize: Pair, options: Options<MaxPool2dSpec, 'kernelSize'> = {}): MaxPool2dSpec {
  return { type: 'maxPool2d', kernelSize, ...options };
}

export function avgPool2d(kernelSize: Pair, options: Options<AvgPool2dSpec, 'kernelSize'> = {}): AvgPool2dSpec {
  return { type: 'avgPool2d', kernelSize, ...options };
}

/** Average pooling to a given output size, whatever the input's; 1 is the mean of each channel. */
export function adaptiveAvgPool2d(outputSize: Pair): Of<'adaptiveAvgPool2d'> {
  return { type: 'adaptiveAvgPool2d', outputSize };
}

export function adaptiveMaxPool2d(outputSize: Pair): Of<'adaptiveMaxPool2d'> {
  return { type: 'adaptiveMaxPool2d', outputSize };
}
