import { IPMixError } from '../errors.js';
import type { DType, Scalar, TypedArray } from './types.js';

export type NestedArray = Scalar | NestedArray[];

export interface Flat {
  values: TypedArray;
  shape: number[];
  dtype: DType | undefined;
}

/** Nested arrays as values and shape. Numbers become float32, bigints int64, booleans bool. */
export function flatten(data: NestedArray): Flat {
  const shape: number[] = [];
  for (let level: NestedArray | undefined = data; Array.isArray(level); level = level[0]) shape.push(level.length);
  const leaves: Scalar[] = [];
  collect(data, shape, 0, leaves);
  const kind = typeof (leaves[0] ?? 0);
  const odd = leaves.find((leaf) => typeof leaf !== kind);
  if (odd !== undefined) {
    throw new IPMixError('INVALID_ARGUMENT', `a tensor holds one kind of value, got ${kind} and ${typeof odd}`);
  }
  if (kind === 'bigint') return { values: BigInt64Array.from(leaves as bigint[]), shape, dtype: undefined };
  if (kind === 'boolean') return { values: Uint8Array.from(leaves as boolean[], Number), shape, dtype: 'bool' };
  return { values: Float32Array.from(leaves as number[]), shape, dtype: undefined };
}

function collect(level: NestedArray, shape: readonly number[], depth: number, leaves: Scalar[]): void {
  if (!Array.isArray(level)) {
    if (depth !== shape.length || !['number', 'bigint', 'boolean'].includes(typeof level))
      throw new IPMixError(
        'INVALID_ARGUMENT',
        `a tensor is made of equally long nested arrays of numbers, got ${String(level)} at depth ${depth}`,
      );
    leaves.push(level);
    return;
  }
  if (level.length !== shape[depth])
    throw new IPMixError(
      'SHAPE_MISMATCH',
      `a tensor is made of equally long nested arrays, got ${level.length} elements where ${shape[depth]} were expected`,
    );
  for (const inner of level) collect(inner, shape, depth + 1, leaves);
}

/** The inverse: values in C order as nested arrays. */
export function nest(values: TypedArray, shape: readonly number[], dtype: DType): NestedArray {
  const leaf = (i: number): Scalar => {
    const value = values[i] as number | bigint;
    if (dtype === 'bool') return value !== 0;
    if (typeof value === 'bigint' && BigInt.asIntN(54, value) === value) return Number(value);
    return value;
  };
  const build = (depth: number, start: number, span: number): NestedArray => {
    if (depth === shape.length) return leaf(start);
    const count = shape[depth] as number;
    const inner = count === 0 ? 0 : span / count;
    return Array.from({ length: count }, (_, i) => build(depth + 1, start + i * inner, inner));
  };
  return build(0, 0, values.length);
}
