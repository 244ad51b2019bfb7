import { native } from '../native.js';

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
  /** Why a LibTorch built for CUDA runs on the CPU only (a missing library of NVIDIA's), else null. */
  loadError: (): string | null => native.cudaLoadError(),
} as const;
