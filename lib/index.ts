export { type ErrorCode, IPMixError } from './errors.js';
export { type DType, type NestedArray, Tensor, type TensorOptions, type TypedArray } from './tensor/tensor.js';
export { manualSeed, memoryStats, noGrad, setNumThreads, torch } from './tensor/torch.js';
