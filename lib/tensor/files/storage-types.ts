import type { DType } from '../types.js';

/** torch's storage classes, their dtypes and the bytes of an element. */
export const STORAGES: ReadonlyMap<string, { dtype: DType; bytes: number }> = new Map([
  ['FloatStorage', { dtype: 'float32', bytes: 4 }],
  ['DoubleStorage', { dtype: 'float64', bytes: 8 }],
  ['HalfStorage', { dtype: 'float16', bytes: 2 }],
  ['BFloat16Storage', { dtype: 'bfloat16', bytes: 2 }],
  ['LongStorage', { dtype: 'int64', bytes: 8 }],
  ['IntStorage', { dtype: 'int32', bytes: 4 }],
  ['ShortStorage', { dtype: 'int16', bytes: 2 }],
  ['CharStorage', { dtype: 'int8', bytes: 1 }],
  ['ByteStorage', { dtype: 'uint8', bytes: 1 }],
  ['BoolStorage', { dtype: 'bool', bytes: 1 }],
  ['ComplexFloatStorage', { dtype: 'complex64', bytes: 8 }],
  ['ComplexDoubleStorage', { dtype: 'complex128', bytes: 16 }],
  ['UntypedStorage', { dtype: 'uint8', bytes: 1 }],
]);
