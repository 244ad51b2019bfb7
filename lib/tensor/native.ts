import type { CudaMemory, CudaProperties } from './cuda.js';
import type { Tensor } from './tensor.js';
import type { CudaStream, DType, Generator, TypedArray } from './types.js';

/** Live native objects of the process. */
export interface MemoryStats {
  /** Tensors that JavaScript still holds. */
  tensors: number;
  /** Bytes of their storages. */
  tensorBytes: number;
  models: number;
  loaders: number;
  /** Promises of native work not settled yet. */
  pendingTasks: number;
  /** Jobs waiting for the engine thread. */
  engineQueued: number;
  /** Seconds the engine thread has worked. */
  engineBusySeconds: number;
}

export interface BuildInfo {
  libtorch: string;
  cpuCapability: string;
  cuda: boolean;
  threads: number;
  /** The processor multiplies bfloat16 natively. */
  bfloat16: boolean;
  cxx: string;
}

/** A flag workers look at; raised from an AbortSignal. */
export interface Cancellation {
  cancel(): void;
}

/** One argument of an ATen schema, by its camelCase name. */
export interface NativeParameter {
  name: string;
  kind: string;
  optional: boolean;
  list: boolean;
  optionalElement: boolean;
  /** N of int[N]: one value fills the list. */
  fixed: number;
  keywordOnly: boolean;
  out: boolean;
  hasDefault: boolean;
}

export interface NativeResult {
  name: string;
  kind: string;
  list: boolean;
}

export interface NativeOverload {
  schema: string;
  parameters: NativeParameter[];
  results: NativeResult[];
}

type Tensors = Tensor | readonly Tensor[];
type Gradients = Tensor | readonly (Tensor | null)[] | null;

export interface TensorBinding {
  setErrorClass(errorClass: unknown): void;
  Cancellation: new () => Cancellation;
  Tensor: { prototype: Tensor };
  Generator: new (device?: string) => Generator;
  tensorFrom(
    data: TypedArray,
    shape: readonly number[],
    dtype?: DType,
    device?: string,
    shared?: boolean,
    pinned?: boolean,
  ): Tensor;
  tensorTo(tensor: Tensor, dtype?: DType, device?: string, nonBlocking?: boolean): Tensor;
  operatorFunction(name: string, form: 'function' | 'method' | 'async'): (...args: unknown[]) => unknown;
  operatorNames(): string[];
  operatorOverloads(name: string): NativeOverload[];
  backward(outputs: Tensors, inputs?: Tensors, gradients?: Gradients, retain?: boolean, create?: boolean): void;
  backwardAsync(
    outputs: Tensors,
    inputs?: Tensors,
    gradients?: Gradients,
    retain?: boolean,
    create?: boolean,
  ): Promise<void>;
  grad(
    outputs: Tensors,
    inputs: Tensors,
    gradients?: Gradients,
    retain?: boolean,
    create?: boolean,
    allowUnused?: boolean,
  ): Tensor[];
  gradAsync(
    outputs: Tensors,
    inputs: Tensors,
    gradients?: Gradients,
    retain?: boolean,
    create?: boolean,
    allowUnused?: boolean,
  ): Promise<Tensor[]>;
  setGrad(tensor: Tensor, gradient: Tensor | null): void;
  setGradEnabled(on: boolean): boolean;
  openScope(): number;
  leaveScope(): void;
  closeScope(id: number, kept: readonly Tensor[]): void;
  setScopeLookup(lookup: () => number): void;
  CudaStream: new (device?: number, highPriority?: boolean) => CudaStream;
  chooseStream(stream: CudaStream | null): void;
  cudaDeviceCount(): number;
  cudaLoadError(): string | null;
  cudaProperties(device?: number): CudaProperties;
  cudaMemory(device?: number): CudaMemory;
  cudaResetPeakMemory(device?: number): void;
  cudaEmptyCache(): void;
  cudaSynchronize(device?: number): Promise<void>;
  memoryStats(): MemoryStats;
  buildInfo(): BuildInfo;
  setNumThreads(threads: number): void;
  setDirectConvolution(on: boolean): void;
  getNumThreads(): number;
  manualSeed(seed: number): void;
  engineIdle(): Promise<void>;
}
