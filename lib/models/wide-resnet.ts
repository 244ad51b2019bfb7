import { IPMixError } from '../errors.js';
import * as nn from '../nn/nn.js';
import type { ModelSpec } from '../nn/spec.js';

export interface WideResNetOptions {
  /** 6 n + 4. */
  depth: number;
  widen: number;
  classes: number;
  dropRate: number;
}

const conv = (from: number, to: number, kernel: number, stride: number) =>
  nn.conv2d(from, to, kernel, { stride, padding: kernel >> 1, bias: false, weightInit: 'heFanOut' });

function block(from: number, to: number, stride: number, dropRate: number): ModelSpec {
  return nn.residual({
    before: { bn1: nn.batchNorm2d(from), relu1: nn.relu({ inPlace: true }) },
    body: {
      conv1: conv(from, to, 3, stride),
      bn2: nn.batchNorm2d(to),
      relu2: nn.relu({ inPlace: true }),
      dropout: nn.dropout(dropRate),
      conv2: conv(to, to, 3, 1),
    },
    // The published network adds the raw input where channels stay, and projects the activated one where they change.
    ...(from !== to && { shortcut: { conv_shortcut: conv(from, to, 1, stride) }, shortcutFrom: 'before' as const }),
  });
}

function group(blocks: number, from: number, to: number, stride: number, dropRate: number): ModelSpec {
  const layers = Array.from({ length: blocks }, (_, i) => block(i ? to : from, to, i ? 1 : stride, dropRate));
  return nn.sequential({ layer: nn.sequential(layers) });
}

/**
 * WideResNet (Zagoruyko and Komodakis, BMVC 2016) for 32 x 32 pictures, as AugMix and IPMix train it:
 * github.com/google-research/augmix third_party/WideResNet_pytorch. Dropout lies before the second convolution.
 */
export function wideResNet({ depth, widen, classes, dropRate }: WideResNetOptions): ModelSpec {
  if (depth < 10 || (depth - 4) % 6 !== 0) {
    throw new IPMixError(
      'INVALID_ARGUMENT',
      `a WideResNet's depth is 6 n + 4 (10, 16, 22, 28, 34, 40 ...), got ${depth}`,
    );
  }
  const blocks = (depth - 4) / 6;
  const [first, second, third] = [16 * widen, 32 * widen, 64 * widen];
  return nn.sequential({
    conv1: conv(3, 16, 3, 1),
    block1: group(blocks, 16, first, 1, dropRate),
    block2: group(blocks, first, second, 2, dropRate),
    block3: group(blocks, second, third, 2, dropRate),
    bn1: nn.batchNorm2d(third),
    relu: nn.relu({ inPlace: true }),
    pool: nn.avgPool2d(8),
    flatten: nn.flatten(),
    fc: nn.linear(third, classes, { biasInit: 'zeros' }),
  });
}
