/** The Python version of CIFAR: a pickled dict with an array 'data' (records x 3072, planes R, G, B) and a list of labels. */
import { IPMixError } from '../errors.js';
import type { CifarBatch, CifarShape } from './cifar-files.js';
import { corrupt } from './file-errors.js';
import { PickledArray, readNumpyPickle } from './formats/numpy-pickle.js';

const PLANES = 3 * 32 * 32;

/** `key` is the list of labels that counts ('labels', 'fine_labels' ...). Throws CORRUPT_FILE. Nothing in it is run. */
export function decodeCifarPython(
  bytes: Buffer,
  file: string,
  { records, classes }: CifarShape,
  key: string,
): CifarBatch {
  const fail = (why: string) =>
    new IPMixError('CORRUPT_FILE', `${file} is not a batch of the Python version of CIFAR: ${why}`);
  const batch = readNumpyPickle(bytes, fail);
  if (!(batch instanceof Map)) throw fail(`it holds no dict with 'data' and '${key}'`);
  const data: unknown = batch.get('data');
  if (!(data instanceof PickledArray)) throw fail(`its dict has no array 'data'`);
  const shape = data.shape.join(' x ');
  if (data.dtype !== 'u1' || data.fortran || shape !== `${records} x ${PLANES}`) {
    throw fail(`'data' is ${shape} of ${data.dtype}, expected ${records} x ${PLANES} of u1 in C order`);
  }
  if (data.bytes.length !== records * PLANES) {
    throw fail(`'data' has ${data.bytes.length} bytes, expected ${records * PLANES}; the file is truncated`);
  }
  const labels: unknown = batch.get(key);
  if (!Array.isArray(labels) || labels.length !== records) {
    throw fail(`'${key}' must be a list of ${records} labels, got ${Array.isArray(labels) ? labels.length : 'none'}`);
  }
  const wrong = labels.findIndex((label) => !(Number.isInteger(label) && label >= 0 && label < classes));
  if (wrong >= 0) {
    throw corrupt(
      file,
      `label ${String(labels[wrong])} of picture ${wrong} is out of range; expected 0 .. ${classes - 1}`,
    );
  }
  return { labels: Uint8Array.from(labels as number[]), planes: data.bytes, first: 0, stride: PLANES };
}
