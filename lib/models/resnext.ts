import * as nn from '../nn/nn.js';
import type { ModelSpec } from '../nn/spec.js';

/** Groups of the 3x3 convolutions, and channels of one group in the first stage. */
const CARDINALITY = 4;
const BASE_WIDTH = 32;

const conv = (from: number, to: number, kernel: number, stride = 1, groups = 1) =>
  nn.conv2d(from, to, kernel, { stride, padding: kernel >> 1, groups, bias: false, weightInit: 'heFanOut' });
const relu = () => nn.relu({ inPlace: true });

function block(from: number, planes: number, stride: number): ModelSpec {
  const width = CARDINALITY * Math.floor((planes * BASE_WIDTH) / 64);
  const to = 4 * planes;
  const downsample = nn.sequential([conv(from, to, 1, stride), nn.batchNorm2d(to)]);
  return nn.residual({
    body: {
      conv_reduce: conv(from, width, 1),
      bn_reduce: nn.batchNorm2d(width),
      relu_reduce: relu(),
      conv_conv: conv(width, width, 3, stride, CARDINALITY),
      bn: nn.batchNorm2d(width),
      relu: relu(),
      conv_expand: conv(width, to, 1),
      bn_expand: nn.batchNorm2d(to),
    },
    ...((from !== to || stride > 1) && { shortcut: { downsample } }),
    after: { relu_expand: relu() },
  });
}

const stage = (from: number, planes: number, stride: number) =>
  nn.sequential([block(from, planes, stride), block(4 * planes, planes, 1), block(4 * planes, planes, 1)]);

/**
 * ResNeXt-29, 4 x 32d, for 32 x 32 pictures (Xie et al., CVPR 2017), as AugMix and IPMix train it:
 * github.com/google-research/augmix third_party/ResNeXt_DenseNet/models/resnext.py.
 */
export function resNeXt29({ classes }: { classes: number }): ModelSpec {
  return nn.sequential({
    conv_1_3x3: conv(3, 64, 3),
    bn_1: nn.batchNorm2d(64),
    relu: relu(),
    stage_1: stage(64, 64, 1),
    stage_2: stage(256, 128, 2),
    stage_3: stage(512, 256, 2),
    avgpool: nn.avgPool2d(8),
    flatten: nn.flatten(),
    classifier: nn.linear(1024, classes, { weightInit: 'heFanIn', biasInit: 'zeros' }),
  });
}
