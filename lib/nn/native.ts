import type { DType, Tensor } from '../tensor/tensor.js';
import type { ModelSpec } from './spec.js';

export interface NativeStateEntry {
  name: string;
  tensor: Tensor;
  /** A parameter has a gradient; a buffer has none. */
  parameter: boolean;
}

/** Address of the dropout masks, and whether there are any. */
export interface NativeForwardContext {
  training: boolean;
  seed: number;
  step: number;
}

export interface NativeModel {
  readonly device: string;
  state(): NativeStateEntry[];
  forward(input: Tensor, context: NativeForwardContext): Tensor;
  predict(input: Tensor, context: NativeForwardContext): Promise<Tensor>;
  load(names: string[], tensors: Tensor[], strict: boolean): void;
  loadAsync(names: string[], tensors: Tensor[], strict: boolean): Promise<void>;
  toDevice(device: string): void;
  channelsLast(on: boolean): void;
  dispose(): void;
}

export interface NativeTensorSlice {
  dtype: DType;
  shape: number[];
  /** Bytes from the start of the file. */
  offset: number;
}

/** A model that the engine thread built; opaque. */
export interface BuiltModel {
  readonly builtModel: never;
}

export interface NnBinding {
  Model: new (spec: ModelSpec | BuiltModel, seed: number, device: string) => NativeModel;
  buildModel(spec: ModelSpec, seed: number, device: string): Promise<BuiltModel>;
  checkSpec(spec: ModelSpec): void;
  writeTensorFile(path: string, header: Uint8Array, tensors: Tensor[]): Promise<void>;
  readTensorFile(path: string, slices: NativeTensorSlice[]): Promise<Tensor[]>;
}
