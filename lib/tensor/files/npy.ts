/** NumPy's .npy, versions 1 to 3 (numpy/lib/format.py): magic, version, the header's length, a Python dict, the bytes. */
import type { FileHandle } from 'node:fs/promises';
import { IPMixError } from '../../errors.js';
import { native } from '../../native.js';
import type { Tensor } from '../tensor.js';
import type { DType } from '../types.js';
import { openFile } from './zip-archive.js';

const DESCRIPTIONS: Readonly<Record<string, { dtype: DType; bytes: number }>> = {
  f4: { dtype: 'float32', bytes: 4 },
  f8: { dtype: 'float64', bytes: 8 },
  f2: { dtype: 'float16', bytes: 2 },
  i8: { dtype: 'int64', bytes: 8 },
  i4: { dtype: 'int32', bytes: 4 },
  i2: { dtype: 'int16', bytes: 2 },
  i1: { dtype: 'int8', bytes: 1 },
  u8: { dtype: 'uint64', bytes: 8 },
  u4: { dtype: 'uint32', bytes: 4 },
  u2: { dtype: 'uint16', bytes: 2 },
  u1: { dtype: 'uint8', bytes: 1 },
  b1: { dtype: 'bool', bytes: 1 },
  c8: { dtype: 'complex64', bytes: 8 },
  c16: { dtype: 'complex128', bytes: 16 },
};

const MAGIC = Buffer.from('\x93NUMPY', 'latin1');
/** First byte of Python's pickles from protocol 2 on. */
const PICKLE = 0x80;
const PICKLED = 'it holds pickled Python objects, which are never read (they could run any code); save a plain array';

const corrupt = (path: string, why: string) =>
  new IPMixError('CORRUPT_FILE', `${path} is not a whole .npy file: ${why}`);

/** What stands before the values. */
export interface NpyHeader {
  dtype: DType;
  /** Of one value. */
  bytes: number;
  fortran: boolean;
  shape: number[];
  /** Where the values begin. */
  offset: number;
}

/** The header of an open file that holds all the values it promises. Throws CORRUPT_FILE. */
export async function readNpyHeader(file: FileHandle, path: string): Promise<NpyHeader> {
  const head = Buffer.alloc(12);
  const { bytesRead } = await file.read(head, 0, 12, 0);
  if (bytesRead < 10 || !head.subarray(0, 6).equals(MAGIC)) {
    throw corrupt(path, head[0] === PICKLE ? PICKLED : 'it does not begin as one');
  }
  const wide = (head[6] as number) >= 2;
  const start = wide ? 12 : 10;
  const length = wide ? head.readUInt32LE(8) : head.readUInt16LE(8);
  const { size } = await file.stat();
  if (start + length > size) throw corrupt(path, 'it ends inside its header');
  const header = Buffer.alloc(length);
  await file.read(header, 0, length, start);
  const parsed = parse(header.toString('latin1'), path);
  const { bytes, shape } = parsed;
  const count = shape.reduce((product, side) => product * side, 1);
  if (start + length + count * bytes > size)
    throw corrupt(
      path,
      `an array of shape [${shape}] needs ${count * bytes} bytes, ${size - start - length} are there`,
    );
  return { ...parsed, offset: start + length };
}

/** Reads one array; Fortran order is kept as strides. Throws NOT_FOUND and CORRUPT_FILE. */
export async function readNpy(path: string): Promise<Tensor> {
  const file = await openFile(path);
  try {
    const { dtype, fortran, shape, offset } = await readNpyHeader(file, path);
    const stored = fortran ? [...shape].reverse() : shape;
    const [tensor] = await native.readTensorFile(path, [{ dtype, shape: stored, offset }]);
    return fortran ? (tensor as Tensor).permute(shape.map((_, i) => shape.length - 1 - i)) : (tensor as Tensor);
  } finally {
    await file.close();
  }
}

function parse(header: string, path: string) {
  const description = /'descr':\s*'([<>|=]?)([a-zA-Z]\d+)'/.exec(header);
  const order = /'fortran_order':\s*(True|False)/.exec(header);
  const sides = /'shape':\s*\(([\d,\s]*)\)/.exec(header);
  if (/'descr':\s*'\|?O/.test(header)) throw corrupt(path, PICKLED);
  if (!description || !order || !sides)
    throw corrupt(path, 'its header is not understood (structured arrays are not read)');
  const known = DESCRIPTIONS[description[2] as string];
  if (!known) throw corrupt(path, `it holds ${description[2]}, which has no dtype here`);
  if (description[1] === '>' && known.bytes > 1) throw corrupt(path, 'it is big-endian; convert it with NumPy first');
  const shape = (sides[1] as string)
    .split(',')
    .map((side) => side.trim())
    .filter((side) => side !== '')
    .map(Number);
  return { ...known, fortran: order[1] === 'True' && shape.length > 1, shape };
}

/** Writes one array in C order, atomically. bfloat16 has no .npy form: INVALID_ARGUMENT. */
export async function writeNpy(path: string, tensor: Tensor): Promise<void> {
  const found = Object.entries(DESCRIPTIONS).find(([, { dtype }]) => dtype === tensor.dtype);
  if (!found)
    throw new IPMixError(
      'INVALID_ARGUMENT',
      `NumPy has no '${tensor.dtype}'; convert with to('float32'), or use .safetensors`,
    );
  const order = found[1].bytes === 1 ? '|' : '<';
  const sides = tensor.shape.length === 1 ? `${tensor.shape[0]},` : tensor.shape.join(', ');
  const dict = `{'descr': '${order}${found[0]}', 'fortran_order': False, 'shape': (${sides}), }`;
  // The bytes begin at a multiple of 64, as NumPy has it.
  const length = Math.ceil((10 + dict.length + 1) / 64) * 64 - 10;
  const header = Buffer.alloc(10);
  MAGIC.copy(header);
  header.writeUInt8(1, 6);
  header.writeUInt8(0, 7);
  header.writeUInt16LE(length, 8);
  const text = Buffer.from(`${dict.padEnd(length - 1)}\n`, 'latin1');
  await native.writeTensorFile(path, Buffer.concat([header, text]), [tensor]);
}
