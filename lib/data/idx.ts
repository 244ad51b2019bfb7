/** The IDX files of the MNIST family (http://yann.lecun.com/exdb/mnist), plain or gzip by content, not by name. */
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { corrupt, explainFileError } from './file-errors.js';

const unzip = promisify(gunzip);

export interface Idx {
  shape: number[];
  data: Uint8Array;
}

/** Unsigned bytes of `dimensions` dimensions. Throws NOT_FOUND and CORRUPT_FILE (with the offset). */
export async function readIdx(file: string, dimensions: number): Promise<Idx> {
  const bytes = await readPlain(file);
  const magic = 0x0800 + dimensions;
  if (bytes.length < 4 || bytes.readUInt32BE(0) !== magic) {
    const found = bytes.length < 4 ? `only ${bytes.length} bytes` : hex(bytes.readUInt32BE(0));
    throw corrupt(file, `expected the IDX magic ${hex(magic)} at offset 0, found ${found}; is this the right file?`);
  }
  const start = 4 + 4 * dimensions;
  if (bytes.length < start)
    throw corrupt(
      file,
      `the IDX header ends at offset ${bytes.length}, expected ${start} bytes; the file is truncated`,
    );
  const shape = Array.from({ length: dimensions }, (_, i) => bytes.readUInt32BE(4 + 4 * i));
  const expected = start + shape.reduce((product, side) => product * side, 1);
  if (bytes.length !== expected) {
    const what = bytes.length < expected ? 'is truncated' : 'holds more than it says';
    throw corrupt(
      file,
      `the header promises ${shape.join(' x ')}, so ${expected} bytes, but the data end at offset ${bytes.length}; the file ${what}`,
    );
  }
  return { shape, data: bytes.subarray(start) };
}

async function readPlain(file: string): Promise<Buffer> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw explainFileError(error, file, 'an IDX file');
  }
  if (bytes.length < 2 || bytes.readUInt16BE(0) !== 0x1f8b) return bytes;
  try {
    return await unzip(bytes);
  } catch (error) {
    throw corrupt(
      file,
      `the gzip stream is damaged or truncated (${(error as Error).message}; ${bytes.length} bytes read)`,
      error,
    );
  }
}

function hex(value: number): string {
  return `0x${value.toString(16).padStart(8, '0')}`;
}
