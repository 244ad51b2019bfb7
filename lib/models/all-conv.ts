import * as nn from '../nn/nn.js';
import type { ModelSpec } from '../nn/spec.js';

const unit = (from: number, to: number, kernel: number, padding: number) => [
  nn.conv2d(from, to, kernel, { padding, weightInit: 'heFanOut' }),
  nn.batchNorm2d(to),
  nn.gelu({ approximate: 'sigmoid' }),
];

/**
 * The All Convolutional Net (Springenberg et al., ICLR 2015 workshop) for 32 x 32 pictures, as AugMix and IPMix train it:
 * github.com/google-research/augmix models/cifar/allconv.py. Its 1x1 convolutions are padded by 1 there, and so here;
 * dropout follows each max pool.
 */
export function allConv({ classes, dropRate }: { classes: number; dropRate: number }): ModelSpec {
  const shrink = () => [nn.maxPool2d(2), nn.dropout(dropRate)];
  return nn.sequential({
    features: nn.sequential([
      ...unit(3, 96, 3, 1),
      ...unit(96, 96, 3, 1),
      ...unit(96, 96, 3, 1),
      ...shrink(),
      ...unit(96, 192, 3, 1),
      ...unit(192, 192, 3, 1),
      ...unit(192, 192, 3, 1),
      ...shrink(),
      ...unit(192, 192, 3, 0),
      ...unit(192, 192, 1, 1),
      ...unit(192, 192, 1, 1),
      nn.avgPool2d(8),
    ]),
    flatten: nn.flatten(),
    classifier: nn.linear(192, classes, { biasInit: 'zeros' }),
  });
}
