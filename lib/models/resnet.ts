import * as nn from '../nn/nn.js';
import type { ModelSpec } from '../nn/spec.js';

export interface ResNetOptions {
  /** Two 3x3 convolutions a block, or 1x1, 3x3, 1x1 with four times the channels at the end. */
  block: 'basic' | 'bottleneck';
  /** Blocks in each of the four layers. */
  blocks: readonly [number, number, number, number];
  classes: number;
}

const conv = (from: number, to: number, kernel: number, stride = 1) =>
  nn.conv2d(from, to, kernel, { stride, padding: kernel >> 1, bias: false, weightInit: 'heFanOut' });
const relu = () => nn.relu({ inPlace: true });

const bodies = {
  basic: (from: number, width: number, stride: number) => ({
    conv1: conv(from, width, 3, stride),
    bn1: nn.batchNorm2d(width),
    relu: relu(),
    conv2: conv(width, width, 3),
    bn2: nn.batchNorm2d(width),
  }),
  bottleneck: (from: number, width: number, stride: number) => ({
    conv1: conv(from, width, 1),
    bn1: nn.batchNorm2d(width),
    relu: relu(),
    conv2: conv(width, width, 3, stride),
    bn2: nn.batchNorm2d(width),
    relu2: relu(),
    conv3: conv(width, 4 * width, 1),
    bn3: nn.batchNorm2d(4 * width),
  }),
};

/**
 * ResNet for 224 x 224 pictures (He et al., CVPR 2016) with torchvision's names, order and initial values
 * (torchvision/models/resnet.py, stride in the 3x3 convolution).
 */
export function resNet({ block, blocks, classes }: ResNetOptions): ModelSpec {
  const expansion = block === 'basic' ? 1 : 4;
  let channels = 64;
  const layer = (count: number, width: number, firstStride: number) =>
    nn.sequential(
      Array.from({ length: count }, (_, i) => {
        const [from, to, stride] = [channels, expansion * width, i ? 1 : firstStride];
        channels = to;
        const downsample = nn.sequential([conv(from, to, 1, stride), nn.batchNorm2d(to)]);
        return nn.residual({
          body: bodies[block](from, width, stride),
          ...((from !== to || stride > 1) && { shortcut: { downsample } }),
          after: { reluAfter: relu() },
        });
      }),
    );
  return nn.sequential({
    conv1: conv(3, 64, 7, 2),
    bn1: nn.batchNorm2d(64),
    relu: relu(),
    maxpool: nn.maxPool2d(3, { stride: 2, padding: 1 }),
    layer1: layer(blocks[0], 64, 1),
    layer2: layer(blocks[1], 128, 2),
    layer3: layer(blocks[2], 256, 2),
    layer4: layer(blocks[3], 512, 2),
    avgpool: nn.adaptiveAvgPool2d(1),
    flatten: nn.flatten(),
    fc: nn.linear(512 * expansion, classes),
  });
}
