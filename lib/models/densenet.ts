import { IPMixError } from '../errors.js';
import * as nn from '../nn/nn.js';
import type { ModelSpec } from '../nn/spec.js';

export interface DenseNetOptions {
  /** 3 n + 4, with a bottleneck 6 n + 4. */
  depth: number;
  /** Channels that each layer adds. */
  growth: number;
  /** Share of the channels that a transition keeps. */
  reduction: number;
  /** A 1x1 convolution to four times the growth before each 3x3 one. */
  bottleneck: boolean;
  classes: number;
}

const conv = (from: number, to: number, kernel: number) =>
  nn.conv2d(from, to, kernel, { padding: kernel >> 1, bias: false, weightInit: 'heFanOut' });
const relu = () => nn.relu({ inPlace: true });

/** Its input and `growth` new channels. */
function layer(from: number, growth: number, bottleneck: boolean): ModelSpec {
  const inner = 4 * growth;
  return nn.concat({
    bn1: nn.batchNorm2d(from),
    relu1: relu(),
    ...(bottleneck
      ? { conv1: conv(from, inner, 1), bn2: nn.batchNorm2d(inner), relu2: relu(), conv2: conv(inner, growth, 3) }
      : { conv1: conv(from, growth, 3) }),
  });
}

const transition = (from: number, to: number) =>
  nn.sequential({ bn1: nn.batchNorm2d(from), relu: relu(), conv1: conv(from, to, 1), pool: nn.avgPool2d(2) });

/**
 * DenseNet for 32 x 32 pictures (Huang et al., CVPR 2017), as AugMix and IPMix train it:
 * github.com/google-research/augmix third_party/ResNeXt_DenseNet/models/densenet.py.
 */
export function denseNet({ depth, growth, reduction, bottleneck, classes }: DenseNetOptions): ModelSpec {
  const layers = (depth - 4) / (bottleneck ? 6 : 3);
  if (!Number.isInteger(layers) || layers < 1) {
    throw new IPMixError(
      'INVALID_ARGUMENT',
      `a DenseNet's depth is ${bottleneck ? '6 n + 4 (with bottlenecks)' : '3 n + 4'}, got ${depth}`,
    );
  }
  const dense = (from: number) =>
    nn.sequential(Array.from({ length: layers }, (_, i) => layer(from + i * growth, growth, bottleneck)));
  const grown = (from: number) => from + layers * growth;
  const first = 2 * growth;
  const second = Math.floor(grown(first) * reduction);
  const third = Math.floor(grown(second) * reduction);
  const last = grown(third);
  return nn.sequential({
    conv1: conv(3, first, 3),
    dense1: dense(first),
    trans1: transition(grown(first), second),
    dense2: dense(second),
    trans2: transition(grown(second), third),
    dense3: dense(third),
    bn1: nn.batchNorm2d(last),
    relu: relu(),
    pool: nn.avgPool2d(8),
    flatten: nn.flatten(),
    fc: nn.linear(last, classes, { biasInit: 'zeros' }),
  });
}
