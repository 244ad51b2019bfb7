export { readSafetensors, type SafetensorsContent, writeSafetensors } from '../tensor/files/safetensors.js';
