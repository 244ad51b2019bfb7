/** Tensors in files that Python reads and writes: .npy, .safetensors, .pt. All writes are atomic. */
export { readNpy, writeNpy } from './npy.js';
export { readSafetensors, type SafetensorsContent, writeSafetensors } from './safetensors.js';
export { readTorchFile, stateDictOf, type TorchInput, type TorchValue, writeTorchFile } from './torch-file.js';
export { isTorchScript } from './torch-script-file.js';
