// tensor

export { type AugmentBatchOptions, IPMix, type PlanKey } from './augment/ipmix.js';
export { MixingSet } from './augment/mixing-set.js';
export { IPMIX_PRESETS, type IPMixOptions, type ResolvedIPMixOptions } from './augment/options.js';
export type { Chain, Plan } from './augment/plan.js';
// benchmark
export * as metrics from './benchmark/metrics/index.js';
// corrupt
export {
  type CorruptBatchOptions,
  type CorruptionName,
  type CorruptOptions,
  corrupt,
  type PictureBatch,
} from './corrupt/corrupt.js';
// data
export type { Dataset, SourceOptions } from './data/dataset.js';
export { datasets } from './data/datasets.js';
export type { FashionMnistOptions } from './data/fashion-mnist.js';
export type { FromArraysOptions } from './data/from-arrays.js';
export type { ImageFolderOptions } from './data/image-folder.js';
export { type Batch, DataLoader } from './data/loader.js';
export type { LoaderOptions, ResolvedLoaderOptions } from './data/loader-options.js';
export { type FractalSetOptions, mixingSets } from './data/mixing-sets.js';
export type { LoaderStatistics } from './data/native.js';
export { type ErrorCode, IPMixError } from './errors.js';
// image and augment
export type { Image } from './image/image.js';
export { imageOps, type ResizeFilter } from './image/image-ops.js';
export type { ImageStep, MixName, MixStep, OpName } from './image/steps.js';
export * as models from './models/models.js';
// nn and models
export { createModel, type LoadOptions, Model, type ModelOptions } from './nn/model.js';
export * as nn from './nn/nn.js';
export type { ModelSpec } from './nn/spec.js';
// report
export { benchmark } from './report/benchmark.js';
export { type DType, type NestedArray, Tensor, type TensorOptions, type TypedArray } from './tensor/tensor.js';
export { manualSeed, memoryStats, noGrad, scope, setNumThreads, torch } from './tensor/torch.js';
// train
export type { DoneEvent, EpochEvent, StepEvent, TrainEvent, TrainResult } from './train/events.js';
export { Trainer } from './train/trainer.js';
export type { TrainerOptions } from './train/trainer-options.js';
