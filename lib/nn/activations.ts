import type { Of, Options } from './layers.js';
import type { EluSpec, GeluSpec, LeakyReluSpec, PlainSpec, ReluSpec } from './spec.js';

export function relu(options: Options<ReluSpec> = {}): ReluSpec {
  return { type: 'relu', ...options };
}

/** Gaussian error linear unit; `approximate` 'none' (default), 'tanh' or 'sigmoid'. */
export function gelu(options: Options<GeluSpec> = {}): GeluSpec {
  return { type: 'gelu', ...options };
}

/** x, or `slope` x (default 0.01) below zero. */
export function leakyRelu(options: Options<LeakyReluSpec> = {}): LeakyReluSpec {
  return { type: 'leakyRelu', ...options };
}

/** x, or `alpha` (e^x - 1) (default 1) below zero. */
export function elu(options: Options<EluSpec> = {}): EluSpec {
  return { type: 'elu', ...options };
}

const plain =
  <T extends PlainSpec['type']>(type: T) =>
  (): Of<T> =>
    ({ type }) as Of<T>;

/** min(max(x, 0), 6). */
export const relu6 = plain('relu6');
/** x sigmoid(x), also called swish. */
export const silu = plain('silu');
export const mish = plain('mish');
export const hardswish = plain('hardswish');
export const hardsigmoid = plain('hardsigmoid');
export const sigmoid = plain('sigmoid');
export const tanh = plain('tanh');
