import { IPMixError } from '../errors.js';
import { native } from '../native.js';
import type { CudaStream } from './types.js';

export interface CudaProperties {
  /** 'NVIDIA H100 80GB HBM3' */
  name: string;
  /** Compute capability: 9.0 is major 9, minor 0. */
  major: number;
  minor: number;
  multiprocessors: number;
  /** Bytes. */
  totalMemory: number;
}

/** Bytes on one GPU. `allocated` is held by tensors, `reserved` by LibTorch's cache, which includes it. */
export interface CudaMemory {
  free: number;
  total: number;
  allocated: number;
  peakAllocated: number;
  reserved: number;
  peakReserved: number;
}

export interface StreamOptions {
  /** The GPU it belongs to. Default: the current one. */
  device?: number;
  /** Its work goes before that of other streams. Default false. */
  highPriority?: boolean;
}

/** Per environment, like the native choice. */
let current: CudaStream | null = null;

/**
 * Runs `body` with its operators, and the async ones it starts, on `stream` in place of the default stream. Synchronous,
 * as the choice would leak into other code across `await`. A tensor made on one stream may be used on another only after
 * `waitFor`, and what is freed while another stream still reads it needs `tensor.recordStream(stream)` before.
 */
function withStream<T>(stream: CudaStream, body: () => T): T {
  const before = current;
  native.chooseStream(stream);
  current = stream;
  try {
    const result = body();
    if (result instanceof Promise)
      throw new IPMixError(
        'INVALID_ARGUMENT',
        'withStream expects a synchronous function, got one that returns a Promise',
      );
    return result;
  } finally {
    native.chooseStream(before);
    current = before;
  }
}

/** NVIDIA GPUs. A device is its number; left out, it is the current one. All but the first three throw DEVICE_UNAVAILABLE without a GPU. */
export const cuda = {
  /** Whether this LibTorch sees a GPU. */
  isAvailable: (): boolean => native.cudaDeviceCount() > 0,
  deviceCount: (): number => native.cudaDeviceCount(),
  /** Frees what LibTorch's cache holds and no tensor uses. Nothing happens without a GPU. */
  emptyCache: (): void => native.cudaEmptyCache(),
  properties: (device?: number): CudaProperties => native.cudaProperties(device),
  /** Resolves when everything given to the GPU before is done. */
  synchronize: async (device?: number): Promise<void> => native.cudaSynchronize(device),
  memory: (device?: number): CudaMemory => native.cudaMemory(device),
  /** Starts the peaks of {@link memory} anew. */
  resetPeakMemory: (device?: number): void => native.cudaResetPeakMemory(device),
  /** A new stream, or one of LibTorch's pool of them. Streams are for overlap: copies of the next batch beside a step. */
  stream: ({ device, highPriority }: StreamOptions = {}): CudaStream => new native.CudaStream(device, highPriority),
  withStream,
  /** Why a LibTorch built for CUDA runs on the CPU only (a missing library of NVIDIA's), else null. */
  loadError: (): string | null => native.cudaLoadError(),
} as const;
