/** Arrays of NumPy in a pickle: reconstructed as plain bytes and a shape, by an allow-list of names. */
import type { IPMixError } from '../../errors.js';
import { type Callable, unpickle } from '../../tensor/files/unpickle.js';

/** Bytes as the pickle holds them; `dtype` as NumPy writes it ('u1', 'i8' ...). */
export class PickledArray {
  shape: readonly number[] = [];
  dtype = '';
  fortran = false;
  bytes: Uint8Array = new Uint8Array(0);
}

class PickledType {
  constructor(readonly code: string) {}
}

const isCounts = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((side) => Number.isSafeInteger(side) && side >= 0);

/**
 * The object in a pickle of any protocol from 2 to 5, as Python 2 or 3 wrote it. Dicts become maps, lists and tuples
 * arrays, NumPy's arrays {@link PickledArray}, a `str` of Python 2 text of one character a byte (latin1).
 * Throws what `fail` makes, and CORRUPT_FILE for a name that is not on the list.
 */
export function readNumpyPickle(bytes: Buffer, fail: (why: string) => IPMixError): unknown {
  const fill = (array: PickledArray, shape: unknown, type: unknown, fortran: unknown, data: unknown) => {
    const content = typeof data === 'string' ? Buffer.from(data, 'latin1') : data;
    if (!isCounts(shape) || !(type instanceof PickledType) || !(content instanceof Uint8Array)) {
      throw fail('an array in it has no valid shape, type or content');
    }
    return Object.assign(array, { shape, dtype: type.code, fortran: fortran === true, bytes: content });
  };
  const reconstruct: Callable = () => new PickledArray();
  const fromBuffer: Callable = ([data, type, shape, order]) =>
    fill(new PickledArray(), shape, type, order === 'F', data);
  const names: Record<string, unknown> = {
    'numpy ndarray': 'ndarray',
    'numpy dtype': (([code]) => new PickledType(String(code))) satisfies Callable,
    'numpy.core.multiarray _reconstruct': reconstruct,
    'numpy._core.multiarray _reconstruct': reconstruct,
    'numpy.core.numeric _frombuffer': fromBuffer,
    'numpy._core.numeric _frombuffer': fromBuffer,
    '_codecs encode': (([text]) => Buffer.from(String(text), 'latin1')) satisfies Callable,
    'collections OrderedDict': (([pairs]) => new Map((pairs ?? []) as [unknown, unknown][])) satisfies Callable,
  };
  return unpickle(
    bytes,
    {
      resolve: (name) => (Object.hasOwn(names, name) ? names[name] : undefined),
      persistent: () => {
        throw fail('it names a storage outside of it');
      },
      build: (target, state) => {
        if (!(target instanceof PickledArray)) return;
        if (!Array.isArray(state)) throw fail('an array in it has no state');
        const [, shape, type, fortran, data] = state.length === 5 ? state : [1, ...state];
        fill(target, shape, type, fortran, data);
      },
      oldString: (text) => text.toString('latin1'),
      advice: 'dicts, lists, numbers, text and arrays of NumPy are read',
    },
    fail,
  );
}
