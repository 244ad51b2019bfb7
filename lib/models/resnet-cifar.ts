import * as nn from '../nn/nn.js';
import type { ModelSpec } from '../nn/spec.js';

const relu = () => nn.relu({ inPlace: true });

function block(from: number, to: number, stride: number): ModelSpec {
  const residualFunction = nn.sequential([
    nn.conv2d(from, to, 3, { stride, padding: 1, bias: false }),
    nn.batchNorm2d(to),
    relu(),
    nn.conv2d(to, to, 3, { padding: 1, bias: false }),
    nn.batchNorm2d(to),
  ]);
  const projection = nn.sequential([nn.conv2d(from, to, 1, { stride, bias: false }), nn.batchNorm2d(to)]);
  return nn.residual({
    body: { residual_function: residualFunction },
    ...((from !== to || stride > 1) && { shortcut: { shortcut: projection } }),
    after: { relu: relu() },
  });
}

const stage = (from: number, to: number, stride: number) => nn.sequential([block(from, to, stride), block(to, to, 1)]);

/**
 * ResNet-18 for 32 x 32 pictures: a 3x3 convolution of stride 1 in place of the 7x7 and its pool; torch's default
 * initial values. Names as in github.com/weiaicunzai/pytorch-cifar100 models/resnet.py, which IPMix trains.
 */
export function resNet18Cifar({ classes }: { classes: number }): ModelSpec {
  return nn.sequential({
    conv1: nn.sequential([nn.conv2d(3, 64, 3, { padding: 1, bias: false }), nn.batchNorm2d(64), relu()]),
    conv2_x: stage(64, 64, 1),
    conv3_x: stage(64, 128, 2),
    conv4_x: stage(128, 256, 2),
    conv5_x: stage(256, 512, 2),
    avg_pool: nn.adaptiveAvgPool2d(1),
    flatten: nn.flatten(),
    fc: nn.linear(512, classes),
  });
}
