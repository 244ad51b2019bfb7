/// <reference types="node" preserve="true" />
import { constants } from 'node:buffer';
import { inspect } from 'node:util';
import { IPMixError } from '../errors.js';
import { native } from '../native.js';
import { type BackwardOptions, backward } from './autograd.js';
import type { TensorMethods } from './generated/methods.generated.js';
import { assertRoom, flatten, type NestedArray, nest } from './nested-array.js';
import { defineOperators, OWN_MEMBERS } from './operators.js';
import { print } from './print.js';
import { DTYPES, type DType, type TypedArray } from './types.js';

export type { NestedArray } from './nested-array.js';
export type { DType, TypedArray } from './types.js';

export interface TensorOptions {
  /** Inferred from a nested array; a typed array is flat unless a shape is given. */
  shape?: readonly number[];
  /** Numbers become float32, booleans bool, typed arrays their own type. */
  dtype?: DType;
  /** 'cpu' (default), 'cuda', 'cuda:1' or 'auto'. */
  device?: string;
  requiresGrad?: boolean;
  /**
   * false: the tensor uses the typed array's memory, so that each sees what the other writes. The tensor holds the
   * memory alive. Do not transfer the ArrayBuffer away: the tensor then throws DISPOSED, and a native job that still
   * works on it has no such guard. A SharedArrayBuffer is always safe. Default true.
   */
  copy?: boolean;
  /** In page-locked memory, from where copies to a CUDA GPU are fast and can be `nonBlocking`. Default false. */
  pinMemory?: boolean;
}

export interface ToOptions {
  device?: string;
  dtype?: DType;
  /** From pinned memory: return before the copy is done. Default false. */
  nonBlocking?: boolean;
}

export interface DataOptions {
  /**
   * false: the typed array is the tensor's memory, which it holds alive even after `dispose()`. Needs a contiguous CPU
   * tensor whose dtype has a typed array. Electron forbids such arrays; there it is a copy. Default true.
   */
  copy?: boolean;
}

/**
 * A LibTorch tensor. Every ATen operator is a method in camelCase (`t.matmul(u)`, `t.add(u, { alpha: 2 })`, in place
 * `t.add_(u)`) and a function of {@link torch}. Memory is freed by `dispose()`, `using`, `scope()`, or, later, by the
 * garbage collector, which runs finalizers only when the event loop turns.
 */
export interface Tensor extends TensorMethods {
  readonly shape: readonly number[];
  readonly dtype: DType;
  /** 'cpu', 'cuda:0' ... */
  readonly device: string;
  readonly disposed: boolean;
  requiresGrad: boolean;
  /** What `backward` accumulated here; null before, and for tensors that are no leaves. Set null to start anew. */
  grad: Tensor | null;
  /** The name of the operation that made it, as far as gradients are concerned: 'MulBackward0'. Null for a leaf. */
  readonly gradFn: string | null;
  readonly isLeaf: boolean;
  /** A copy on another device or of another dtype; the same values when nothing changes. */
  to(target: string | DType | ToOptions): Tensor;
  /**
   * The values in C order. 8- and 16-bit floats come as Float32Array, bool as Uint8Array, int64 as BigInt64Array,
   * complex numbers as pairs (real, imaginary).
   */
  data(options?: DataOptions): TypedArray;
  /** The values as nested arrays of numbers (bigints for unsafe int64). Throws OUT_OF_MEMORY where V8's heap is too small. */
  toArray(): NestedArray;
  /** The value of a tensor of one element. Throws SHAPE_MISMATCH for any other. */
  item(): number | bigint | boolean;
  /** Accumulates gradients into `grad` of every leaf that requires one. */
  backward(gradient?: Tensor | null, options?: BackwardOptions): void;
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

const dtypes: ReadonlySet<string> = new Set(DTYPES);

function fromData(data: TypedArray | number | boolean | NestedArray, options: TensorOptions = {}): Tensor {
  const shared = options.copy === false;
  if (shared && !ArrayBuffer.isView(data))
    throw new IPMixError('INVALID_ARGUMENT', 'copy: false shares the memory of a typed array; nested arrays have none');
  const source = ArrayBuffer.isView(data)
    ? { values: data as TypedArray, shape: [(data as TypedArray).length], dtype: undefined }
    : flatten(data);
  const shape = options.shape ?? source.shape;
  const dtype = options.dtype ?? source.dtype;
  const tensor = native.tensorFrom(source.values, shape, dtype, options.device, shared, options.pinMemory);
  if (options.requiresGrad) tensor.requiresGrad = true;
  return tensor;
}

function to(this: Tensor, target: string | ToOptions): Tensor {
  if (typeof target !== 'string') return native.tensorTo(this, target.dtype, target.device, target.nonBlocking);
  return dtypes.has(target) ? native.tensorTo(this, target as DType) : native.tensorTo(this, undefined, target);
}

const prototype = native.Tensor.prototype as unknown as {
  nativeData(this: Tensor, shared: boolean, longest: number): TypedArray;
} & Record<PropertyKey, unknown>;
const { nativeData } = prototype;
delete (prototype as Record<string, unknown>).nativeData;
const gradient = Object.getOwnPropertyDescriptor(prototype, 'grad');

defineOperators(prototype, 'method', OWN_MEMBERS);
Object.assign(prototype, {
  to,
  backward,
  data(this: Tensor, options: DataOptions = {}) {
    return nativeData.call(this, options.copy === false, constants.MAX_LENGTH);
  },
  toArray(this: Tensor) {
    const { shape } = this;
    assertRoom(shape);
    return nest(this.data(), shape, this.dtype);
  },
  [Symbol.dispose](this: Tensor) {
    this.dispose();
  },
  [inspect.custom](this: Tensor) {
    return print(this);
  },
});
Object.defineProperty(prototype, 'grad', {
  ...gradient,
  set(this: Tensor, value: Tensor | null) {
    native.setGrad(this, value);
  },
});

/** The class of all tensors; `instanceof Tensor` holds for each. */
export const Tensor = Object.assign(native.Tensor as unknown as TensorConstructor, { from: fromData });

/** Throws unless `value` is a tensor that is still alive. */
export function assertTensor(value: unknown, argument: string): asserts value is Tensor {
  if (!((value as object | null) instanceof (Tensor as unknown as new () => Tensor)))
    throw new IPMixError('INVALID_ARGUMENT', `${argument} must be a Tensor, got ${inspect(value, { depth: 0 })}`);
}
