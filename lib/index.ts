// tensor

export type { BatchImages, PictureBytes, ViewBatchOptions } from './augment/augment-batch.js';
export { AugMix, type AugMixOptions } from './augment/augmix.js';
export { AutoAugment, type AutoAugmentOptions } from './augment/auto-augment.js';
export type { BatchKey, BatchMethodOptions, MixBatchOptions, MixedBatch } from './augment/batch-method.js';
export { CutMix, type CutMixKey, type CutMixPlan } from './augment/cutmix.js';
export { Cutout, type CutoutOptions, type CutoutPlan } from './augment/cutout.js';
export { type AugmentBatchOptions, IPMix, type PlanKey } from './augment/ipmix.js';
export { MixingSet } from './augment/mixing-set.js';
export { Mixup, type MixupPlan } from './augment/mixup.js';
export { IPMIX_PRESETS, type IPMixOptions, type ResolvedIPMixOptions } from './augment/options.js';
export { PixMix, type PixMixOptions, type PixMixPlan } from './augment/pixmix.js';
export type { Chain, Plan } from './augment/plan.js';
export type { PolicyChoice, PolicyPlan, PolicySpaceRow, PolicyStep } from './augment/policy-plan.js';
export { RandAugment, type RandAugmentOptions } from './augment/rand-augment.js';
export { TrivialAugment, type TrivialAugmentOptions } from './augment/trivial-augment.js';
export type { ViewAugmentation } from './augment/view-augmentation.js';
export type { ViewKey } from './augment/view-method.js';
// benchmark
export * as metrics from './benchmark/metrics/index.js';
export type { Spread } from './benchmark/spread.js';
export type { ThroughputMeasures, ThroughputOptions } from './benchmark/throughput.js';
// corrupt
export {
  type CorruptBatchOptions,
  type CorruptionGroup,
  type CorruptionName,
  type CorruptionPreset,
  type CorruptOptions,
  corrupt,
  type PerturbationName,
  type PictureBatch,
  type SequenceOptions,
  type Sequences,
} from './corrupt/corrupt.js';
export type { CifarCOptions } from './data/cifar-c.js';
export type { Cifar10Options } from './data/cifar10.js';
export type { Cifar100Options } from './data/cifar100.js';
export type { CustomSample, CustomSource } from './data/custom.js';
// data
export type { AnyDataset, Dataset, EncodedDataset, SampleSource, SourceOptions } from './data/dataset.js';
export { datasets } from './data/datasets.js';
export type { FashionMnistOptions } from './data/fashion-mnist.js';
export type { FromArraysOptions } from './data/from-arrays.js';
export { frostPictures } from './data/frost-pictures.js';
export type { ImageFolderOptions } from './data/image-folder.js';
export type { ImageNetOptions } from './data/imagenet.js';
export { type Batch, DataLoader } from './data/loader.js';
export type { LoaderOptions, ResolvedLoaderOptions } from './data/loader-options.js';
export type { LoaderStatistics } from './data/loader-statistics.js';
export type { FolderSetOptions } from './data/mixing-folder.js';
export { type FractalSetOptions, mixingSets } from './data/mixing-sets.js';
export type { MnistOptions } from './data/mnist.js';
export { type PackOptions, type PackResult, packFolder } from './data/pack.js';
export type { ParquetOptions } from './data/parquet.js';
export type { SvhnOptions } from './data/svhn.js';
export type { WebDatasetOptions } from './data/webdataset.js';
// distributed
export { type Place, placeFromEnvironment } from './distributed/place.js';
export { ProcessGroup, type ProcessGroupOptions } from './distributed/process-group.js';
export { type ErrorCode, IPMixError } from './errors.js';
// image and augment
export type { Image } from './image/image.js';
export { imageOps, type ResizeFilter } from './image/image-ops.js';
export type { ImageStep, MixName, MixStep, OpName } from './image/steps.js';
export * as models from './models/models.js';
// nn and models
export { type ConvolutionAlgorithm, setConvolution } from './nn/convolution.js';
export { createModel, type LoadOptions, Model, type ModelOptions } from './nn/model.js';
export * as nn from './nn/nn.js';
export type { ModelSpec } from './nn/spec.js';
// report
export { benchmark } from './report/benchmark.js';
export { compare, readReport } from './report/compare.js';
export { type ThroughputData, ThroughputReport } from './report/throughput-report.js';
export { enableGrad, type GradOptions, noGrad } from './tensor/autograd.js';
export { type CudaMemory, type CudaProperties, cuda, type StreamOptions } from './tensor/cuda.js';
export * as tensorFiles from './tensor/files/index.js';
export type { NestedArray } from './tensor/nested-array.js';
export { scope } from './tensor/scope.js';
export { type DataOptions, Tensor, type TensorOptions, type ToOptions } from './tensor/tensor.js';
export { Generator, manualSeed, memoryStats, setNumThreads, type Torch, torch } from './tensor/torch.js';
export type { CudaStream, DType, Layout, MemoryFormat, Scalar, TypedArray } from './tensor/types.js';
// train
export { type AttackMethod, type AttackNorm, type AttackOptions, attack } from './train/attack.js';
export type { DoneEvent, EpochEvent, StepEvent, TrainEvent, TrainResult } from './train/events.js';
export { logs } from './train/log/logs.js';
export type { LogStart, TrainLog } from './train/log/train-log.js';
export type { Schedule } from './train/schedule.js';
export { Trainer } from './train/trainer.js';
export type { ParameterGroup, TrainerOptions } from './train/trainer-options.js';
