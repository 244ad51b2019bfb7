/** PyTorch's names of element types. */
export const DTYPES = [
  'float32',
  'float64',
  'float16',
  'bfloat16',
  'int64',
  'int32',
  'int16',
  'int8',
  'uint8',
  'bool',
  'complex64',
  'complex128',
  'uint16',
  'uint32',
  'uint64',
  'float8_e4m3fn',
  'float8_e5m2',
  'complex32',
] as const;

export type DType = (typeof DTYPES)[number];

export type TypedArray =
  | Float32Array
  | Float64Array
  | BigInt64Array
  | BigUint64Array
  | Int32Array
  | Int16Array
  | Int8Array
  | Uint32Array
  | Uint16Array
  | Uint8Array
  | Uint8ClampedArray;

/** A number operand. Whole numbers are integers to LibTorch's type promotion, as in Python. */
export type Scalar = number | bigint | boolean;

/** Memory layouts; `strided` is the usual one. */
export type Layout = 'strided' | 'sparseCoo' | 'sparseCsr' | 'sparseCsc' | 'sparseBsr' | 'sparseBsc' | 'mkldnn';

export type MemoryFormat = 'contiguous' | 'channelsLast' | 'channelsLast3d' | 'preserve';

/** A queue of work on a GPU, beside the default one: see `cuda.stream()` and `cuda.withStream()`. */
export interface CudaStream {
  /** 'cuda:0' */
  readonly device: string;
  /** Whether all that was given to it is done. */
  isIdle(): boolean;
  /** Resolves when all that was given to it is done. */
  synchronize(): Promise<void>;
  /**
   * What comes later on this stream starts after what is by now on `other`, or on the default stream (null). The GPU
   * waits; the call returns at once.
   */
  waitFor(other: CudaStream | null): void;
}

/** A random-number generator of LibTorch: `torch.rand([2], { generator: new Generator().manualSeed(1) })`. */
export interface Generator {
  /** Starts the sequence anew. Seeds are non-negative safe integers. Gives the generator back. */
  manualSeed(seed: number): Generator;
  /** The seed it was started with. */
  initialSeed(): bigint;
}
