/**
 * MATLAB's level 5 MAT-files ("MAT-File Format", The MathWorks, R2023a, chapter 1), as far as plain arrays of whole
 * numbers go: a header of 128 bytes, then elements of a tag (type, bytes) and content; an array may lie in a zlib stream.
 */
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import type { SourceOptions } from '../dataset.js';
import { corrupt, explainFileError, throwIfAborted } from '../file-errors.js';

const unzip = promisify(inflate);

const HEADER = 128;
const MATRIX = 14;
const COMPRESSED = 15;
/** Bytes of the types that hold whole numbers: int8, uint8, int16, uint16, int32, uint32. */
const SIZES: Readonly<Record<number, 1 | 2 | 4>> = { 1: 1, 2: 1, 3: 2, 4: 2, 5: 4, 6: 4 };
/** mxDOUBLE .. mxUINT32, the classes of plain arrays of numbers. */
const NUMERIC_CLASSES = [6, 7, 8, 9, 10, 11, 12, 13];
const COMPLEX = 0x0800;

export interface MatArray {
  readonly shape: readonly number[];
  /** In MATLAB's order: the first side runs fastest. */
  readonly values: Uint8Array | Int8Array | Uint16Array | Int16Array | Uint32Array | Int32Array | Float64Array;
}

/** The arrays of these names. Throws NOT_FOUND, CORRUPT_FILE with the offset. */
export async function readMat(
  file: string,
  names: readonly string[],
  options: SourceOptions = {},
): Promise<Map<string, MatArray>> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file, { signal: options.signal });
  } catch (error) {
    throwIfAborted(options.signal);
    throw explainFileError(error, file, 'a MAT-file');
  }
  checkHeader(bytes, file);
  const found = new Map<string, MatArray>();
  for (let at = HEADER; at < bytes.length; ) {
    throwIfAborted(options.signal);
    const element = tagAt(bytes, at, (why) => corrupt(file, `${why} at offset ${at}`));
    const start = element.start;
    if (element.type === COMPRESSED) {
      const plain = await unzip(bytes.subarray(start, element.end)).catch((error: Error) => {
        throw corrupt(file, `the compressed array at offset ${start} is damaged (${error.message})`, error);
      });
      const fail = (why: string) => corrupt(file, `${why} in the compressed array at offset ${start}`);
      const inner = tagAt(plain, 0, fail);
      if (inner.type === MATRIX) addArray(plain.subarray(inner.start, inner.end), names, found, fail);
      // Compressed elements have no padding.
      at = element.end;
    } else {
      const fail = (why: string) => corrupt(file, `${why} in the array at offset ${start}`);
      if (element.type === MATRIX) addArray(bytes.subarray(start, element.end), names, found, fail);
      at = element.next;
    }
  }
  for (const name of names) {
    if (!found.has(name))
      throw corrupt(file, `it holds no array '${name}', only ${[...found.keys()].join(', ') || 'others'}`);
  }
  return found;
}

function checkHeader(bytes: Buffer, file: string): void {
  if (bytes.length < HEADER) throw corrupt(file, `it ends at offset ${bytes.length}, in the header of 128 bytes`);
  const [endian, version] = [bytes.toString('latin1', 126, 128), bytes.readUInt16LE(124)];
  if (endian === 'MI') throw corrupt(file, 'it is big-endian, which is not read; save it on another machine');
  if (endian === 'IM' && version === 0x0200)
    throw corrupt(file, 'it is a version 7.3 MAT-file (HDF5), which is not read; save it as version 7 or older');
  if (endian !== 'IM' || version !== 0x0100)
    throw corrupt(file, `expected the header of a level 5 MAT-file ('IM' at offset 126), found something else`);
}

type Fail = (why: string) => Error;

interface Element {
  type: number;
  start: number;
  end: number;
  /** Where the next one begins, at a multiple of 8. */
  next: number;
}

/** A tag of 8 bytes, or of 4 with up to 4 bytes of content behind it. */
function tagAt(bytes: Buffer, at: number, fail: Fail): Element {
  if (at + 8 > bytes.length) throw fail('the file ends inside a tag');
  const first = bytes.readUInt32LE(at);
  const small = first >>> 16;
  const type = first & 0xffff;
  if (small > 0) {
    if (small > 4) throw fail('a small element promises more than 4 bytes');
    return { type, start: at + 4, end: at + 4 + small, next: at + 8 };
  }
  const start = at + 8;
  const end = start + bytes.readUInt32LE(at + 4);
  if (end > bytes.length) throw fail(`an element of ${end - start} bytes goes beyond the end; the file is truncated`);
  return { type, start, end, next: start + Math.ceil((end - start) / 8) * 8 };
}

/** The parts of an array: flags, sides, name, values. */
function addArray(bytes: Buffer, names: readonly string[], found: Map<string, MatArray>, fail: Fail): void {
  const flags = tagAt(bytes, 0, fail);
  if (flags.type !== 6 || flags.end - flags.start !== 8) throw fail('the flags are missing');
  const word = bytes.readUInt32LE(flags.start);
  const sides = tagAt(bytes, flags.next, fail);
  const title = tagAt(bytes, sides.next, fail);
  const name = bytes.toString('latin1', title.start, title.end);
  if (!names.includes(name)) return;
  if (!NUMERIC_CLASSES.includes(word & 0xff) || (word & COMPLEX) !== 0)
    throw fail(`'${name}' is no plain array of numbers`);
  if (sides.type !== 5) throw fail(`'${name}' has no sides`);
  const shape = [...(numbers(bytes, sides, fail) as Int32Array)];
  const values = numbers(bytes, tagAt(bytes, title.next, fail), fail);
  const count = shape.reduce((product, side) => product * side, 1);
  if (shape.some((side) => side < 0) || values.length !== count)
    throw fail(`'${name}' should be ${shape.join(' x ')}, so ${count} values, but holds ${values.length}`);
  found.set(name, { shape, values });
}

const VIEWS = {
  1: Int8Array,
  2: Uint8Array,
  3: Int16Array,
  4: Uint16Array,
  5: Int32Array,
  6: Uint32Array,
  9: Float64Array,
};

function numbers(bytes: Buffer, { type, start, end }: Element, fail: Fail): MatArray['values'] {
  const View = VIEWS[type as keyof typeof VIEWS];
  if (!View) throw fail(`values of the type ${type} are not read`);
  const size = SIZES[type] ?? 8;
  if ((end - start) % size !== 0) throw fail('the values end inside a number');
  // A copy of its own where the offset does not fit the numbers.
  const content = bytes.subarray(start, end);
  const aligned = (content.byteOffset % size === 0 ? content : Uint8Array.from(content)) as Uint8Array<ArrayBuffer>;
  return new View(aligned.buffer, aligned.byteOffset, aligned.length / size);
}
