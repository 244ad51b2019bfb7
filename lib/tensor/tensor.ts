import { inspect } from 'node:util';
import { IPMixError } from '../errors.js';
import { native } from '../native.js';
import type { OperatorName } from './generated/operator-names.generated.js';
import { flatten, type NestedArray, nest } from './nested-array.js';
import { operatorFunctions, type TorchFunction } from './operators.js';

export type DType =
  | 'float32'
  | 'float64'
  | 'float16'
  | 'bfloat16'
  | 'int64'
  | 'int32'
  | 'int16'
  | 'int8'
  | 'uint8'
  | 'bool'
  | 'complex64'
  | 'complex128';

export type TypedArray =
  | Float32Array
  | Float64Array
  | BigInt64Array
  | Int32Array
  | Int16Array
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray;

export type { NestedArray } from './nested-array.js';

export interface TensorOptions {
  /** Inferred from a nested array; a typed array is flat unless a shape is given. */
  shape?: readonly number[];
  /** Numbers become float32, booleans bool, typed arrays their own type. */
  dtype?: DType;
  /** 'cpu' (default), 'cuda', 'cuda:1' or 'auto'. */
  device?: string;
  requiresGrad?: boolean;
}

type TensorProperty = 'shape' | 'dtype' | 'device' | 'to' | 'data' | 'item' | 'grad' | 'toArray' | 'backward';

export interface ToOptions {
  device?: string;
  dtype?: DType;
  nonBlocking?: boolean;
}

/**
 * A LibTorch tensor. Every ATen operator is a method in camelCase (`t.matmul(u)`, `t.add(u, { alpha: 2 })`, in place
 * `t.add_(u)`) and a function of {@link torch}. Memory is freed by `dispose()`, `using`, or the garbage collector.
 */
export interface Tensor extends Readonly<Record<Exclude<OperatorName, TensorProperty>, TorchFunction>> {
  readonly shape: readonly number[];
  readonly dtype: DType;
  readonly device: string;
  readonly disposed: boolean;
  requiresGrad: boolean;
  readonly grad: Tensor | null;
  /** A copy on another device or of another dtype; the same values when nothing changes. */
  to(target: string | DType | ToOptions): Tensor;
  /** The values in C order, a copy. bfloat16 and float16 come as Float32Array, bool as Uint8Array, int64 as BigInt64Array. */
  data(): TypedArray;
  /** The values as nested arrays of numbers (bigints for unsafe int64). */
  toArray(): NestedArray;
  /** The value of a tensor of one element. Throws SHAPE_MISMATCH for any other. */
  item(): number | bigint | boolean;
  /** Accumulates gradients into `grad` of every leaf that requires one. */
  backward(gradient?: Tensor): void;
  /** Frees the native memory now; a later use throws DISPOSED. Safe to call twice. */
  dispose(): void;
  [Symbol.dispose](): void;
}

export interface TensorConstructor {
  readonly prototype: Tensor;
  /** From a typed array, a number or nested arrays. Throws INVALID_ARGUMENT and SHAPE_MISMATCH. */
  from(data: TypedArray | number | boolean | NestedArray, options?: TensorOptions): Tensor;
  [Symbol.hasInstance](value: unknown): boolean;
}

// Some runtimes of the supported range have no Symbol.dispose yet; `using` compiled by TypeScript looks for it.
(Symbol as { dispose?: symbol }).dispose ??= Symbol.for('Symbol.dispose');

const DTYPES = new Set<string>([
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
]);

function fromData(data: TypedArray | number | boolean | NestedArray, options: TensorOptions = {}): Tensor {
  const source = ArrayBuffer.isView(data)
    ? { values: unshared(data as TypedArray), shape: [(data as TypedArray).length], dtype: undefined }
    : flatten(data);
  const shape = options.shape ?? source.shape;
  const tensor = native.tensorFrom(source.values, shape, options.dtype ?? source.dtype, options.device);
  if (options.requiresGrad) tensor.requiresGrad = true;
  return tensor;
}

// Node-API cannot look into shared memory, where data sets keep their pictures.
function unshared(values: TypedArray): TypedArray {
  return values.buffer instanceof SharedArrayBuffer ? values.slice() : values;
}

function to(this: Tensor, target: string | ToOptions): Tensor {
  if (typeof target !== 'string') return native.tensorTo(this, target.dtype, target.device, target.nonBlocking);
  return DTYPES.has(target) ? native.tensorTo(this, target as DType) : native.tensorTo(this, undefined, target);
}

function describe(this: Tensor): string {
  if (this.disposed) return 'Tensor(disposed)';
  const values = this.shape.reduce((a, b) => a * b, 1) <= 1000 ? inspect(this.toArray(), { depth: 8 }) : '...';
  return `Tensor(${values}, shape=[${this.shape.join(', ')}], dtype=${this.dtype}, device='${this.device}')`;
}

const prototype = native.Tensor.prototype as unknown as Record<PropertyKey, unknown>;
for (const [name, call] of Object.entries(operatorFunctions)) {
  if (name in prototype) continue;
  prototype[name] = function (this: Tensor, ...args: unknown[]) {
    return call(this, ...args);
  };
}
Object.assign(prototype, {
  to,
  toArray(this: Tensor) {
    return nest(this.data(), this.shape, this.dtype);
  },
  [Symbol.dispose](this: Tensor) {
    this.dispose();
  },
  [inspect.custom]: describe,
});

/** The class of all tensors; `instanceof Tensor` holds for each. */
export const Tensor = Object.assign(native.Tensor as unknown as TensorConstructor, { from: fromData });

/** Throws unless `value` is a tensor that is still alive. */
export function assertTensor(value: unknown, argument: string): asserts value is Tensor {
  if (!((value as object | null) instanceof (Tensor as unknown as new () => Tensor)))
    throw new IPMixError('INVALID_ARGUMENT', `${argument} must be a Tensor, got ${inspect(value, { depth: 0 })}`);
}
