/** Spec builders, `nn.sequential({ conv1: nn.conv2d(3, 16, 3), ... })`, and what can be asked of a spec. */
export * from './activations.js';
export {
  concat,
  gate,
  type Modules,
  parallel,
  type ResidualParts,
  residual,
  type SqueezeOptions,
  sequential,
  squeezeExcitation,
} from './blocks.js';
export { format } from './format.js';
export { infer, parse, validate } from './infer.js';
export {
  conv2d,
  dropout,
  dropout2d,
  flatten,
  identity,
  lazyConv2d,
  lazyLinear,
  linear,
  stochasticDepth,
  torchScript,
} from './layers.js';
export * from './norms.js';
export * from './pools.js';
export { Summary, type SummaryRow, summary } from './summary.js';
