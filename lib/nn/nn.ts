/** Spec builders: `nn.sequential({ conv1: nn.conv2d(3, 16, 3), ... })`. */
export { concat, type Modules, type ResidualParts, residual, sequential } from './blocks.js';
export {
  adaptiveAvgPool2d,
  avgPool2d,
  batchNorm2d,
  conv2d,
  dropout,
  flatten,
  gelu,
  identity,
  linear,
  maxPool2d,
  relu,
} from './layers.js';
