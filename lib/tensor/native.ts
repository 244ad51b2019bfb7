import type { DType, Tensor, TypedArray } from './tensor.js';

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

export interface TensorBinding {
  setErrorClass(errorClass: unknown): void;
  Cancellation: new () => Cancellation;
  Tensor: { prototype: Tensor };
  tensorFrom(data: TypedArray, shape: readonly number[], dtype?: DType, device?: string): Tensor;
  tensorTo(tensor: Tensor, dtype?: DType, device?: string, nonBlocking?: boolean): Tensor;
  callOperator(name: string, args: readonly unknown[]): unknown;
  operatorNames(): string[];
  operatorSchemas(name: string): string[];
  memoryStats(): MemoryStats;
  buildInfo(): BuildInfo;
  setNumThreads(threads: number): void;
  getNumThreads(): number;
  setGradEnabled(on: boolean): boolean;
  manualSeed(seed: number): void;
  engineIdle(): Promise<void>;
}
