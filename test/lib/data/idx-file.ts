import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** The bytes of an IDX file of unsigned bytes. */
export function idxBytes(shape: readonly number[], data: ArrayLike<number>): Buffer {
  const head = Buffer.alloc(4 + 4 * shape.length);
  head.writeUInt32BE(0x0800 + shape.length);
  for (const [i, side] of shape.entries()) head.writeUInt32BE(side, 4 + 4 * i);
  return Buffer.concat([head, Uint8Array.from(data)]);
}

export function writeIdx(file: string, shape: readonly number[], data: ArrayLike<number>): void {
  const bytes = idxBytes(shape, data);
  writeFileSync(file, file.endsWith('.gz') ? gzipSync(bytes) : bytes);
}

/** Pixel values that differ from place to place and from picture to picture. */
export function patterned(count: number): Uint8Array {
  return Uint8Array.from({ length: count }, (_, i) => (i * 7 + (i >> 5) * 13 + (i >> 11) * 29) & 255);
}
