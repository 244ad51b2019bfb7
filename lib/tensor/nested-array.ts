import { getHeapStatistics } from 'node:v8';
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

/** What V8 needs for a number in an array while the array grows; beyond the heap's limit it would end the process. */
const BYTES_A_NUMBER = 24;
const ASK_FROM = 1_000_000;
/** Elements of one array; V8 ends the process at twice as many. */
const LONGEST = 2 ** 26;

/** OUT_OF_MEMORY where nested arrays of this shape would not fit the JavaScript heap. */
export function assertRoom(shape: readonly number[]): void {
  const count = shape.reduce((product, side) => product * side, 1);
  if (count < ASK_FROM) return;
  const { heap_size_limit: limit, used_heap_size: used } = getHeapStatistics();
  if (count * BYTES_A_NUMBER < limit - used && Math.max(...shape) <= LONGEST) return;
  const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
  throw new IPMixError(
    'OUT_OF_MEMORY',
    `toArray() of ${count} numbers needs about ${megabytes(count * BYTES_A_NUMBER)} of JavaScript's heap, which has ` +
      `${megabytes(limit - used)} left, and sides of at most ${LONGEST}; use data()`,
  );
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
    // Grown by push: an array made long at once is a slow dictionary to V8.
    const row: NestedArray[] = [];
    for (let i = 0; i < count; i++) row.push(build(depth + 1, start + i * inner, inner));
    return row;
  };
  return build(0, 0, values.length);
}
