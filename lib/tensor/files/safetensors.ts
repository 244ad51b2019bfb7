/**
 * The safetensors format (huggingface/safetensors, README "Format"): a little-endian u64 with the length of the header,
 * the header (JSON: name -> dtype, shape, data_offsets; `__metadata__` holds strings), then the bytes, C order.
 */
import { type FileHandle, open } from 'node:fs/promises';
import { IPMixError } from '../../errors.js';
import { native } from '../../native.js';
import type { DType, Tensor } from '../tensor.js';

const NAMES: Readonly<Record<string, { dtype: DType; bytes: number }>> = {
  F64: { dtype: 'float64', bytes: 8 },
  F32: { dtype: 'float32', bytes: 4 },
  F16: { dtype: 'float16', bytes: 2 },
  BF16: { dtype: 'bfloat16', bytes: 2 },
  I64: { dtype: 'int64', bytes: 8 },
  I32: { dtype: 'int32', bytes: 4 },
  I16: { dtype: 'int16', bytes: 2 },
  I8: { dtype: 'int8', bytes: 1 },
  U8: { dtype: 'uint8', bytes: 1 },
  BOOL: { dtype: 'bool', bytes: 1 },
  U64: { dtype: 'uint64', bytes: 8 },
  U32: { dtype: 'uint32', bytes: 4 },
  U16: { dtype: 'uint16', bytes: 2 },
  F8_E4M3: { dtype: 'float8_e4m3fn', bytes: 1 },
  F8_E5M2: { dtype: 'float8_e5m2', bytes: 1 },
  C64: { dtype: 'complex64', bytes: 8 },
};
/** The format's own limit. */
const MAX_HEADER = 100_000_000;

interface HeaderEntry {
  dtype: string;
  shape: number[];
  data_offsets: [number, number];
}

export interface SafetensorsContent {
  tensors: Map<string, Tensor>;
  metadata: Readonly<Record<string, string>>;
}

/**
 * Writes tensors in the map's order. Whole or not at all: a temporary file is flushed and renamed.
 * Throws INVALID_ARGUMENT for a dtype the format has not, NOT_FOUND, DISK_FULL, WRITE_FAILED.
 */
export async function writeSafetensors(
  path: string,
  tensors: ReadonlyMap<string, Tensor>,
  metadata: Readonly<Record<string, string>> = {},
): Promise<void> {
  const header: Record<string, unknown> = { __metadata__: { format: 'pt', ...metadata } };
  let end = 0;
  for (const [name, tensor] of tensors) {
    const found = Object.entries(NAMES).find(([, row]) => row.dtype === tensor.dtype);
    if (!found) throw new IPMixError('INVALID_ARGUMENT', `safetensors has no dtype '${tensor.dtype}' (tensor ${name})`);
    const [dtype, { bytes }] = found;
    const begin = end;
    end += tensor.shape.reduce((product, side) => product * side, bytes);
    header[name] = { dtype, shape: tensor.shape, data_offsets: [begin, end] };
  }
  // Readers map the file; the format asks that the bytes begin at a multiple of 8.
  const text = Buffer.from(JSON.stringify(header));
  const padded = Math.ceil(text.length / 8) * 8;
  const block = Buffer.alloc(8 + padded, ' ');
  block.writeBigUInt64LE(BigInt(padded), 0);
  text.copy(block, 8);
  await native.writeTensorFile(path, block, [...tensors.values()]);
}

/** Reads every tensor. Throws NOT_FOUND, and CORRUPT_FILE with what is wrong. */
export async function readSafetensors(path: string): Promise<SafetensorsContent> {
  const { header, start, size } = await readHeader(path);
  const { __metadata__: metadata = {}, ...entries } = header as Record<string, HeaderEntry> & {
    __metadata__?: Record<string, string>;
  };
  const names = Object.keys(entries);
  const slices = names.map((name) => {
    const entry = entries[name]!;
    const fail = (why: string) => corrupt(path, `tensor ${name} ${why}`);
    const known = NAMES[entry?.dtype];
    if (!known) throw fail(`has the unknown dtype ${JSON.stringify(entry?.dtype)}`);
    const { shape, data_offsets: offsets } = entry;
    const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
    if (!Array.isArray(shape) || !shape.every(isCount)) throw fail('has no valid shape');
    if (!Array.isArray(offsets) || offsets.length !== 2 || !offsets.every(isCount)) throw fail('has no valid offsets');
    const [begin, end] = offsets;
    if (end - begin !== shape.reduce((product, side) => product * side, known.bytes)) {
      throw fail(`of shape [${shape}] does not fit its ${end - begin} bytes`);
    }
    if (start + end > size) throw fail('lies beyond the end of the file; it was cut off');
    return { dtype: known.dtype, shape, offset: start + begin };
  });
  const tensors = await native.readTensorFile(path, slices);
  return { tensors: new Map(names.map((name, index) => [name, tensors[index]!])), metadata };
}

const corrupt = (path: string, why: string) =>
  new IPMixError('CORRUPT_FILE', `${path} is not a whole .safetensors file: ${why}`);

async function readHeader(path: string): Promise<{ header: object; start: number; size: number }> {
  let file: FileHandle;
  try {
    file = await open(path);
  } catch (cause) {
    throw new IPMixError('NOT_FOUND', `${path} cannot be opened: ${(cause as NodeJS.ErrnoException).code}`, { cause });
  }
  try {
    const { size } = await file.stat();
    const prefix = Buffer.alloc(8);
    if ((await file.read(prefix, 0, 8, 0)).bytesRead < 8) throw corrupt(path, 'it has less than 8 bytes');
    const length = prefix.readBigUInt64LE(0);
    if (length > BigInt(MAX_HEADER) || length > BigInt(size - 8)) {
      throw corrupt(path, `its header claims ${length} bytes, the file has ${size}`);
    }
    const text = Buffer.alloc(Number(length));
    await file.read(text, 0, text.length, 8);
    const header: unknown = JSON.parse(text.toString('utf8'));
    if (typeof header !== 'object' || header === null || Array.isArray(header))
      throw corrupt(path, 'its header is no object');
    return { header, start: 8 + text.length, size };
  } catch (cause) {
    if (cause instanceof SyntaxError) throw corrupt(path, 'its header is no JSON');
    throw cause;
  } finally {
    await file.close();
  }
}
